import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { isOpen } from '../core/cards/line-state.ts';
import type { RequestRecord } from './queries.ts';
import { requestSettled } from './request-duties.ts';
import type { Loaded } from './standing.ts';
import type { CardTables } from './tables.ts';
import { touchHolder } from './touch.ts';
import { writeLine } from './write-line.ts';

/** Takes a request back, out of its batch where that was not sent; with a new card or a renewal go its open lines. */
export async function withdrawRequest(ctx: Ctx, loaded: Loaded, request: RequestRecord): Promise<void> {
  await tables<CardTables>(ctx)
    .updateTable('service_hall.card_request')
    .set({ state: 'withdrawn', ...(request.state === 'batched' && { batch: null, place: null }) })
    .where('office', '=', ctx.office.code)
    .where('id', '=', request.id)
    .execute();
  await endApplication(ctx, loaded, request);
  await requestSettled(ctx, request);
  ctx.record({
    verb: 'service-hall.card-request-withdrawn',
    subject: { kind: 'card-holder', id: loaded.holder.id },
    data: { request: request.id, service: request.service },
  });
  await touchHolder(ctx, loaded.holder);
}

async function endApplication(
  ctx: Ctx,
  { clearance, lines }: Loaded,
  { service }: Pick<RequestRecord, 'service'>,
): Promise<void> {
  if (!clearance || clearance.service !== service) return;
  for (const line of lines.filter(({ state }) => isOpen(state)))
    await writeLine(ctx, line, { to: 'withdrawn', on: ctx.today, source: 'office' });
  await tables<CardTables>(ctx)
    .updateTable('service_hall.clearance')
    .set({ ended_on: ctx.today })
    .where('office', '=', ctx.office.code)
    .where('id', '=', clearance.id)
    .execute();
}
