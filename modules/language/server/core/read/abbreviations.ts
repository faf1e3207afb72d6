/** How an abbreviation behaves: its dot never ends a sentence, only before a number, or it may do either. */
export type AbbreviationKind = 'always' | 'before-number' | 'either' | 'initial';

const ALWAYS = new Set(
  (
    'mr mrs ms mx dr prof gen col lt maj capt sgt adm cmdr sen rep gov hon rev fr st amb messrs mmes ' +
    'e.g i.e cf vs viz ca approx esp'
  ).split(' '),
);
const BEFORE_NUMBER = new Set(
  'no nos vol fig figs p pp art arts sec ch para jan feb mar apr jun jul aug sept sep oct nov dec tel ext'.split(
    ' ',
  ),
);
const EITHER = new Set(
  (
    'co ltd inc corp plc bros llc jr sr esq etc al dept univ assn assoc intl ave blvd rd mt ft ph.d m.d b.a m.a ' +
    'a.m p.m u.s u.k u.n u.s.a e.u d.c b.c a.d p.r.c h.e'
  ).split(' '),
);

/** What kind of abbreviation a word (without its last dot) is, or undefined when it is a plain word. */
export function isAbbreviation(word: string): AbbreviationKind | undefined {
  const lower = word.toLowerCase();
  if (lower === 'h.e' || ALWAYS.has(lower)) return 'always';
  if (BEFORE_NUMBER.has(lower)) return 'before-number';
  if (EITHER.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return 'either';
  return /^\p{Lu}$/u.test(word) && word !== 'I' ? 'initial' : undefined;
}
