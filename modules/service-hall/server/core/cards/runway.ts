/** Will the passport last? Asked before the fee is paid, since a passport can be renewed first, a fee not had back. Pure. */
import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import { addDays, monthsFrom } from './days.ts';
import { cardEnd, type ValidityRule } from './validity.ts';
import type { Waits } from './waits.ts';

export interface RunwayCase {
  today: IsoDate;
  /** The day it was sent to the economies, or would be. */
  sentOn: IsoDate;
  passportEndsOn: IsoDate;
  /** Those still to answer, with how long each took so far. */
  economies: readonly { economy: string; waits: Waits }[];
  rule: ValidityRule;
  capped: boolean;
  /** Months the office asks to be left on filing, and those it advises; null asks for none. */
  least: number | null;
  advised: number | null;
}

export interface RunwayLine {
  economy: string;
  n: number;
  /** When half, and nine in ten, had answered; null where too few cases are known. */
  likelyOn: IsoDate | null;
  slowOn: IsoDate | null;
  /** Whole months the passport has left when a slow answer comes: what the economy sees when it looks. */
  monthsLeft: number | null;
  /** The passport may end before that economy answers. */
  endsBefore: boolean;
  /** Half of past cases had been answered by now: what is overdue predicts nothing. */
  overdue: boolean;
}

export interface Runway {
  lines: RunwayLine[];
  monthsLeft: number;
  /** The day by which all that are known have likely answered, from which the card is counted. */
  readyOn: IsoDate;
  cardEndsOn: IsoDate;
  /** Whole months by which the passport ends before the card would. */
  monthsShort: number;
  advice: 'enough' | 'shorter-than-card' | 'renew-passport-first';
}

/** The likely day of each economy against the passport’s last, and what follows for who has not yet paid. */
export function runwayOf(asked: RunwayCase): Runway {
  const lines = asked.economies.map((one) => runwayLine(asked, one));
  const known = lines.flatMap(({ likelyOn }) => likelyOn ?? []);
  const readyOn = known.reduce((last, day) => (day > last ? day : last), asked.today);
  const uncapped = cardEnd(readyOn, asked.rule, { endsOn: asked.passportEndsOn, caps: false });
  const monthsLeft = monthsFrom(asked.sentOn, asked.passportEndsOn);
  const ends = asked.passportEndsOn <= readyOn || lines.some(({ endsBefore }) => endsBefore);
  const isShort = asked.passportEndsOn < uncapped;
  const tooFew = asked.least !== null && monthsLeft < asked.least;
  const fewerThanAdvised = asked.advised !== null && monthsLeft < asked.advised;
  return {
    lines,
    monthsLeft,
    readyOn,
    cardEndsOn: cardEnd(readyOn, asked.rule, { endsOn: asked.passportEndsOn, caps: asked.capped }),
    monthsShort: isShort ? monthsFrom(asked.passportEndsOn, uncapped) : 0,
    advice:
      ends || tooFew ? 'renew-passport-first' : isShort || fewerThanAdvised ? 'shorter-than-card' : 'enough',
  };
}

function runwayLine(
  { today, sentOn, passportEndsOn }: RunwayCase,
  { economy, waits }: { economy: string; waits: Waits },
): RunwayLine {
  const on = (days: number | null) => {
    const day = days === null ? null : addDays(sentOn, days);
    return day !== null && day >= today ? day : null;
  };
  const slowOn = on(waits.p90);
  const likelyOn = on(waits.median);
  return {
    economy,
    n: waits.n,
    likelyOn,
    overdue: waits.median !== null && likelyOn === null,
    slowOn,
    monthsLeft: slowOn === null ? null : monthsFrom(slowOn, passportEndsOn),
    endsBefore: slowOn !== null && passportEndsOn <= slowOn,
  };
}
