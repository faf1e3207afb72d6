import type { RepairContext } from '../context.ts';
import type { Sureness } from './apostrophe-proposal.ts';
import { isPinyin } from './pinyin.ts';
import { isTitle } from './title-words.ts';
import { follows, opensSentence, type Token } from './tokens.ts';
import type { WordLists } from './word-lists.ts';

/** Words for people of a country, which do have plurals: Italians, Germans. */
const DEMONYM =
  /(?:[^h]ian|ean|[^n]ican|man|ese|ish|[^z]eni|Arab|Thai|Czech|Greek|Turk|Serb|Swede|Dane|Finn|Pole|Scot|Iraqi|Pakistani)$/;

/** A name of a place, a person or a body there is one of, in -s before what belongs to it: Chinas diplomacy. */
export function properName(row: Token[], i: number, context: RepairContext): Sureness | undefined {
  const token = row[i]!;
  const next = row[i + 1];
  if (
    !/^\p{Lu}[\p{L}-]*[^s’'-]s$/u.test(token.text) ||
    context.words.namesInS.has(token.text.replace(/^.*-/, ''))
  )
    return undefined;
  if (!follows(next) || next.kind === 'function') return undefined;
  const before = row[i - 1];
  const known = howKnown(row, i, context);
  if (!known || (follows(token) && isMany(before))) return undefined;
  // `the Chinas` speaks of several; `the Chongqings economy` is more often a slip.
  const article = before && /^the$/i.test(before.text) && follows(token);
  return article && !/^\p{Lu}{2,}s$/u.test(token.text) ? 'uncertain' : known;
}

function isMany(before: Token | undefined): boolean {
  return before !== undefined && (before.several || /^\d+$/.test(before.text));
}

function howKnown(row: Token[], i: number, context: RepairContext): Sureness | undefined {
  const stem = row[i]!.text.slice(0, -1);
  const before = row[i - 1]?.text ?? '';
  const { words } = context;
  if (words.uniqueAcronyms.has(stem) || words.places.has(stem) || words.places.has(`${before} ${stem}`))
    return 'certain';
  if (!/^\p{Lu}\p{Ll}/u.test(stem) || words.commonStems.has(stem) || DEMONYM.test(stem)) return undefined;
  const use = context.english();
  // Port Alder is named in full elsewhere, and there is one.
  const full = follows(row[i]) && isCapitalised(before) && row[i - 1]!.kind !== 'function';
  const named = full && !row[i]!.stemIsOrgan && !isPluralOfWord(stem, words) && use.pairs(before, stem) > 0;
  if (named && use.isProper(stem) && use.heads(stem) > 0) return 'certain';
  if (use.isProper(stem) && use.names.has(stem) && use.heads(stem) > 0) return 'certain';
  return isPinyin(stem) && !isPluralOfWord(stem, words) ? pinyinName(row, i, stem, context) : undefined;
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}

/** Cities could be read as pinyin, were it not the plural of a word. */
function isPluralOfWord(
  stem: string,
  { nouns, ambiguous, organNouns, verbs, adjectives }: WordLists,
): boolean {
  const lower = stem.toLowerCase();
  const singulars = [lower, lower.replace(/e$/, ''), lower.replace(/ie$/, 'y')];
  return singulars.some((word) =>
    [nouns, ambiguous, organNouns, verbs, adjectives].some((list) => list.has(word)),
  );
}

/** A name in pinyin is known by the Chinese side, by standing in the text elsewhere, or by its surname. */
function pinyinName(row: Token[], i: number, stem: string, context: RepairContext): Sureness | undefined {
  const token = row[i]!;
  const use = context.english();
  const before = row[i - 1];
  const afterSurname =
    follows(token) && before !== undefined && /^\p{Lu}\p{Ll}+$/u.test(before.text) && isPinyin(before.text);
  const elsewhere = use.isProper(stem) && use.heads(stem) > 0;
  const spelt = context.chineseSpellings().has(stem.toLowerCase().replace(/[^a-z]/g, ''));
  const long = stem.length >= 6 || afterSurname;
  if ((elsewhere || spelt) && long) return 'certain';
  if (afterSurname && use.isProper(before.text)) return 'certain';
  // `President Xis speech`, `Zhous remarks` where the text has a Zhou Jingyi: a surname alone.
  const titled = follows(token) && before !== undefined && isTitle(before.text);
  const owned = ['noun', 'adjective', 'either'].includes(row[i + 1]!.kind);
  if (owned && (titled || use.surnames.has(stem))) return 'certain';
  return !opensSentence(token, i) && stem.length >= 5 ? 'uncertain' : undefined;
}
