import { simplified } from '../facts/simplified.ts';
import { keyOfEnglish } from './inflection.ts';

/** A word, or a character of a script without spaces, under the key by which terms and texts meet. */
export interface TermToken {
  key: string;
  start: number;
  end: number;
}

/** Characters of scripts that write no spaces: each is a word of its own. */
const ALONE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;
const LETTER = `[[\\p{L}\\p{M}\\p{N}]--[${ALONE}]]`;
const PASSED_OVER = String.raw`\s'’ʼ‘“”"«»《》〈〉「」『』·•\-‐‑–\u00ad\u200b-\u200d\ufeff`;
const TOKEN = new RegExp(
  String.raw`[${ALONE}]|(?:\p{Lu}\.){2,}|${LETTER}+(?:['’ʼ]${LETTER}+)*|[^${PASSED_OVER}]`,
  'gv',
);

/** A text in the characters terms are compared in, place for place: Chinese simplified. */
export function folded(text: string, lang: string): string {
  return lang === 'zh' ? simplified(text) : text;
}

/**
 * The words of a folded text as terms see it. Quotation marks, hyphens and spaces are passed over, so that
 * `“一带一路”倡议` holds 一带一路倡议 and `twenty-foot` is `twenty foot`; any other mark stands between words.
 */
export function termTokens(text: string, lang: string): TermToken[] {
  return [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    key: keyOf(word, lang),
    start: index,
    end: index + word.length,
  }));
}

/** How a folded text is written, but for capitals, width, and what is passed over. */
export function writtenAs(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\-‐‑–“”"《》〈〉「」]+/gu, '');
}

function keyOf(word: string, lang: string): string {
  if (lang === 'zh' || lang === 'en') return keyOfEnglish(word.normalize('NFKC'));
  const plain = word.normalize('NFC').toLowerCase();
  return plain.length > 3 ? plain.replace(/[sx]$/, '') : plain;
}

/** The language of a tag, without its script or country. */
export function languageOfTag(tag: string): string {
  return tag.split('-')[0]!;
}
