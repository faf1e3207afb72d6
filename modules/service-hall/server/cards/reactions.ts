import type { Id } from '../../../../kernel/contract/ids.ts';
import { holdersOf } from '../../../../kernel/server/accounts/role-holders.ts';
import { type Ctx, type HouseEvent, tables } from '../../../../kernel/server/context.ts';
import { type Reaction, reaction } from '../../../../kernel/server/house/module.ts';
import { tell } from '../../../../kernel/server/notices/tell.ts';
import { liveStates } from '../../contract/card-states.ts';
import { expireCard } from '../core/cards/act.ts';
import { cardRow } from './card-row.ts';
import { requestsEndWithCase } from './case-ended.ts';
import { casesFollow } from './case-follows.ts';
import { requestOfCase } from './of-case.ts';
import { lockHolder } from './queries.ts';
import { holderReminders } from './remind-holder.ts';
import { loadStanding } from './standing.ts';
import type { CardTables } from './tables.ts';
import { recordLine } from './take-answer.ts';
import { touchHolder } from './touch.ts';
import { writeChanges } from './write-cards.ts';
import { writeLine } from './write-line.ts';

/** Whose work it is to have a card renewed in time. */
const reminded = ['hall-clerk', 'hall-chief'];

/** The last day of a card is past: it has expired, unless something else became of it, or its end was moved. */
async function expire(ctx: Ctx, { subject }: HouseEvent): Promise<void> {
  const found = await cardRow(ctx, subject.id);
  if (!found) return;
  const holder = await lockHolder(ctx, found.holder);
  const loaded = await loadStanding(ctx, holder);
  const decision = expireCard(loaded.standing, found.id, ctx.today);
  if ('fault' in decision) return;
  await writeChanges(ctx, loaded, decision.changes, { on: ctx.today });
  await touchHolder(ctx, holder);
}

/** The last day of an economy’s permission is past. */
async function lapse(ctx: Ctx, { subject }: HouseEvent): Promise<void> {
  const asked = await lineRow(ctx, subject.id);
  if (!asked) return;
  const holder = await lockHolder(ctx, asked.holder);
  const line = await lineRow(ctx, subject.id);
  if (line?.state !== 'granted' || line.valid_until === null || line.valid_until >= ctx.today) return;
  const written = await writeLine(ctx, line, { to: 'lapsed', on: ctx.today, source: 'office' });
  recordLine(ctx, written, 'service-hall.grant-lapsed', 'office');
  await touchHolder(ctx, holder);
}

/** Somebody of the hall is told that a card nears its end, once at each of the two times. */
async function remind(ctx: Ctx, { name, subject }: HouseEvent): Promise<void> {
  const card = await cardRow(ctx, subject.id);
  if (!card || !liveStates.includes(card.state)) return;
  await tell(ctx, {
    to: await holdersOf(ctx, reminded),
    kind:
      name === 'service-hall.renewalOpens' ? 'service-hall.card-renewable' : 'service-hall.card-ends-soon',
    subject: { kind: 'card-holder', id: card.holder },
    key: card.id,
  });
}

function lineRow(ctx: Ctx, id: Id) {
  return tables<CardTables>(ctx)
    .selectFrom('service_hall.economy_line')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('id', '=', id)
    .executeTakeFirst();
}

export const cardReactions: Reaction[] = [
  requestOfCase,
  requestsEndWithCase,
  ...casesFollow,
  ...holderReminders,
  reaction({ event: 'service-hall.cardEnds', name: 'service-hall.expire-card', run: expire }),
  reaction({ event: 'service-hall.grantEnds', name: 'service-hall.lapse-grant', run: lapse }),
  reaction({ event: 'service-hall.renewalOpens', name: 'service-hall.tell-of-renewal', run: remind }),
  reaction({ event: 'service-hall.lastMonthBegins', name: 'service-hall.tell-of-last-month', run: remind }),
];
