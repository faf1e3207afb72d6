import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { withdrawCardRequest as contract } from '../../../contract/card-steps.ts';
import { wholeHolder } from '../../cards/present-holder.ts';
import { holderToChange, type RequestRecord, requestsOf } from '../../cards/queries.ts';
import { type Loaded, loadStanding } from '../../cards/standing.ts';
import type { CardTables } from '../../cards/tables.ts';
import { touchHolder } from '../../cards/touch.ts';
import { writeLine } from '../../cards/write-line.ts';
import { refuse } from '../../refuse.ts';

/** Takes back what has not gone to the ministry; with a new card or a renewal go its lines. */
export const withdrawCardRequest = implement(contract, async (ctx, input) => {
  const holder = await holderToChange(ctx, input);
  const request = (await requestsOf(ctx, holder.id)).find(({ id }) => id === input.cardRequestId);
  if (!request) throw refuse('not-found');
  if (request.state !== 'waiting' && request.state !== 'sent-back')
    throw refuse('state-conflict', { reason: gone });
  await tables<CardTables>(ctx)
    .updateTable('service_hall.card_request')
    .set({ state: 'withdrawn' })
    .where('office', '=', ctx.office.code)
    .where('id', '=', request.id)
    .execute();
  await endApplication(ctx, await loadStanding(ctx, holder), request);
  ctx.record({
    verb: 'service-hall.card-request-withdrawn',
    subject: { kind: 'card-holder', id: holder.id },
    data: { request: request.id, service: request.service },
  });
  await touchHolder(ctx, holder);
  return wholeHolder(ctx, holder.id);
});

const gone = {
  zh: '这一事项已经报出或办结，不能撤回。',
  en: 'It has gone out already, or is done.',
};

async function endApplication(
  ctx: Ctx,
  { clearance, lines }: Loaded,
  { service }: Pick<RequestRecord, 'service'>,
): Promise<void> {
  if (!clearance || clearance.service !== service || clearance.sent_on !== null) return;
  for (const line of lines.filter(({ state }) => state === 'not-sent'))
    await writeLine(ctx, line, { to: 'withdrawn', on: ctx.today, source: 'office' });
  await tables<CardTables>(ctx)
    .updateTable('service_hall.clearance')
    .set({ ended_on: ctx.today })
    .where('office', '=', ctx.office.code)
    .where('id', '=', clearance.id)
    .execute();
}
