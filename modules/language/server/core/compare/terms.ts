import type { TextFinding } from '../../../contract/texts.ts';
import { literally } from '../facts/name-index.ts';
import type { TermRow } from '../facts/name-reference.ts';
import type { Pair, PairCheck } from './check.ts';
import { namesOf } from './name-facts.ts';
import { spanOf } from './place.ts';

const SOURCE = { zh: '外事术语表', en: 'List of foreign-affairs terms' };

/** A form of a term at its place in the English. */
interface TermAt {
  form: string;
  text: string;
  sentence: number;
  start: number;
  end: number;
}

/** One Chinese term put into English in two ways. */
export const termInconsistent: PairCheck = {
  id: 'term-inconsistent',
  severity: 'warning',
  about: { zh: '同一术语在文中有两种译法', en: 'One term has two renderings in the text' },
  source: SOURCE,
  run(pair) {
    return pair.reference.terms.flatMap((row): TextFinding[] => {
      const used = formsUsed(pair, row);
      const forms = Map.groupBy(used, (t) => plain(t.form));
      const [usual, ...others] = [...forms.values()].sort((a, b) => b.length - a.length);
      const odd = others.flat().filter((t) => rivals(t.form, usual![0]!.form));
      const [first] = odd;
      if (!usual || !first) return [];
      const wanted = usual[0]!;
      return [
        {
          check: termInconsistent.id,
          severity: 'warning',
          at: spanOf('en', first.sentence, first),
          message: {
            zh: `“${row.zh[0]}”前后译法不一：此处为 ${first.text}，别处（${usual.length} 次）为 ${wanted.text}。`,
            en: `${row.zh[0]} is ${first.text} here and ${wanted.text} elsewhere (${usual.length}×).`,
          },
          source: SOURCE,
          fix: {
            label: { zh: `统一为 ${wanted.form}`, en: `Write ${wanted.form} throughout` },
            edits: odd.map((t) => ({ ...spanOf('en', t.sentence, t), text: likeThis(wanted.form, t) })),
          },
        },
      ];
    });
  },
};

/** The wanted form in the number and case of the one it replaces. */
function likeThis(wanted: string, { form, text }: TermAt): string {
  const plural = text.length > form.length ? wanted.replace(/y$/, 'ie').replace(/$/, 's') : wanted;
  return /^\p{Lu}/u.test(text) ? plural[0]!.toUpperCase() + plural.slice(1) : plural;
}

/** A form of a term that is not to be used. */
export const termForbidden: PairCheck = {
  id: 'term-forbidden',
  severity: 'error',
  about: { zh: '使用了术语表明令不用的译法', en: 'A form is used that the list of terms rules out' },
  source: SOURCE,
  run(pair) {
    return pair.reference.terms.flatMap((row) =>
      (row.forbidden ?? []).flatMap(({ en, why }) =>
        beadsWith(pair, row).flatMap((sentence) =>
          placesOf(pair, sentence, en).map((at): TextFinding => {
            const span = spanOf('en', sentence, at);
            return {
              check: termForbidden.id,
              severity: 'error',
              at: span,
              message: {
                zh: `“${row.zh[0]}”不用 ${at.text}：${why.zh}`,
                en: `Not ${at.text} for ${row.zh[0]}: ${why.en}`,
              },
              source: SOURCE,
              fix: {
                label: { zh: `改为 ${row.en[0]}`, en: `Write ${row.en[0]}` },
                edits: [{ ...span, text: row.en[0]! }],
              },
            };
          }),
        ),
      ),
    );
  },
};

/** English sentences of the beads whose Chinese has the term. */
function beadsWith(pair: Pair, row: TermRow): number[] {
  const { zh } = namesOf(pair).text;
  const beads = pair.beads.filter((b) => b.zh.some((s) => row.zh.some((term) => zh[s]!.includes(term))));
  return [...new Set(beads.flatMap((b) => b.en))];
}

function formsUsed(pair: Pair, row: TermRow): TermAt[] {
  return beadsWith(pair, row).flatMap((sentence) => {
    const found = row.en.flatMap((form) =>
      placesOf(pair, sentence, form).map((at) => ({ ...at, form, sentence })),
    );
    return found.filter(
      (f) =>
        !found.some((o) => o !== f && o.start <= f.start && o.end >= f.end && o.text.length > f.text.length),
    );
  });
}

function placesOf(
  pair: Pair,
  sentence: number,
  form: string,
): { text: string; start: number; end: number }[] {
  const inflected = literally(form)
    .replace(/y$/, '(?:y|ies)')
    .replace(/([a-rt-xz])$/, '$1s?')
    .replace(/[- ]/g, '[- ]');
  const flags = /^[A-Z]{2,}$/.test(form) ? 'g' : 'gi';
  const pattern = new RegExp(`(?<![\\p{L}-])${inflected.replace(/'/g, "['’]")}(?![\\p{L}])`, `${flags}u`);
  return [...pair.sides.en[sentence]!.text.matchAll(pattern)].map((m) => ({
    text: m[0],
    start: m.index,
    end: m.index + m[0].length,
  }));
}

/** Neither form is the other one with words added: the Belt and Road, the Belt and Road Initiative. */
function rivals(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  return x !== y && !x.includes(y) && !y.includes(x) && !isAbbreviation(a) && !isAbbreviation(b);
}

function isAbbreviation(form: string): boolean {
  return /^[A-Z][A-Za-z]?[A-Z]+$/.test(form);
}

function plain(form: string): string {
  return form.toLowerCase().replace(/-/g, ' ');
}
