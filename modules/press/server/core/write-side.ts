import type { Lang } from '../../../../kernel/contract/local-text.ts';
import type { Link, ReleaseText } from '../../contract/text.ts';
import { renumbered } from './spans.ts';

/**
 * One side of a link written anew: `sentences` replace what stood there, or come in where nothing did. The other
 * side of the link, where it has sentences, is stale until somebody has read it again.
 */
export function writeSide(
  text: ReleaseText,
  n: number,
  lang: Lang,
  sentences: readonly string[],
): ReleaseText | null {
  const link = text.links[n];
  if (!link) return null;
  const from = link[lang][0] ?? placeInSide(text.links, n, lang);
  const count = link[lang].length;
  if (sameSentences(text, link, lang, sentences)) return text;
  const paragraph = (text[lang][from] ?? text[lang][from - 1])?.paragraph ?? 0;
  const written = sentences.map((sentence, i) => ({
    text: sentence,
    paragraph: text[lang][from + Math.min(i, count - 1)]?.paragraph ?? paragraph,
  }));
  const side = [...text[lang].slice(0, from), ...written, ...text[lang].slice(from + count)];
  const links = text.links.map((other, m) =>
    m === n
      ? rewritten(other, lang, from, sentences.length)
      : moved(other, lang, from, sentences.length - count),
  );
  return {
    ...text,
    [lang]: side,
    links: links.filter((other) => other.zh.length + other.en.length > 0),
    repairs: renumbered(text.repairs, lang, from, count, sentences.length),
  };
}

/** Somebody has read both sides of a link again and they agree. */
export function confirmLink(text: ReleaseText, n: number): ReleaseText | null {
  if (!text.links[n]) return null;
  return {
    ...text,
    links: text.links.map((link, m) =>
      m === n ? { ...link, stale: [], byHand: true, confidence: 1 } : link,
    ),
  };
}

function sameSentences(text: ReleaseText, link: Link, lang: Lang, sentences: readonly string[]): boolean {
  return (
    link[lang].length === sentences.length && link[lang].every((s, i) => text[lang][s]?.text === sentences[i])
  );
}

function placeInSide(links: readonly Link[], n: number, lang: Lang): number {
  for (let before = n - 1; before >= 0; before -= 1) {
    const last = links[before]![lang].at(-1);
    if (last !== undefined) return last + 1;
  }
  return 0;
}

function rewritten(link: Link, lang: Lang, from: number, count: number): Link {
  const other: Lang = lang === 'zh' ? 'en' : 'zh';
  const numbers = Array.from({ length: count }, (_, i) => from + i);
  return { ...link, [lang]: numbers, stale: link[other].length > 0 && count > 0 ? [other] : [] };
}

function moved(link: Link, lang: Lang, from: number, by: number): Link {
  return by === 0 ? link : { ...link, [lang]: link[lang].map((s) => (s >= from ? s + by : s)) };
}
