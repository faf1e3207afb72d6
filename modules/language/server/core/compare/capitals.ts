import type { TextFinding } from '../../../contract/texts.ts';
import type { Pair, PairCheck } from './check.ts';
import { spanOf } from './place.ts';

/** Capitals inside an English word, or a whole word in them, where the text writes the same word otherwise. */
export const capitalsStray: PairCheck = {
  id: 'capitals-stray',
  severity: 'warning',
  about: { zh: '英文大小写异常', en: 'Capitals in an English word that the text writes otherwise' },
  run(pair) {
    const usual = usualForms(pair);
    return pair.sides.en.flatMap(({ text }, sentence) =>
      isAllCapitals(text)
        ? []
        : wordsOf(text).flatMap(({ word, start }): TextFinding[] => {
            const right = rightForm(word, usual, start === 0 || /[.!?:“"]\s*$/u.test(text.slice(0, start)));
            return right && !isDateline(text, start) ? [findingOf(sentence, word, start, right)] : [];
          }),
    );
  },
};

function wordsOf(text: string): { word: string; start: number }[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}@./_-])\p{Script=Latin}{3,}(?![\p{L}\p{N}@/_]|\.\p{L})/gu)].map(
    ({ 0: word, index }) => ({
      word,
      start: index,
    }),
  );
}

function isAllCapitals(text: string): boolean {
  return !/\p{Ll}{2}/u.test(text);
}

/** How the text writes each word as a rule: small or with one capital. */
function usualForms(pair: Pair): Map<string, string> {
  const forms = new Map<string, string>();
  for (const { text } of pair.sides.en) {
    for (const { word } of wordsOf(text)) {
      const folded = word.toLowerCase();
      if (/^\p{L}\p{Ll}+$/u.test(word) && !/^\p{Ll}/u.test(forms.get(folded) ?? '')) forms.set(folded, word);
    }
  }
  return forms;
}

/** The form wanted where the word has capitals it should not have; names such as McDonald, WeChat and iPhone stand. */
function rightForm(word: string, usual: Map<string, string>, begins: boolean): string | undefined {
  const mixed = /^\p{L}+\p{Ll}\p{Lu}|^\p{Ll}+\p{Lu}|^\p{Lu}{2,}\p{Ll}{2,}/u.test(word);
  const shouted = word.length > 4 && /^\p{Lu}+$/u.test(word);
  const right = mixed || shouted ? usual.get(word.toLowerCase()) : undefined;
  return right && begins ? right[0]!.toUpperCase() + right.slice(1) : right;
}

/** YUNJIANG, November 24: the place a report is dated from stands in capitals. */
function isDateline(text: string, start: number): boolean {
  return /^[\p{Lu}\s,’'-]*$/u.test(text.slice(0, start)) && /^[\p{Lu}\s’'-]*,/u.test(text.slice(start));
}

function findingOf(sentence: number, word: string, start: number, right: string): TextFinding {
  const at = spanOf('en', sentence, { start, end: start + word.length });
  return {
    check: 'capitals-stray',
    severity: 'warning',
    at,
    message: {
      zh: `“${word}”的大小写异常，文中别处为 ${right}。`,
      en: `“${word}”: elsewhere the text has ${right}.`,
    },
    fix: { label: { zh: `改为 ${right}`, en: `Write ${right}` }, edits: [{ ...at, text: right }] },
  };
}
