import { readCalendar } from '../../../kernel/server/calendar/read-calendar.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import { contactOf } from '../../../kernel/server/office/letterhead.ts';
import { indexNew } from '../../../kernel/server/search/index-subjects.ts';
import { writeCase } from './begin-case.ts';
import { clockOnReceipt } from './case-clock.ts';
import { type Beginning, composeCase } from './compose-case.ts';
import { letterWith } from './core/letters/kinds.ts';
import { readWeek } from './counter/closing.ts';
import type { WholeCase } from './gather.ts';
import { gatherLetter } from './letters/gather-letter.ts';
import { keepLetter, nextLetterNumber, writesLetter } from './letters/issue.ts';
import { caseMoved } from './step.ts';
import { entryOf } from './subjects.ts';
import { demandReceivable, lineOfReceipt, nextReference, planSilence, receivedWith } from './submit.ts';

/**
 * Enters a case that is received at once, as if it had been begun and then received. All that is to be read is read before
 * its number is taken, and all is written on the way to commit: whoever takes the next number hardly waits.
 */
export async function enterReceived(ctx: Ctx, beginning: Beginning): Promise<WholeCase> {
  const [begun] = await Promise.all([
    composeCase(ctx, beginning),
    readCalendar(ctx),
    contactOf(ctx),
    readWeek(ctx),
  ]);
  demandReceivable(begun);
  const clock = await clockOnReceipt(ctx, begun.definition);
  const line = lineOfReceipt(clock);
  const kind = letterWith(line.verb, false);
  const [reference, number] = await Promise.all([
    nextReference(ctx),
    kind && writesLetter(begun, kind) ? nextLetterNumber(ctx, kind) : null,
  ]);
  const row = { ...begun.row, ...receivedWith(ctx, clock, reference), version: begun.row.version + 1 };
  const whole = { ...begun, row };
  await writeCase(ctx, whole);
  ctx.record({ ...line, subject: { kind: 'hall-case', id: row.id } });
  ctx.publish(caseMoved(row, line.verb));
  if (kind && number)
    await keepLetter(
      ctx,
      await gatherLetter(ctx, whole, { kind, number, round: 0, before: undefined }),
      0,
      row,
    );
  await planSilence(ctx, row, whole.definition);
  await indexNew(ctx, 'hall-case', [entryOf(row, whole.people)]);
  return whole;
}
