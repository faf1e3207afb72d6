import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { Bead, Sentence, Sides } from '../../../contract/texts.ts';
import type { Lexicon } from '../align/lexicon.ts';
import { datesIn } from '../facts/dates.ts';
import { numbersIn } from '../facts/numbers.ts';
import type { Termbase } from '../terms/termbase.ts';
import type { KnownNames, Pair, SideFacts } from './check.ts';
import type { ReferenceData } from './reference.ts';

/** What a pair is made from. */
export interface PairInput {
  sides: Sides;
  beads: Bead[];
  reference: ReferenceData;
  lexicon: Lexicon;
  directory?: KnownNames;
  termbase?: Termbase;
  earlier?: Pair['earlier'];
  releaseDate?: string;
  checkedOn?: string;
}

/** The pair the checks run on: sides and beads, with figures and dates read once. */
export function pairOf(input: PairInput): Pair {
  const { beads, sides } = input;
  return {
    ...input,
    zh: factsOf(sides.zh, 'zh'),
    en: factsOf(sides.en, 'en'),
    window: (beadIndex, radius) => {
      const near = beads.slice(Math.max(0, beadIndex - radius), beadIndex + radius + 1);
      return { zh: near.flatMap((b) => b.zh), en: near.flatMap((b) => b.en) };
    },
  };
}

function factsOf(sentences: Sentence[], lang: Lang): SideFacts {
  const dates = sentences.map((s) => datesIn(s.text, lang));
  return { dates, numbers: sentences.map((s, n) => numbersIn(s.text, lang, dates[n])) };
}
