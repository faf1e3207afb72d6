import { instantOf } from '../../../kernel/contract/office-time.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import { publishAt, takeOff } from '../../../kernel/server/events/due.ts';
import { nextNumber } from '../../../kernel/server/number-series.ts';
import { indexSubjects } from '../../../kernel/server/search/index-subjects.ts';
import type { Missing } from '../contract/case.ts';
import type { ServiceDefinition } from '../contract/definition.ts';
import { type ClockColumns, clockOnReceipt } from './case-clock.ts';
import { missingIn } from './core/missing.ts';
import { closesOn } from './counter/closing.ts';
import { gatherCase, type WholeCase } from './gather.ts';
import type { CaseRecord } from './queries.ts';
import { refuse } from './refuse.ts';
import { type Held, writeStep } from './step.ts';

/** When nobody has said anything of a case by its day, where the law lets silence accept it. */
export const silence = 'service-hall.silence';

/**
 * Receives a case: it gets its reference, and its clock begins. What is missing is refused, each at its place; at the
 * counter a case is received all the same, and a notice says what is missing; only people too many make another case.
 */
export async function receiveCase(ctx: Ctx, { row, definition }: Held): Promise<CaseRecord> {
  const tooMany = row.people > definition.people.max;
  if (row.channel === 'portal' || tooMany) demandReceivable(await gatherCase(ctx, row));
  const clock = await clockOnReceipt(ctx, definition);
  const columns = receivedWith(ctx, clock, await nextReference(ctx));
  const written = await writeStep(ctx, row, columns, lineOfReceipt(clock));
  await planSilence(ctx, written, definition);
  await indexSubjects(ctx, 'hall-case', [row.id]);
  return written;
}

/** Refuses what cannot be received: at the counter, only people too many. */
export function demandReceivable(whole: WholeCase): void {
  const missing = missingOfWhole(whole);
  demandComplete(whole.row.channel === 'portal' ? missing : missing.filter(({ name }) => name === 'count'));
}

/** The next reference of a case. Whoever takes the one after it waits from here until commit. */
export async function nextReference(ctx: Ctx): Promise<string> {
  const year = ctx.today.slice(0, 4);
  const serial = await nextNumber(ctx, `hall-case-${year}`);
  return `FW-${year}-${String(serial).padStart(6, '0')}`;
}

/** What receipt changes of a case. */
export function receivedWith(ctx: Ctx, clock: ClockColumns, number: string) {
  return { state: 'submitted', number, submitted_at: ctx.now, ...clock } as const;
}

/** The line of the ledger that a case was received. */
export function lineOfReceipt({ received_on, due_on, due_provisional }: ClockColumns) {
  return {
    verb: 'service-hall.case-submitted',
    data: { received: received_on, due: due_on, provisional: due_provisional },
  } as const;
}

/** Plans, moves or takes off acceptance by silence, as the clock stands now: only while nothing was said to the applicant. */
export async function planSilence(ctx: Ctx, row: CaseRecord, { clock }: ServiceDefinition): Promise<void> {
  if (!clock.silenceAccepts) return;
  if (row.state !== 'submitted' || row.rounds > 0 || row.due_on === null)
    return takeOff(ctx, silence, row.id);
  await publishAt(ctx, instantOf(ctx.office.timeZone, row.due_on, await closesOn(ctx, row.due_on)), {
    name: silence,
    subject: { kind: 'hall-case', id: row.id },
  });
}

/** What still stands in the way of a case. */
export async function missingOf(ctx: Ctx, row: CaseRecord): Promise<Missing[]> {
  return missingOfWhole(await gatherCase(ctx, row));
}

function missingOfWhole({ row, definition, known, people, papers }: WholeCase): Missing[] {
  const contact = { name: row.contact_name, email: row.contact_email, phone: row.contact_phone };
  return missingIn(definition, known, { contact, people, papers });
}

/** Refuses what is not complete, each missing thing at its place: `papers.photo`, `people.2.passport`. */
export function demandComplete(missing: readonly Missing[]): void {
  if (missing.length === 0) return;
  const fields = Object.fromEntries(missing.map((one) => [fieldOf(one), one.says]));
  throw refuse('case-incomplete', { count: missing.length }, fields);
}

function fieldOf({ kind, name, person }: Missing): string {
  return person ? `${kind}.${name}.${person}` : `${kind}.${name}`;
}
