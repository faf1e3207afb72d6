import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { type LineSource, type LineState, type LineVerb, lineStates } from '../../contract/card-states.ts';
import { lineAfter } from '../core/cards/line-state.ts';
import { refuse } from '../refuse.ts';
import { demandDay, demandEndAfter } from './demand-day.ts';
import { economyName } from './economies.ts';
import type { LineRecord } from './queries.ts';
import { writeLine } from './write-line.ts';

export interface Answer {
  verb: LineVerb;
  on: IsoDate;
  validUntil: IsoDate | null;
  source: LineSource;
}

/** One economy answered: where its line can go that way, it goes. */
export async function takeAnswer(ctx: Ctx, line: LineRecord, answer: Answer): Promise<LineRecord> {
  const to = lineAfter(line.state, answer.verb);
  if (!to) throw lineConflict(line);
  demandDay(ctx, answer.on, line.answered_on ?? line.sent_on);
  if (answer.validUntil !== null) demandEndAfter(answer.validUntil, answer.on);
  const written = await writeLine(ctx, line, { ...answer, to });
  recordLine(ctx, written, 'service-hall.line-answered', answer.source);
  return written;
}

/** A line stands elsewhere than whoever acts believed. */
export function lineConflict({ economy, state }: Pick<LineRecord, 'economy' | 'state'>) {
  return refuse('line-conflict', { economy: economyName(economy), state: lineStates[state] });
}

export function recordLine(
  ctx: Ctx,
  line: { id: string; holder: string; economy: string; state: LineState },
  verb: string,
  source: LineSource,
): void {
  ctx.record({
    verb,
    subject: { kind: 'card-holder', id: line.holder },
    data: { line: line.id, economy: line.economy, state: line.state, source },
  });
}
