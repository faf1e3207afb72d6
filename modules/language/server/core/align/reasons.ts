import { foldName } from '../../../../../kernel/contract/chinese-names.ts';
import type { Pair } from './pair.ts';
import type { Token } from './token.ts';

/** As many as a person reads at a glance. */
const most = 8;

/** Words of one English sentence that stand together and answer one Chinese word. */
interface Link {
  zh: string;
  sentence: number;
  from: number;
  to: number;
  gain: number;
  kind: 'figure' | 'name' | 'word';
}

/** Gives, for the sentences of a bead, what ties them, most telling first. The texts are as written. */
export function reasonsFor(
  pair: Pair,
  zhTexts: readonly string[],
  enTexts: readonly string[],
): (zh: number[], en: number[]) => string[] {
  return (zh, en) => {
    const words = new Map<string, Token & { sentence: number }>();
    for (const sentence of zh) {
      for (const token of pair.zh.tokens[sentence]!) {
        if (!/^[?!“”]$/.test(token.key)) words.set(token.key, { ...token, sentence });
      }
    }
    const links = strongestFirst([...words.values()], (token, taken) => {
      const written = zhTexts[token.sentence]!.slice(token.start, token.end);
      return bestLink(pair, token.key, written, en, enTexts, taken);
    });
    const told = joinNames(links)
      .sort((a, b) => b.gain - a.gain)
      .map((link) => said(link, pair, enTexts));
    return [...new Set(told)].slice(0, most);
  };
}

/** Links the words with the strongest link first; an English word is taken once. */
function strongestFirst<T>(words: T[], linkOf: (word: T, taken: Set<string>) => Link | undefined): Link[] {
  const taken = new Set<string>();
  const alone = new Map(words.map((word) => [word, linkOf(word, taken)?.gain ?? 0]));
  const links: Link[] = [];
  for (const word of [...words].sort((a, b) => alone.get(b)! - alone.get(a)!)) {
    const link = linkOf(word, taken);
    if (!link) continue;
    for (let n = link.from; n < link.to; n++) taken.add(`${link.sentence}:${n}`);
    links.push(link);
  }
  return links;
}

/** The run of English words, none of them taken, that answers a Chinese word best, if any does. */
function bestLink(
  pair: Pair,
  key: string,
  zh: string,
  en: number[],
  enTexts: readonly string[],
  taken: ReadonlySet<string>,
): Link | undefined {
  const { words, p } = pair.tables.english[pair.zh.vocabulary.get(key)!]!;
  let best: Link | undefined;
  for (const sentence of en) {
    let open: Link | undefined;
    pair.en.sentences[sentence]!.forEach((word, n) => {
      const at = words.indexOf(word);
      if (at < 0 || taken.has(`${sentence}:${n}`)) return;
      const token = pair.en.tokens[sentence]![n]!;
      const gain = Math.log(1 + p[at]! * pair.en.rarity[word]!);
      if (open && open.to === n && together(pair.en.tokens[sentence]![n - 1]!, token, enTexts[sentence]!)) {
        open = { ...open, to: n + 1, gain: open.gain + gain };
      } else {
        const written = enTexts[sentence]!.slice(token.start, token.end);
        open = { zh, sentence, from: n, to: n + 1, gain, kind: kindOf(pair, key, written) };
      }
      if (!best || open.gain > best.gain) best = open;
    });
  }
  return best;
}

function together(before: Token, after: Token, text: string): boolean {
  return text.slice(before.end, after.start).trim() === '';
}

function kindOf(pair: Pair, key: string, written: string): Link['kind'] {
  if (/^(?:#|month:)/.test(key)) return 'figure';
  return pair.names.get(key)?.includes(foldName(written)) ? 'name' : 'word';
}

/** Surname and given name found side by side are one reason. */
function joinNames(links: Link[]): Link[] {
  const joined: Link[] = [];
  for (const link of [...links].sort((a, b) => a.sentence - b.sentence || a.from - b.from)) {
    const last = joined.at(-1);
    if (
      link.kind === 'name' &&
      last?.kind === 'name' &&
      last.sentence === link.sentence &&
      last.to === link.from
    ) {
      last.zh += link.zh;
      last.to = link.to;
      last.gain += link.gain;
    } else joined.push({ ...link });
  }
  return joined;
}

function said(link: Link, pair: Pair, enTexts: readonly string[]): string {
  const tokens = pair.en.tokens[link.sentence]!;
  const first = tokens[link.from]!;
  if (link.kind === 'figure') return first.key.replace('#', 'number ').replace('month:', 'month ');
  const written = enTexts[link.sentence]!.slice(first.start, tokens[link.to - 1]!.end);
  return link.kind === 'name' && link.zh.length > 1 ? `name ${written}` : `${link.zh} = ${written}`;
}
