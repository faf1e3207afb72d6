import type { TextFinding } from '../../../contract/texts.ts';
import type { PairCheck } from './check.ts';
import { spanOf } from './place.ts';

/** Chinese characters left in the English. Those in brackets after a name are a gloss. */
export const hanLeft: PairCheck = {
  id: 'han-in-english',
  severity: 'error',
  about: { zh: '英文中残留汉字', en: 'Chinese characters left in the English' },
  run: (pair) =>
    pair.sides.en.flatMap(({ text }, sentence) =>
      [...text.matchAll(/\p{Script=Han}+(?:[，、。\s]*\p{Script=Han}+)*/gu)]
        .filter(({ 0: run, index }) => !isGloss(text, index, index + run.length))
        .map(({ 0: run, index }) => ({
          check: 'han-in-english',
          severity: 'error' as const,
          at: spanOf('en', sentence, { start: index, end: index + run.length }),
          message: {
            zh: `英文中残留汉字“${run}”。`,
            en: `Chinese characters are left in the English: “${run}”.`,
          },
        })),
    ),
};

function isGloss(text: string, start: number, end: number): boolean {
  return /[(（[“"《]\s*$/u.test(text.slice(0, start)) && /^\s*[)）\]”"》]/u.test(text.slice(end));
}

const UNITS = new Set([
  'km',
  'kg',
  'cm',
  'mm',
  'kwh',
  'www',
  'com',
  'org',
  'gov',
  'http',
  'https',
  'html',
  'and',
  'the',
]);

/** English words left in the Chinese. Acronyms, names the English has too, units and addresses belong there. */
export const latinLeft: PairCheck = {
  id: 'english-in-chinese',
  severity: 'warning',
  about: { zh: '中文中残留英文词语', en: 'English words left in the Chinese' },
  run(pair) {
    const named = new Set(pair.sides.en.flatMap(({ text }) => text.match(/\b[A-Z][\p{L}\d-]*/gu) ?? []));
    return pair.sides.zh.flatMap(({ text }, sentence) =>
      [...text.matchAll(/[A-Za-z][A-Za-z'’]*(?:[ -][A-Za-z][A-Za-z'’]*)*/g)]
        .filter(({ 0: run, index }) => !belongs(run, text, index, named))
        .map(
          ({ 0: run, index }): TextFinding => ({
            check: 'english-in-chinese',
            severity: 'warning',
            at: spanOf('zh', sentence, { start: index, end: index + run.length }),
            message: { zh: `中文中残留英文“${run}”。`, en: `English is left in the Chinese: “${run}”.` },
          }),
        ),
    );
  },
};

function belongs(run: string, text: string, start: number, named: Set<string>): boolean {
  const words = run.split(/[ -]/);
  if (words.every((word) => /^[A-Z0-9]+s?$/.test(word) || named.has(word) || word.length < 3)) return true;
  if (words.every((word) => UNITS.has(word.toLowerCase()) && !/^(?:and|the)$/i.test(word))) return true;
  if (/[@/.:_\d]$/.test(text.slice(0, start)) || /^[@/._\d]/.test(text.slice(start + run.length)))
    return true;
  return isGloss(text, start, start + run.length);
}
