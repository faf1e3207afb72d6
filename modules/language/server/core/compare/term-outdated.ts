import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { FoundTerm } from '../../../contract/terms.ts';
import type { TextFinding } from '../../../contract/texts.ts';
import type { TermInText } from '../terms/terms-in.ts';
import type { Pair, PairCheck } from './check.ts';
import { daysSpokenOf } from './days-spoken-of.ts';
import {
  acceptedTerms,
  beadsOf,
  fixWith,
  officeTermsOf,
  ruleOf,
  standsAlone,
  TERMBASE,
  usedThen,
} from './office-terms.ts';
import { spanOf } from './place.ts';

/** A term whose time, by the termbase, is over on the day of the text or has not come. */
export const termOutdated: PairCheck = {
  id: 'term-outdated',
  severity: 'warning',
  about: { zh: '术语在该日已停用或尚未启用', en: 'A term was given up by that day, or comes into use later' },
  source: TERMBASE,
  run: (pair) =>
    (['zh', 'en'] as const).flatMap((lang) => {
      const beads = beadsOf(pair, lang);
      return officeTermsOf(pair)[lang].flatMap((finds, sentence) => [
        ...finds
          .filter((find) => isOutOfTime(find) && !finds.some((other) => isInUseThere(other, find)))
          .map((find) => findingOf(pair, lang, sentence, find)),
        ...laterThanSpokenOf(pair, lang, sentence, beads.get(sentence)),
      ]);
    }),
};

/** Of a past day the form of today is written, though the concept was called otherwise then: likely meant, so only a note. */
function laterThanSpokenOf(
  pair: Pair,
  lang: Lang,
  sentence: number,
  bead: number | undefined,
): TextFinding[] {
  if (bead === undefined || daysSpokenOf(pair)[bead]!.length === 0) return [];
  return officeTermsOf(pair)[lang][sentence]!.flatMap((find) => {
    if (find.standing !== 'current' || find.term.status === 'forbidden' || !standsAlone(find)) return [];
    if (usedThen(pair, [find.term], bead).length > 0) return [];
    const [then] = acceptedTerms(pair, find.term, lang, bead);
    return then && usedThen(pair, [then], bead).length > 0
      ? [laterFinding(pair, lang, sentence, find, then)]
      : [];
  });
}

function laterFinding(
  pair: Pair,
  lang: Lang,
  sentence: number,
  find: TermInText,
  then: FoundTerm,
): TextFinding {
  const words = pair.sides[lang][sentence]!.text.slice(find.start, find.end);
  const fix = fixWith(pair, lang, sentence, find);
  return {
    check: 'term-outdated',
    severity: 'note',
    at: spanOf(lang, sentence, find),
    message: {
      zh: `文中所说的那时称“${then.text}”，“${words}”自${find.term.from}起才启用。`,
      en: `At the time spoken of it was ${then.text}; “${words}” came into use on ${find.term.from}.`,
    },
    source: ruleOf(then),
    ...(fix && { fix }),
  };
}

function isOutOfTime(find: TermInText): boolean {
  return find.standing !== 'current' && find.term.status !== 'forbidden' && standsAlone(find);
}

function isInUseThere(other: TermInText, { start, end }: TermInText): boolean {
  return other.standing === 'current' && other.start === start && other.end === end;
}

function findingOf(pair: Pair, lang: Lang, sentence: number, find: TermInText): TextFinding {
  const words = pair.sides[lang][sentence]!.text.slice(find.start, find.end);
  const fix = fixWith(pair, lang, sentence, find);
  const { from, to } = find.term;
  const past = find.standing === 'past';
  return {
    check: 'term-outdated',
    severity: 'warning',
    at: spanOf(lang, sentence, find),
    message: {
      zh: past ? `“${words}”自${to}之后不再使用。` : `“${words}”自${from}起才启用。`,
      en: past ? `“${words}” has not been used after ${to}.` : `“${words}” comes into use on ${from}.`,
    },
    source: ruleOf(find.term),
    ...(fix && { fix }),
  };
}
