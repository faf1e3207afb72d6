import type { OfficeCode } from '../../contract/ids.ts';
import { foldWhole, type Stretch, stretchesOf } from './fold.ts';
import { stemOf } from './stem.ts';
import {
  codeTokens,
  hanTokens,
  initialsLength,
  officeToken,
  readingLength,
  wholeLength,
  wordLength,
} from './tokens.ts';

/** A question in the forms it is put to the index, each the text of a tsquery. */
export interface Question {
  /** What a hit must have. */
  wanted: string;
  /** Is a whole title. */
  whole: string;
  /** Begins a title. */
  begins: string;
  /** All of it stands in the title. */
  inTitle: string;
  /** All of it stands in the title as full words, none only begun. */
  exact: string;
}

const small = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'the', 'to', 'with']);

/** Reads what somebody typed. Null when there is nothing in it to look for (stops and spaces only). */
export function readQuestion(office: OfficeCode, typed: string): Question | null {
  const pieces = withoutSmallWords(stretchesOf(typed));
  if (pieces.length === 0) return null;
  const whole = foldWhole(typed).slice(0, wholeLength);
  const must = (weight: string) => allOf(pieces, weight);
  return {
    wanted: `'${officeToken(office)}' & (${must('')})`,
    whole: `'t.${whole}'`,
    begins: `'t.${whole}':*`,
    inTitle: must('A'),
    exact: pieces.map(exactly).join(' & '),
  };
}

/** Every stretch must be met; words in a row may also be one name in pinyin, typed with spaces. */
function allOf(pieces: Stretch[], weight: string): string {
  const rows: Stretch[][] = [];
  for (const piece of pieces) {
    const row = rows.at(-1);
    if (row && row[0]!.make === 'word' && piece.make === 'word') row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => rowOf(row, weight)).join(' & ');
}

function rowOf(row: Stretch[], weight: string): string {
  const apart = row.map((piece) => pieceOf(piece, weight)).join(' & ');
  if (row.length === 1) return apart;
  const joined = row.map((piece) => piece.text).join('');
  const isSpelledOut = row.every((piece) => piece.text.length === 1);
  if (isSpelledOut) return `(${readOf(joined, weight)})`;
  return `((${apart}) | ${readOf(joined, weight)})`;
}

function pieceOf({ make, text }: Stretch, weight: string): string {
  if (make === 'han')
    return wantedHan(text)
      .map((token) => term(token, weight))
      .join(' & ');
  if (make === 'code') return term(codeTokens(text)[0]!, `*${weight}`);
  const word = text.slice(0, wordLength);
  return `(${term(`w.${word}`, `*${weight}`)} | ${term(`s.${stemOf(word)}`, weight)} | ${readOf(text, weight)})`;
}

function readOf(letters: string, weight: string): string {
  const asPinyin = term(`p.${letters.slice(0, readingLength)}`, `*${weight}`);
  return letters.length > initialsLength ? asPinyin : `${asPinyin} | ${term(`i.${letters}`, `*${weight}`)}`;
}

function exactly({ make, text }: Stretch): string {
  if (make === 'han')
    return wantedHan(text)
      .map((token) => term(token, ''))
      .join(' & ');
  if (make === 'code') return term(codeTokens(text)[0]!, '');
  const word = text.slice(0, wordLength);
  return `(${term(`w.${word}`, '')} | ${term(`p.${text.slice(0, readingLength)}`, '')})`;
}

/** Pairs are enough for two characters and more; one alone is looked up alone. */
function wantedHan(run: string): string[] {
  const tokens = hanTokens(run);
  return tokens.length === 1 ? tokens : tokens.filter((token) => [...token].length === 4);
}

function term(token: string, flags: string): string {
  return flags === '' ? `'${token}'` : `'${token}':${flags}`;
}

function withoutSmallWords(pieces: Stretch[]): Stretch[] {
  const telling = pieces.filter((piece) => piece.make !== 'word' || !small.has(piece.text));
  return telling.length > 0 ? telling : pieces;
}
