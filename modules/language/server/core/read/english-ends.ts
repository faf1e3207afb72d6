import { isAbbreviation } from './abbreviations.ts';

/** A stop, the quotes and brackets that close with it, and what must follow: space, an opening quote or the end. */
const STOP = /(?:[.!?…。！？]+)([”’"'）)\]»]*)(?=\s|[“"]|$|(?<=[。！？][”’"'）)\]»]*))/gu;
/** The number of a heading or list item at the beginning: 1. / IV. / (2). / A. */
const NUMBERING = /^\s*(?:\(?\d{1,3}\)?|[IVXLC]{1,6}|[A-Za-z])\.$/;
/** Words that open a sentence even after an abbreviation such as U.S. or Ltd. */
const OPENERS =
  /^(?:The|A|An|In|On|At|It|Its|He|She|They|We|I|This|That|These|Those|But|And|However|For|After|During|As|To|By|With|From|When|While|Both|Moreover|Meanwhile|There|Since|According)\b/;

/** Where English sentences end: after . ! ? that no abbreviation, initial, decimal or numbering explains. */
export function endsInEnglish(text: string): number[] {
  const ends: number[] = [];
  let from = 0;
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (!stopsHere(text, from, match.index, match[0], end)) continue;
    ends.push(end);
    from = end;
  }
  return ends;
}

function stopsHere(text: string, from: number, start: number, stop: string, end: number): boolean {
  const rest = text.slice(end).trimStart().slice(0, 40);
  if (rest === '') return true;
  const next = rest.replace(/^[“"‘'([（«]+/, '');
  if (/^\p{Ll}/u.test(next)) return false;
  if (/^[,;:)\]—–-]/.test(rest)) return false;
  if (!stop.startsWith('.') || stop.startsWith('..')) return true;
  if (NUMBERING.test(text.slice(from, start + 1))) return false;
  return !dotOfWord(text.slice(from, start), next);
}

/** Whether the dot belongs to the word before it rather than to the sentence. */
function dotOfWord(before: string, next: string): boolean {
  const word = /[\p{L}\p{N}.&]+$/u.exec(before)?.[0] ?? '';
  const kind = isAbbreviation(word);
  if (kind === 'always') return true;
  if (kind === 'before-number') return /^\d/.test(next);
  if (kind === 'initial') return !OPENERS.test(next);
  return kind === 'either' && !OPENERS.test(next);
}
