import { readBilingual } from '../../modules/language/server/index.ts';
import { ambassadorVisit } from '../../modules/language/server/testing/releases/ambassador-visit.ts';
import { delegationAbroad } from '../../modules/language/server/testing/releases/delegation-abroad.ts';
import { giftFair } from '../../modules/language/server/testing/releases/gift-fair.ts';
import { portMemorandum } from '../../modules/language/server/testing/releases/port-memorandum.ts';
import { serviceMonth } from '../../modules/language/server/testing/releases/service-month.ts';
import { studySession } from '../../modules/language/server/testing/releases/study-session.ts';

/** A text in two languages, a sentence a line. */
export interface Book {
  zh: string[];
  en: string[];
}

const releases = [ambassadorVisit, delegationAbroad, giftFair, portMemorandum, serviceMonth, studySession];

/**
 * As long a text as an aligner meets: made-up releases one after the other, round after round. The digits are
 * others in each round, the same on both sides, so that no two rounds are alike.
 */
export function madeUpBook(rounds: number): Book {
  const sides = releases.map(({ text }) => readBilingual(text).sides);
  const side = (lang: 'zh' | 'en') =>
    Array.from({ length: rounds }, (_, round) =>
      sides.flatMap((both) => both[lang].map(({ text }) => turned(text, round))),
    ).flat();
  return { zh: side('zh'), en: side('en') };
}

function turned(text: string, by: number): string {
  return text.replace(/\d/g, (digit) => String((Number(digit) + by) % 10));
}
