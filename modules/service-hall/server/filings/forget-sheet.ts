import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { publishAt } from '../../../../kernel/server/events/due.ts';
import { reaction } from '../../../../kernel/server/house/module.ts';
import type { FilingRecord } from './queries.ts';
import type { FilingTables } from './tables.ts';

/** A sheet that was tried and never dealt with is dropped after so many days: what was read of people is not kept. */
export const fortnight = 14;
const sheetForgotten = 'service-hall.sheetForgotten';

/** Plans that a sheet is dropped, unless it is dealt with before. */
export function planForgetting(ctx: Ctx, id: string): Promise<void> {
  const at = new Date(ctx.now.getTime() + fortnight * 86_400_000);
  return publishAt(ctx, at, { name: sheetForgotten, subject: { kind: 'hall-filing', id } });
}

/** A sheet mended and tried again takes the place of what its file held before, where nobody dealt with that. */
export async function forgetFormer(
  ctx: Ctx,
  { id, account, service, file_name: name }: FilingRecord,
): Promise<void> {
  await forgotten(ctx)
    .where('account', '=', account)
    .where('service', '=', service)
    .where('file_name', '=', name)
    .where('id', '<>', id)
    .execute();
}

export const forgetSheet = reaction({
  event: sheetForgotten,
  name: 'service-hall.forget-sheet',
  async run(ctx, { subject }) {
    await forgotten(ctx).where('id', '=', subject.id).execute();
  },
});

function forgotten(ctx: Ctx) {
  return tables<FilingTables>(ctx)
    .updateTable('service_hall.filing')
    .set((eb) => ({ state: 'dropped', rows: '[]', version: eb('version', '+', 1) }))
    .where('office', '=', ctx.office.code)
    .where('state', '=', 'tried');
}
