import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { BoardLine } from '../../contract/cards.ts';
import { daysFrom } from '../core/cards/days.ts';
import { isSlow, type Waits } from '../core/cards/waits.ts';
import type { LineRecord } from './queries.ts';
import { nothingKnown } from './waits.ts';

/** A line as the board shows it: its state, how long it waits or took, and whether that is long. */
export function boardLineOf(
  line: Pick<LineRecord, 'economy' | 'state' | 'sent_on' | 'answered_on'>,
  today: IsoDate,
  waits: ReadonlyMap<string, Waits>,
): BoardLine {
  const { economy, state, sent_on: sentOn, answered_on: answeredOn } = line;
  const until = state === 'pending' ? today : answeredOn;
  const days = sentOn === null || until === null ? null : Math.max(0, daysFrom(sentOn, until));
  return {
    economy,
    state,
    days,
    slow: state === 'pending' && days !== null && isSlow(days, waits.get(economy) ?? nothingKnown),
  };
}
