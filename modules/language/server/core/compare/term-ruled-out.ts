import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { FoundTerm } from '../../../contract/terms.ts';
import type { Severity, TextFinding } from '../../../contract/texts.ts';
import type { TermInText } from '../terms/terms-in.ts';
import type { Pair, PairCheck } from './check.ts';
import { beadsOf, fixWith, officeTermsOf, ruleOf, standsAlone, TERMBASE, termsNear } from './office-terms.ts';
import { spanOf } from './place.ts';

/** A form the office's termbase forbids. */
export const termRuledOut: PairCheck = {
  id: 'term-ruled-out',
  severity: 'error',
  about: { zh: '使用了术语库禁用的说法', en: 'A form is used that the termbase forbids' },
  source: TERMBASE,
  run: (pair) => (['zh', 'en'] as const).flatMap((lang) => ruledOutIn(pair, lang)),
};

function ruledOutIn(pair: Pair, lang: Lang): TextFinding[] {
  const beads = beadsOf(pair, lang);
  return officeTermsOf(pair)[lang].flatMap((finds, sentence) =>
    finds
      .filter((find) => isForbidden(find) && !finds.some((other) => isAllowedThere(other, find)))
      .flatMap((find) => {
        const severity = gravityOf(pair, lang, beads.get(sentence), find);
        return severity ? [findingOf(pair, lang, sentence, find, severity)] : [];
      }),
  );
}

function isForbidden(find: TermInText): boolean {
  return find.term.status === 'forbidden' && find.standing === 'current' && standsAlone(find);
}

/** The same words are a term of another concept that may be written. */
function isAllowedThere(other: TermInText, { start, end }: TermInText): boolean {
  return (
    other.term.status !== 'forbidden' &&
    other.start === start &&
    other.end === end &&
    other.standing === 'current'
  );
}

/** Sure where the other side speaks of the same concept, or the concept has no word there; else likely, if no chance word. */
function gravityOf(
  pair: Pair,
  lang: Lang,
  bead: number | undefined,
  { term, exact }: TermInText,
): Severity | undefined {
  const other = lang === 'zh' ? 'en' : 'zh';
  const said = pair.termbase!.ofConcept(term.concept).some((one) => one.lang.startsWith(other));
  if (!said || bead === undefined) return said ? undefined : 'error';
  if (termsNear(pair, bead, other).some((find) => find.term.concept === term.concept)) return 'error';
  const telling = lang === 'zh' ? term.text.length > 3 : /\s/.test(term.text);
  return exact && telling ? 'warning' : undefined;
}

function findingOf(
  pair: Pair,
  lang: Lang,
  sentence: number,
  find: TermInText,
  severity: Severity,
): TextFinding {
  const words = pair.sides[lang][sentence]!.text.slice(find.start, find.end);
  const fix = fixWith(pair, lang, sentence, find);
  const instead = fix?.edits[0]?.text;
  const why = reasonOf(find.term);
  return {
    check: 'term-ruled-out',
    severity,
    at: spanOf(lang, sentence, find),
    message: {
      zh: `术语库禁用“${words}”${instead ? `，应为“${instead}”` : ''}。${why}`,
      en: `The termbase forbids “${words}”${instead ? `; write “${instead}”` : ''}.${why && ` ${why}`}`,
    },
    source: ruleOf(find.term),
    ...(fix && { fix }),
  };
}

/** Why a form is not used, as the office put it down; a line of it. */
function reasonOf({ note }: FoundTerm): string {
  return note === null ? '' : [...note.split('\n')[0]!].slice(0, 200).join('');
}
