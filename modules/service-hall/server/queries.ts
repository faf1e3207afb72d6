import type { Selectable } from 'kysely';
import type { Id } from '../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import { getRow } from '../../../kernel/server/get-row.ts';
import type {
  CaseNoteTable,
  CasePaperTable,
  CasePauseTable,
  CasePersonTable,
  CorrectionItemTable,
  CorrectionTable,
  HallCaseTable,
  HallTables,
} from './tables.ts';

export type CaseRecord = Selectable<HallCaseTable>;
export type PersonRecord = Selectable<CasePersonTable>;
export type PaperRecord = Selectable<CasePaperTable>;
export type NoteRecord = Selectable<CaseNoteTable>;
export type PauseRecord = Selectable<CasePauseTable>;

/** A case of the office, or a refusal. With `lock`, held until the transaction ends. */
export function getCase(ctx: Ctx, id: Id, lock = false): Promise<CaseRecord> {
  return getRow(ctx, 'service_hall.hall_case', id, lock);
}

/** Whom a case is for, in their order. */
export function peopleOf(ctx: Ctx, id: Id): Promise<PersonRecord[]> {
  return ofCase(ctx, 'service_hall.case_person', id).orderBy('place').execute() as Promise<PersonRecord[]>;
}

/** What was handed in, in the order it came. */
export function papersOf(ctx: Ctx, id: Id): Promise<PaperRecord[]> {
  return ofCase(ctx, 'service_hall.case_paper', id).orderBy('added_at').orderBy('id').execute() as Promise<
    PaperRecord[]
  >;
}

/** When the case did not wait for the office. */
export function pausesOf(ctx: Ctx, id: Id): Promise<PauseRecord[]> {
  return ofCase(ctx, 'service_hall.case_pause', id).orderBy('first').orderBy('id').execute() as Promise<
    PauseRecord[]
  >;
}

/** The notices of what was to be put right, with their items. */
export async function correctionsOf(
  ctx: Ctx,
  id: Id,
): Promise<{ notices: Selectable<CorrectionTable>[]; items: Selectable<CorrectionItemTable>[] }> {
  const notices = (await ofCase(ctx, 'service_hall.correction', id)
    .orderBy('round')
    .execute()) as Selectable<CorrectionTable>[];
  if (notices.length === 0) return { notices, items: [] };
  const items = (await ofCase(ctx, 'service_hall.correction_item', id)
    .orderBy('id')
    .execute()) as Selectable<CorrectionItemTable>[];
  return { notices, items };
}

/** The notes of the staff, oldest first. */
export function notesOf(ctx: Ctx, id: Id): Promise<NoteRecord[]> {
  return tables<HallTables>(ctx)
    .selectFrom('service_hall.case_note')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('hall_case', '=', id)
    .orderBy('at')
    .execute();
}

function ofCase(
  ctx: Ctx,
  table: keyof HallTables & `service_hall.${'case_' | 'correction'}${string}`,
  id: Id,
) {
  return ctx.db
    .selectFrom(table)
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('hall_case', '=', id);
}
