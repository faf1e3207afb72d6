import type { SelectQueryBuilder } from 'kysely';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { FirmDesk } from '../../contract/firm-desk.ts';
import { presentRows } from '../present-rows.ts';
import { shippedServices } from '../shipped.ts';
import { firmFacts, reusablePapers } from './asked-of-firms.ts';
import { holdersOfFirm, presentFirmCards } from './firm-cards.ts';
import { casesOfFirm } from './firm-cases.ts';
import type { DeskKey } from './policy.ts';
import { headOfFirm, presentAccount, presentFirmPapers } from './present-firm.ts';
import { accountsOf, getFirm } from './queries.ts';

/** So much of each list stands on the desk; the rest is on its own page. */
const most = 8;

/** A firm's desk as somebody who acts for it sees it. */
export async function presentDesk(ctx: Ctx, key: DeskKey): Promise<FirmDesk> {
  const people = (await accountsOf(ctx, key.firm)).map(presentAccount);
  const holders = await holdersOfFirm(ctx, key.firm);
  const [waiting, inHand, over] = (['waiting', 'in-hand', 'over'] as const).map((part) =>
    casesOfFirm(ctx, part),
  );
  return {
    firm: headOfFirm(await getFirm(ctx, key.firm)),
    me: people.find(({ id }) => id === key.account)!,
    works: key.works,
    people,
    papers: await presentFirmPapers(ctx, key.firm),
    asked: reusablePapers.map(({ id, name, how, expires, accepts }) => ({
      id,
      name,
      how: how.plain ?? how,
      expires,
      accepts,
    })),
    questions: [...firmFacts],
    counts: {
      waiting: await counted(waiting!),
      inHand: await counted(inHand!),
      over: await counted(over!),
      cards: await counted(holders),
    },
    waiting: await presentRows(ctx, await waiting!.orderBy('changed_at', 'desc').limit(most).execute()),
    inHand: await presentRows(ctx, await inHand!.orderBy('due_on').limit(most).execute()),
    cards: await presentFirmCards(ctx, await holders.orderBy('sort_key').orderBy('id').limit(most).execute()),
    services: [...shippedServices.values()].filter(({ audience }) => audience.includes('firm')),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: any query
async function counted(found: SelectQueryBuilder<any, any, any>): Promise<number> {
  const { n } = await found
    .clearSelect()
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}
