/**
 * How long terms take to be recognised in a sentence while it is written: a made-up termbase of so many terms a language,
 * made-up sentences of some thirty words. Run: node testing/trial/recognition.ts [TERMS] [--json]
 */
import { recognise } from '../../modules/language/server/core/terms/recognise.ts';
import { recogniserOf } from '../../modules/language/server/core/terms/recogniser.ts';
import { dictionary } from '../../modules/language/server/dictionary.ts';
import { chance, makeUnit } from './memory-units.ts';

const wanted = Number(process.argv.slice(2).find((one) => /^\d+$/.test(one)) ?? 20_000);
const sentences = 2000;

/** Runs of two to six characters, or one to six words, out of made-up sentences; as many as these can give. */
function termsIn(lang: 'zh' | 'en'): { lang: string; text: string }[] {
  const next = chance(11);
  const texts = new Set<string>();
  for (let tries = 0; texts.size < wanted && tries < wanted * 20; tries++) {
    const pieces = lang === 'zh' ? [...makeUnit(next).zh] : makeUnit(next).en.split(' ');
    const from = Math.floor(next() * pieces.length);
    const length = lang === 'zh' ? 2 + Math.floor(next() * 5) : 1 + Math.floor(next() * 6);
    const text = pieces.slice(from, from + length).join(lang === 'zh' ? '' : ' ');
    if (/^[\p{L}\p{N} ]{2,}$/u.test(text)) texts.add(text);
  }
  return [...texts].map((text) => ({ lang, text }));
}

function measure(lang: 'zh' | 'en') {
  const begun = performance.now();
  const terms = termsIn(lang);
  const recogniser = recogniserOf(terms, lang);
  const madeMs = performance.now() - begun;
  const next = chance(12);
  const times: number[] = [];
  let finds = 0;
  for (let n = 0; n < sentences; n++) {
    const text = makeUnit(next)[lang];
    const from = performance.now();
    finds += recognise(recogniser, text, dictionary()).length;
    times.push(performance.now() - from);
  }
  // The first tenth warms up.
  return { lang, terms: terms.length, madeMs, finds, times: times.slice(sentences / 10) };
}

const all = (['zh', 'en'] as const).map(measure);
for (const { lang, terms, times, finds } of all) {
  const p95 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]!;
  console.log(`${lang}: ${terms} terms, ${finds} finds in ${sentences} sentences, p95 ${p95.toFixed(3)} ms`);
}
if (process.argv.includes('--json')) console.log(JSON.stringify(all));
