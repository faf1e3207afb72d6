import { sql } from 'kysely';
import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { sendCardBatch as contract } from '../../../contract/card-batches.ts';
import { wholeBatch } from '../../cards/batches/present-batch.ts';
import { itemsOf, loadStandings, seenBatch } from '../../cards/batches/queries.ts';
import { demandDay } from '../../cards/demand-day.ts';
import { mayKeepCards } from '../../cards/policy.ts';
import type { RequestRecord } from '../../cards/queries.ts';
import type { Loaded } from '../../cards/standing.ts';
import type { CardTables } from '../../cards/tables.ts';
import { touchHolder } from '../../cards/touch.ts';
import { writeLine } from '../../cards/write-line.ts';
import { lineAfter } from '../../core/cards/line-state.ts';
import { refuse } from '../../refuse.ts';

/** Records that a batch was sent: from this day on the economies of new cards and renewals are waited for. */
export const sendCardBatch = implement(contract, async (ctx, { batchId, version, on }) => {
  demand(mayKeepCards(ctx.actor));
  const batch = await seenBatch(ctx, batchId, true);
  demandVersion(batch.version, version);
  if (batch.state !== 'made') throw refuse('state-conflict', { reason: sentAlready });
  demandDay(ctx, on);
  const items = await itemsOf(ctx, batchId);
  const standings = await loadStandings(
    ctx,
    items.map(({ holder }) => holder),
    true,
  );
  for (const item of items) await sendItem(ctx, item, standings.get(item.holder)!, on);
  await tables<CardTables>(ctx)
    .updateTable('service_hall.card_request')
    .set({ state: 'sent' })
    .where('office', '=', ctx.office.code)
    .where('batch', '=', batchId)
    .where('state', '=', 'batched')
    .execute();
  await tables<CardTables>(ctx)
    .updateTable('service_hall.batch')
    .set({ state: 'sent', sent_on: on, version: version + 1 })
    .where('office', '=', ctx.office.code)
    .where('id', '=', batchId)
    .execute();
  ctx.record({
    verb: 'service-hall.batch-sent',
    subject: { kind: 'card-batch', id: batchId },
    data: { version: version + 1, day: on, items: items.length },
  });
  return wholeBatch(ctx, batchId);
});

const sentAlready = { zh: '本批已报部。', en: 'It has been sent already.' };

async function sendItem(ctx: Ctx, item: RequestRecord, loaded: Loaded, on: IsoDate): Promise<void> {
  const { clearance, lines, holder } = loaded;
  if (item.state !== 'batched' || clearance?.service !== item.service || clearance.sent_on !== null) return;
  for (const line of lines)
    if (lineAfter(line.state, 'send')) await writeLine(ctx, line, { to: 'pending', on, source: 'office' });
  await sql`update service_hall.clearance set sent_on = ${on}::date
    where office = ${ctx.office.code} and id = ${clearance.id}`.execute(ctx.db);
  ctx.record({
    verb: 'service-hall.lines-sent',
    subject: { kind: 'card-holder', id: holder.id },
    data: { day: on, items: lines.length },
  });
  await touchHolder(ctx, holder);
}
