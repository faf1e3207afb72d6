import type { FoundTerm } from '../../../contract/terms.ts';
import type { TextFinding } from '../../../contract/texts.ts';
import type { TermInText } from '../terms/terms-in.ts';
import type { Pair, PairCheck } from './check.ts';
import { acceptedTerms, officeTermsOf, ruleOf, standsAlone, TERMBASE, termsNear } from './office-terms.ts';
import { spanOf } from './place.ts';

/** A Chinese term of the termbase of which no accepted English term stands in the translation, or beside it. */
export const termNotUsed: PairCheck = {
  id: 'term-not-used',
  severity: 'warning',
  about: {
    zh: '中文有术语库中的术语，英文没有用相应的术语',
    en: 'The Chinese has a term of the termbase, the English none of the terms for it',
  },
  source: TERMBASE,
  run(pair) {
    if (!pair.termbase) return [];
    const rendered = conceptsIn(officeTermsOf(pair).en.flat());
    return pair.beads.flatMap(({ zh, en }, bead) =>
      en.length === 0 ? [] : zh.flatMap((sentence) => notUsedIn(pair, bead, sentence, rendered)),
    );
  },
};

function conceptsIn(finds: readonly TermInText[]): Set<string> {
  return new Set(finds.filter(({ term }) => term.status !== 'forbidden').map(({ term }) => term.concept));
}

function notUsedIn(pair: Pair, bead: number, sentence: number, rendered: Set<string>): TextFinding[] {
  const near = saidNear(pair, bead);
  const places = Map.groupBy(officeTermsOf(pair).zh[sentence]!.filter(isDemanding), ({ start }) => start);
  return [...places.values()].flatMap((finds): TextFinding[] => {
    // One word may stand for several concepts: any of their terms will do. A forbidden form near is told of by another check.
    if (finds.some(({ term }) => near.has(term.concept))) return [];
    const accepted = finds.flatMap(({ term }) => acceptedTerms(pair, term, 'en', bead));
    if (accepted.length === 0) return [];
    const elsewhere = finds.some(({ term }) => rendered.has(term.concept));
    return [findingOf(pair, bead, sentence, finds[0]!, accepted, elsewhere)];
  });
}

/** Concepts the English of a bead has, or that of a bead beside it whose own Chinese does not call for them. */
function saidNear(pair: Pair, bead: number): Set<string> {
  const conceptsOf = (lang: 'zh' | 'en', n: number) =>
    termsNear(pair, n, lang, 0).map(({ term }) => term.concept);
  const beside = [bead - 1, bead + 1].flatMap((n) => {
    const own = new Set(conceptsOf('zh', n));
    return conceptsOf('en', n).filter((concept) => !own.has(concept));
  });
  return new Set([...conceptsOf('en', bead), ...beside]);
}

function isDemanding(find: TermInText): boolean {
  return standsAlone(find) && find.standing === 'current' && find.term.status !== 'forbidden';
}

function findingOf(
  pair: Pair,
  bead: number,
  sentence: number,
  { term, start, end }: TermInText,
  accepted: readonly FoundTerm[],
  elsewhere: boolean,
): TextFinding {
  const [first] = pair.beads[bead]!.en;
  const wanted = [...new Set(accepted.map(({ text }) => text))].slice(0, 3);
  return {
    check: 'term-not-used',
    // Said rightly elsewhere in the text: here a shorter word may do.
    severity: elsewhere ? 'note' : 'warning',
    at: spanOf('zh', sentence, { start, end }),
    against: { lang: 'en', sentence: first!, start: 0, end: pair.sides.en[first!]!.text.length },
    message: {
      zh: `“${term.text}”在术语库中译为 ${wanted.join('、')}，此处译文没有用。`,
      en: `The termbase has ${wanted.join(', ')} for ${term.text}; the English here does not use it.`,
    },
    source: ruleOf(accepted[0]!),
  };
}
