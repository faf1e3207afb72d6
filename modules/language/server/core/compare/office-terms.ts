import type { RuleSource } from '../../../../../kernel/contract/findings.ts';
import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { FoundTerm } from '../../../contract/terms.ts';
import type { Edit, Fix } from '../../../contract/texts.ts';
import { inUseWithin } from '../terms/day-span.ts';
import { articleBefore, inFormOf } from '../terms/in-form.ts';
import { standingOn } from '../terms/termbase.ts';
import { type TermInText, termsIn } from '../terms/terms-in.ts';
import type { Pair } from './check.ts';
import { daysSpokenOf, termDayOf } from './days-spoken-of.ts';
import { spanOf } from './place.ts';

/** Where term checks say their rule comes from. */
export const TERMBASE = { zh: '本办术语库', en: 'The office’s termbase' };

/** Whence a rule of the termbase comes: the concept, and what it is laid down in where that is said. */
export function ruleOf({ concept, source }: Pick<FoundTerm, 'concept' | 'source'>): RuleSource {
  const ref = { kind: 'concept', id: concept };
  if (source === null) return { ...TERMBASE, ref };
  return { zh: `${TERMBASE.zh}：${source}`, en: `${TERMBASE.en}: ${source}`, ref };
}

/** The terms of the office in each sentence: those that stand for themselves, longest first. */
export interface OfficeTerms {
  zh: TermInText[][];
  en: TermInText[][];
}

const known = new WeakMap<Pair, OfficeTerms>();

/** What terms of the office's termbase the sentences hold, read once; nothing where there is no termbase. */
export function officeTermsOf(pair: Pair): OfficeTerms {
  const before = known.get(pair);
  if (before) return before;
  const read = (lang: Lang) => {
    const beads = beadsOf(pair, lang);
    return pair.sides[lang].map(({ text }, n) => termsOfSentence(pair, text, lang, beads.get(n)));
  };
  const terms = { zh: read('zh'), en: read('en') };
  known.set(pair, terms);
  return terms;
}

function termsOfSentence(pair: Pair, text: string, lang: Lang, bead: number | undefined): TermInText[] {
  if (!pair.termbase) return [];
  const day = termDayOf(pair);
  const then = bead === undefined ? [] : daysSpokenOf(pair)[bead]!;
  // Without a day no form is out of date, and of a past day one may speak in its words.
  const isCurrent = ({ term }: TermInText) =>
    day === undefined || then.some((span) => inUseWithin(term, span));
  return termsIn(pair.termbase, { text, lang, day: day ?? '' }, pair.lexicon).map((find) =>
    isCurrent(find) ? { ...find, standing: 'current' as const } : find,
  );
}

/** Whether a find is one a check may speak of: whole words, no part of a longer term, of the organ it is said of. */
export function standsAlone({ inside, cut, fits }: TermInText): boolean {
  return !inside && !cut && fits !== false;
}

/** The terms of the sentences near a bead, on one side. */
export function termsNear(pair: Pair, bead: number, lang: Lang, radius = 1): TermInText[] {
  const terms = officeTermsOf(pair)[lang];
  return pair.window(bead, radius)[lang].flatMap((sentence) => terms[sentence]!);
}

/**
 * The terms of a concept that may be written in a language in a bead, the preferred first; of the same organ and title,
 * where said. Where the bead speaks of a past day, those of that day, if there are any.
 */
export function acceptedTerms(
  pair: Pair,
  { concept, organ, title }: FoundTerm,
  lang: Lang,
  bead: number | undefined,
): FoundTerm[] {
  const day = termDayOf(pair);
  const allowed = pair
    .termbase!.ofConcept(concept)
    .filter((term) => term.lang.split('-')[0] === lang && term.status !== 'forbidden');
  const ofThen = bead === undefined ? [] : usedThen(pair, allowed, bead);
  const usable =
    ofThen.length > 0
      ? ofThen
      : allowed.filter((term) => day === undefined || standingOn(term, day) === 'current');
  const own = usable.filter((term) => term.organ === organ && term.title === title);
  return (own.length > 0 ? own : usable).sort((a, b) => rank(a) - rank(b));
}

/** Those of these terms that were in use on the past days a bead speaks of. */
export function usedThen(pair: Pair, terms: readonly FoundTerm[], bead: number): FoundTerm[] {
  const then = daysSpokenOf(pair)[bead]!;
  return terms.filter((term) => then.some((span) => inUseWithin(term, span)));
}

function rank({ status }: FoundTerm): number {
  return status === 'preferred' ? 0 : 1;
}

/** Putting the preferred term in the place of a find, in its number and capitals, the article before it changed with it. */
export function fixWith(pair: Pair, lang: Lang, sentence: number, find: TermInText): Fix | undefined {
  const [wanted] = acceptedTerms(pair, find.term, lang, beadsOf(pair, lang).get(sentence));
  if (!wanted) return undefined;
  const { text } = pair.sides[lang][sentence]!;
  const found = text.slice(find.start, find.end);
  const put = lang === 'en' ? inFormOf(found, find.term.text, wanted.text) : wanted.text;
  const article = lang === 'en' ? articleBefore(text, find.start, put) : undefined;
  const edit: Edit = article
    ? {
        ...spanOf(lang, sentence, { start: article.start, end: find.end }),
        text: `${article.article} ${put}`,
      }
    : { ...spanOf(lang, sentence, find), text: put };
  return { label: { zh: `改为 ${put}`, en: `Write ${put}` }, edits: [edit] };
}

const beadMaps = new WeakMap<Pair, Partial<Record<Lang, Map<number, number>>>>();

/** The bead of each sentence of a side. */
export function beadsOf(pair: Pair, lang: Lang): Map<number, number> {
  const maps = beadMaps.get(pair) ?? {};
  beadMaps.set(pair, maps);
  maps[lang] ??= new Map(
    pair.beads.flatMap((bead, n) => bead[lang].map((sentence) => [sentence, n] as const)),
  );
  return maps[lang];
}
