import type { OfficeCode } from '../../contract/ids.ts';
import type { SearchEntry } from '../house/subject.ts';
import { foldWhole, stretchesOf } from './fold.ts';
import { madeOnce } from './made-once.ts';
import { initialsOf, readingsOf } from './pinyin.ts';
import { stemOf } from './stem.ts';

/**
 * Tokens carry what they are before a dot, so that a word never meets a reading by chance:
 * `h.` Han characters one and two at a time, `w.` words, `s.` stems, `n.` codes and figures, `p.` pinyin and
 * `i.` initials from each character on, `t.` whole titles, `o.` the office.
 */
export type Token = string;

/** How much a place counts: the title, other spellings of it, the line under it, all other words. */
export type Place = 'A' | 'B' | 'C' | 'D';

/** Letters of pinyin kept from each character on, and of a question's; equal, or long questions would miss. */
export const readingLength = 24;
export const initialsLength = 12;
export const wordLength = 60;
export const wholeLength = 120;

/** Longer texts are prose: they are found by their words, not by how they are read. */
const readUpTo = 60;
/** No more of one subject's words is indexed than this: a tsvector holds at most one megabyte. */
const proseUpTo = 30_000;

/** A subject's tokens, each with the best place it stands at. */
export function indexTokens(office: OfficeCode, entry: SearchEntry): Map<Token, Place> {
  const tokens = new Map<Token, Place>([[officeToken(office), 'D']]);
  const add = (place: Place, texts: (string | null | undefined)[]) => {
    for (const text of texts) if (text) addText(tokens, place, text);
  };
  const titles = [entry.title.zh, entry.title.en];
  add('A', titles);
  for (const title of titles) if (title) addWhole(tokens, title);
  add('B', entry.spellings ?? []);
  add('C', [entry.detail?.zh, entry.detail?.en]);
  add('D', capped(entry.words));
  return tokens;
}

/** The token every subject of an office has: it narrows the one index to the office. */
export function officeToken(office: OfficeCode): Token {
  return `o.${office}`;
}

/** The tokens as PostgreSQL reads a tsvector. Tokens hold letters, digits, dots and hyphens: nothing to escape. */
export function asTsvector(tokens: ReadonlyMap<Token, Place>): string {
  return [...tokens].map(([token, place]) => `'${token}':1${place === 'D' ? '' : place}`).join(' ');
}

/** Han characters one by one and in pairs. */
export function hanTokens(run: string): Token[] {
  const chars = [...run];
  return chars.flatMap((char, i) => {
    const next = chars[i + 1];
    return next === undefined ? [`h.${char}`] : [`h.${char}`, `h.${char}${next}`];
  });
}

/** A code from each of its parts on, separators gone: R-2026-118 is r2026118, 2026118 and 118. */
export function codeTokens(code: string): Token[] {
  const parts = code.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return parts.map((_, i) => `n.${parts.slice(i).join('').slice(0, wordLength)}`);
}

function addText(tokens: Map<Token, Place>, place: Place, text: string): void {
  for (const token of text.length <= readUpTo ? tokensOfLine(text) : tokensOf(text)) {
    const before = tokens.get(token);
    if (before === undefined || place < before) tokens.set(token, place);
  }
}

const tokensOfLine = madeOnce(tokensOf, 5_000);

function tokensOf(text: string): Token[] {
  const isRead = text.length <= readUpTo;
  const found = stretchesOf(text).flatMap(({ make, text: piece }) => {
    if (make === 'code') return codeTokens(piece);
    if (make === 'han') return isRead ? [...hanTokens(piece), ...readingTokens(piece)] : hanTokens(piece);
    const word = piece.slice(0, wordLength);
    return [`w.${word}`, `s.${stemOf(word)}`];
  });
  return [...new Set(found)];
}

function readingTokens(run: string): Token[] {
  return readingsOf(run).flatMap((syllables) =>
    syllables.flatMap((_, i) => {
      const rest = syllables.slice(i);
      return [`p.${rest.join('').slice(0, readingLength)}`, `i.${initialsOf(rest).slice(0, initialsLength)}`];
    }),
  );
}

function addWhole(tokens: Map<Token, Place>, title: string): void {
  const whole = foldWhole(title).slice(0, wholeLength);
  if (whole === '') return;
  tokens.set(`t.${whole}`, 'A');
  if (title.length > readUpTo || !/^\p{Script=Han}+$/u.test(whole)) return;
  for (const syllables of readingsOf(whole)) {
    tokens.set(`t.${syllables.join('').slice(0, wholeLength)}`, 'A');
    tokens.set(`t.${initialsOf(syllables)}`, 'A');
  }
}

function capped(texts: string[]): string[] {
  let room = proseUpTo;
  return texts.map((text) => {
    const kept = text.slice(0, Math.max(room, 0));
    room -= kept.length;
    return kept;
  });
}
