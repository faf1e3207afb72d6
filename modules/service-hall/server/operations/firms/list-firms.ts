import { sql } from 'kysely';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { type OrderKey, pageInOrder } from '../../../../../kernel/server/ordering.ts';
import { listFirms as contract } from '../../../contract/firms.ts';
import { firmsSeen } from '../../firms/firms-seen.ts';
import { maySeeFirms, mayWithFirm } from '../../firms/policy.ts';
import { presentFirmRow } from '../../firms/present-firm.ts';
import type { FirmRecord } from '../../firms/queries.ts';

/** Registered firms by name. */
export const listFirms = implement(contract, async (ctx, { state, ...asked }) => {
  demand(maySeeFirms(ctx.actor));
  const page = await pageInOrder(firmsSeen(ctx, state), asked, byName);
  const { waiting } = await firmsSeen(ctx, 'waiting')
    .clearSelect()
    .select((eb) => eb.fn.countAll<string>().as('waiting'))
    .executeTakeFirstOrThrow();
  return {
    ...page,
    items: page.items.map(presentFirmRow),
    waiting: Number(waiting),
    abilities: { enter: mayWithFirm(ctx.actor, 'enter') },
  };
});

const byName: OrderKey<FirmRecord>[] = [
  { sql: sql.ref('sort_key'), kind: 'text', of: ({ sort_key }) => sort_key },
  { sql: sql.ref('id'), kind: 'id', of: ({ id }) => id },
];
