import { type Ctx, tables } from '../../../kernel/server/context.ts';
import type { CaseRecord } from './queries.ts';
import type { CorrectionItemTable, HallTables } from './tables.ts';

type Answering = Pick<CaseRecord, 'id' | 'state' | 'rounds'>;

/** Something a notice names was changed: its item is answered. Nothing where no notice is open, or it names no such thing. */
export async function noteAnswered(
  ctx: Ctx,
  row: Answering,
  target: CorrectionItemTable['target'],
  name: string | readonly string[],
  person: string | null,
): Promise<void> {
  const names = typeof name === 'string' ? [name] : name;
  if (row.state !== 'correcting' || names.length === 0) return;
  let items = tables<HallTables>(ctx)
    .updateTable('service_hall.correction_item')
    .set({ answered_at: ctx.now })
    .where('office', '=', ctx.office.code)
    .where('hall_case', '=', row.id)
    .where('round', '=', row.rounds)
    .where('target', '=', target)
    .where('name', 'in', names);
  // An item may be at one person of several, or at whoever it is.
  if (person !== null)
    items = items.where((eb) => eb.or([eb('person', 'is', null), eb('person', '=', person)]));
  await items.execute();
}

/** A paper was taken back: its item is open again, unless it was answered in words. */
export async function noteReopened(
  ctx: Ctx,
  row: Answering,
  paper: string,
  person: string | null,
): Promise<void> {
  if (row.state !== 'correcting') return;
  await tables<HallTables>(ctx)
    .updateTable('service_hall.correction_item')
    .set({ answered_at: null })
    .where('office', '=', ctx.office.code)
    .where('hall_case', '=', row.id)
    .where('round', '=', row.rounds)
    .where('target', '=', 'paper')
    .where('name', '=', paper)
    .where('reply', 'is', null)
    .where((eb) => eb.or([eb('person', 'is', null), eb('person', '=', person)]))
    .execute();
}
