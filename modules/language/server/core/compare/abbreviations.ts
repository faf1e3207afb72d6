import type { TextFinding } from '../../../contract/texts.ts';
import { literally } from '../facts/name-index.ts';
import type { Pair, PairCheck } from './check.ts';
import { headlineLength } from './headline.ts';
import { namesOf } from './name-facts.ts';
import { spanOf } from './place.ts';

/** An abbreviation that no reader is told the meaning of. */
export const abbreviationNotIntroduced: PairCheck = {
  id: 'abbreviation-not-introduced',
  severity: 'warning',
  about: { zh: '缩写首次出现时没有给出全称', en: 'An abbreviation is used without having been introduced' },
  run(pair) {
    const known = new Set(pair.reference.abbreviations.map((row) => row.en));
    const told = new Set<string>();
    const headline = headlineLength(pair.sides.en);
    return pair.sides.en.flatMap(({ text }, sentence) =>
      [...text.matchAll(/(?<![\p{L}\p{N}/.-])[A-Z]{2,6}(?=s?(?![\p{L}\p{N}/-]))/gu)].flatMap(
        (m): TextFinding[] => {
          const short = m[0];
          if (told.has(short) || known.has(short) || isShouted(text) || sentence < headline) return [];
          if (isSurname(pair, sentence, m.index)) return [];
          told.add(short);
          if (isIntroduced(pair, short, sentence, m.index)) return [];
          return [finding(pair, short, sentence, m.index)];
        },
      ),
    );
  },
};

/** A line all in capitals abbreviates nothing. */
function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}

/** The ZHAO of ZHAO Lan, a surname in capitals. */
function isSurname(pair: Pair, sentence: number, start: number): boolean {
  return namesOf(pair).people.people.some(({ enMentions, misspelt }) =>
    [...enMentions, ...misspelt.map(({ at }) => at)].some(
      (m) => m.sentence === sentence && m.start <= start && start < m.end,
    ),
  );
}

/** `Foreign Affairs Office (FAO)`, `FAO (Foreign Affairs Office)`, `FAO for short`, or the Chinese writes it too. */
function isIntroduced(pair: Pair, short: string, sentence: number, start: number): boolean {
  const before = pair.sides.en.slice(0, sentence).map((s) => s.text);
  const own = pair.sides.en[sentence]!.text;
  const bracketed = new RegExp(`[(（]\\s*(?:the |“|")?${literally(short)}s?\\b`);
  if ([...before, own.slice(0, start + short.length + 2)].some((line) => bracketed.test(line))) return true;
  if (/^s? \(\p{Lu}\p{Ll}+ /u.test(own.slice(start + short.length))) return true;
  if (/(?:known as|called|abbreviated (?:as|to)|or) (?:the )?["“]?$/.test(own.slice(0, start))) return true;
  return pair.sides.zh.some((s) => s.text.includes(short));
}

function finding(pair: Pair, short: string, sentence: number, start: number): TextFinding {
  const { bodies } = namesOf(pair);
  const row = pair.reference.bodies.find((r) => r.short?.some((s) => s.replace('{P} ', '') === short));
  const full = row
    ? bodies.en.find(
        (b) => b.row === row && !b.short && !b.text.includes(short) && isBefore(b, sentence, start),
      )
    : undefined;
  const end = start + short.length;
  return {
    check: abbreviationNotIntroduced.id,
    severity: row ? 'warning' : 'note',
    at: spanOf('en', sentence, { start, end }),
    message: {
      zh: `缩写 ${short} 首次出现前没有给出全称${row ? `（${row.zh[0]}）` : ''}。`,
      en: `${short} is used without having been introduced${full ? ` after ${full.text}` : ''}.`,
    },
    ...(full
      ? {
          fix: {
            label: { zh: `在全称后加上（${short}）`, en: `Add (${short}) after the full name` },
            edits: [
              { ...spanOf('en', full.sentence, { start: full.end, end: full.end }), text: ` (${short})` },
            ],
          },
        }
      : {}),
  };
}

function isBefore(body: { sentence: number; start: number }, sentence: number, start: number): boolean {
  return body.sentence < sentence || (body.sentence === sentence && body.start < start);
}
