import { type Ctx, tables } from '../../../kernel/server/context.ts';
import { getFile } from '../../../kernel/server/files/queries.ts';
import { removeRow } from '../../../kernel/server/files/remove-row.ts';
import type { PaperRecord } from './queries.ts';
import type { HallTables } from './tables.ts';

/** Takes a paper out of its case; its file goes with it, and its bytes where nobody else has them. */
export async function takePaperAway(ctx: Ctx, { id, file }: Pick<PaperRecord, 'id' | 'file'>): Promise<void> {
  await tables<HallTables>(ctx)
    .deleteFrom('service_hall.case_paper')
    .where('office', '=', ctx.office.code)
    .where('id', '=', id)
    .execute();
  if (file !== null) await removeRow(ctx, await getFile(ctx, file));
}
