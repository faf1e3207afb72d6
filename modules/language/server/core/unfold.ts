import type { Lang } from '../../../../kernel/contract/local-text.ts';
import type { Bead, Sentence, Sides } from '../../contract/texts.ts';
import { glossWeights } from './align/glosses.ts';
import type { Lexicon } from './align/lexicon.ts';
import { englishTokens } from './align/tokens-en.ts';
import { chineseTokens } from './align/tokens-zh.ts';
import { relationOf } from './compare/figure-relation.ts';
import { type NumberFact, numbersIn } from './facts/numbers.ts';
import { simplified } from './facts/simplified.ts';

/** At most this share of its words may seem answered by chance. */
const BY_CHANCE = 1 / 3;
/** The same for a paragraph of its own without figures. */
const APART = 0.2;
/** In English a work is quoted, or named by three capitalised words or more. */
const WORK = /["“*]|(?:\p{Lu}\p{L}+ (?:of |the |and |for |on |to )*){3}/u;
/** How sure one can be that a sentence taken out of its bead was answered by nothing. */
const SURE = 0.9;

/**
 * Takes out of beads the sentences that were only stowed away there: where one side says less, a sentence that
 * nothing answers costs the aligner less beside its neighbour than alone. Hardly a word of it is answered, and it
 * brings figures or a 《title》 of which the other side has none, or is a paragraph of its own.
 */
export function unfolded(beads: readonly Bead[], sides: Sides, lexicon: Lexicon): Bead[] {
  return beads.flatMap((bead) => {
    const lang: Lang | undefined = bead.zh.length > 1 ? 'zh' : bead.en.length > 1 ? 'en' : undefined;
    if (!lang || bead.zh.length === 0 || bead.en.length === 0) return [bead];
    const own = bead[lang].map((s) => sides[lang][s]!);
    const heard = listen(
      lang,
      bead[lang === 'zh' ? 'en' : 'zh'].map((s) => sides[lang === 'zh' ? 'en' : 'zh'][s]!.text),
      lexicon,
    );
    const last = own.length - 1;
    if (isStowed(own[last]!, own[last - 1]!, heard))
      return [without(bead, lang, last), alone(lang, bead[lang][last]!)];
    if (isStowed(own[0]!, own[1]!, heard)) return [alone(lang, bead[lang][0]!), without(bead, lang, 0)];
    return [bead];
  });
}

/** What the other side of a bead says: its figures and words, and whether it names a work. */
interface Heard {
  lang: Lang;
  lexicon: Lexicon;
  numbers: NumberFact[];
  words: Set<string>;
  title: boolean;
}

function listen(lang: Lang, others: string[], lexicon: Lexicon): Heard {
  const plain = others.map(simplified);
  const words =
    lang === 'zh'
      ? plain.flatMap((text) => englishTokens(text, new Set()).map(({ key }) => key))
      : plain.flatMap((text) =>
          chineseTokens(text, lexicon, new Map()).flatMap(({ key }) => [key, ...meanings(key, lexicon)]),
        );
  return {
    lang,
    lexicon,
    numbers: plain.flatMap((text) => numbersIn(text, lang === 'zh' ? 'en' : 'zh')),
    words: new Set(words),
    title: plain.some((text) => WORK.test(text)),
  };
}

function isStowed(sentence: Sentence, beside: Sentence, heard: Heard): boolean {
  const text = heard.lang === 'zh' ? simplified(sentence.text) : sentence.text;
  const said = numbersIn(text, heard.lang).filter(isTelling);
  if (said.some((fact) => heard.numbers.some((other) => agree(fact, other, heard.lang)))) return false;
  const titled = heard.lang === 'zh' && /《[^》]+》/u.test(text) && !heard.title;
  const share = shareAnswered(text, heard);
  if (said.length > 0 || titled) return share <= BY_CHANCE;
  return share <= (sentence.paragraph === beside.paragraph ? 0 : APART);
}

/** A figure or part of a date that has to be answered; small counts in words are idiom. */
function isTelling({ kind, firm }: NumberFact): boolean {
  return firm || kind === 'year' || kind === 'month' || kind === 'day';
}

function agree(fact: NumberFact, other: NumberFact, lang: Lang): boolean {
  return (lang === 'zh' ? relationOf(fact, other) : relationOf(other, fact)) !== 'other';
}

function shareAnswered(text: string, { lang, lexicon, words }: Heard): number {
  const own = lang === 'zh' ? chineseTokens(text, lexicon, new Map()) : englishTokens(text, new Set());
  const isAnswered = (key: string) =>
    words.has(key) || (lang === 'zh' && meanings(key, lexicon).some((word) => words.has(word)));
  return own.length === 0 ? 1 : own.filter(({ key }) => isAnswered(key)).length / own.length;
}

function meanings(zh: string, lexicon: Lexicon): string[] {
  return [...glossWeights(lexicon.glosses(zh)).keys()];
}

function without(bead: Bead, lang: Lang, n: number): Bead {
  return { ...bead, [lang]: bead[lang].filter((_, at) => at !== n) };
}

function alone(lang: Lang, sentence: number): Bead {
  const empty: Bead = { zh: [], en: [], confidence: SURE, reasons: [] };
  return { ...empty, [lang]: [sentence] };
}
