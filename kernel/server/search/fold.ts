import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });
const simplified = new Map<string, string>();

/** A stretch of text of one make: Han characters, a word of letters, or a code with a digit in it. */
export interface Stretch {
  make: 'han' | 'word' | 'code';
  /** Folded: simplified, lower-case, without marks. A code keeps its separators. */
  text: string;
}

const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;
const dotInName = /(?<=\p{Script=Han})[·・•‧⋅∙](?=\p{Script=Han})/gu;
const stretch =
  /\p{Script=Han}+|[[\p{L}\p{N}]--\p{Script=Han}]+(?:['’][[\p{L}]--\p{Script=Han}]+)*(?:[\-‐‑–.,:\/][[\p{L}\p{N}]--\p{Script=Han}]+)*/gv;

/**
 * Cuts a text into folded stretches. Indexing and asking use this same cut, so what was indexed is found however
 * it is written: traditional or simplified, full or half width, with accents or without. Traditional characters
 * are folded one by one, never by word, so that a part of a text folds as the whole does.
 */
export function stretchesOf(text: string): Stretch[] {
  const plain = text.normalize('NFKC').replace(invisible, '').replace(dotInName, '');
  const found = withoutMarks(plain).toLowerCase().match(stretch) ?? [];
  return found.flatMap((piece): Stretch[] => {
    if (/^\p{Script=Han}/u.test(piece)) return [{ make: 'han', text: foldHan(piece) }];
    if (/\p{N}/u.test(piece)) return [{ make: 'code', text: piece }];
    return piece
      .split(/[-‐‑–.,:/]/)
      .map((word) => ({ make: 'word', text: word.replace(/['’]s$/, '').replace(/['’]/g, '') }));
  });
}

/** The whole text as one folded string without spaces and stops: two titles are the same if these are. */
export function foldWhole(text: string): string {
  return stretchesOf(text)
    .map((piece) => piece.text.replace(/[^\p{L}\p{N}]/gu, ''))
    .join('');
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

function foldHan(run: string): string {
  let folded = '';
  for (const char of run) {
    let simple = simplified.get(char);
    if (simple === undefined) {
      simple = toSimplified(char);
      simplified.set(char, simple);
    }
    folded += simple;
  }
  return folded;
}
