import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { TextFinding } from '../../../contract/texts.ts';
import type { TermInText } from '../terms/terms-in.ts';
import type { Pair, PairCheck } from './check.ts';
import { fixWith, officeTermsOf, ruleOf, standsAlone, TERMBASE } from './office-terms.ts';
import { spanOf } from './place.ts';

/** A term whose time, by the termbase, is over on the day of the text or has not come. */
export const termOutdated: PairCheck = {
  id: 'term-outdated',
  severity: 'warning',
  about: { zh: '术语在该日已停用或尚未启用', en: 'A term was given up by that day, or comes into use later' },
  source: TERMBASE,
  run: (pair) =>
    (['zh', 'en'] as const).flatMap((lang) =>
      officeTermsOf(pair)[lang].flatMap((finds, sentence) =>
        finds
          .filter((find) => isOutOfTime(find) && !finds.some((other) => isInUseThere(other, find)))
          .map((find) => findingOf(pair, lang, sentence, find)),
      ),
    ),
};

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
