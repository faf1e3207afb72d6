import { sql } from 'kysely';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { filesOf, getFile } from '../../../../kernel/server/files/queries.ts';
import { removeRow } from '../../../../kernel/server/files/remove-row.ts';
import { type CaseRecord, papersOf } from '../queries.ts';
import { takePaperAway } from '../take-paper-away.ts';

/** What a row of a case holds when nothing entered is left in it. */
export const emptied = {
  title_zh: null,
  title_en: null,
  contact_name: null,
  contact_email: null,
  contact_phone: null,
  answers: '{}',
  office_answers: '{}',
  people: 0,
} as const;

/** Takes away what was entered and handed in: people, papers, and the files with their bytes. */
export async function emptyCase(ctx: Ctx, { id }: Pick<CaseRecord, 'id'>): Promise<void> {
  for (const paper of await papersOf(ctx, id)) await takePaperAway(ctx, paper);
  for (const file of await filesOf(ctx, { kind: 'hall-case', id }))
    await removeRow(ctx, await getFile(ctx, file.id));
  await sql`delete from service_hall.case_person
    where office = ${ctx.office.code} and hall_case = ${id}`.execute(ctx.db);
}
