import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { indexSubjects } from '../../../../kernel/server/search/index-subjects.ts';
import { cardsChanged } from './events.ts';
import type { HolderRecord } from './queries.ts';
import type { CardTables } from './tables.ts';

/** The last step of every change of a person’s cards: the next version, what the search knows, and word of it. */
export async function touchHolder(
  ctx: Ctx,
  holder: HolderRecord,
  changed: Partial<Omit<HolderRecord, 'trips'>> & { trips?: string } = {},
): Promise<void> {
  await tables<CardTables>(ctx)
    .updateTable('service_hall.holder')
    .set({ ...changed, changed_on: ctx.today, version: holder.version + 1 })
    .where('office', '=', ctx.office.code)
    .where('id', '=', holder.id)
    .execute();
  await indexSubjects(ctx, 'card-holder', [holder.id]);
  ctx.publish(cardsChanged(holder.id));
}
