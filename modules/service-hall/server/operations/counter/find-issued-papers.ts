import { sql } from 'kysely';
import { tables } from '../../../../../kernel/server/context.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { findIssued as contract } from '../../../contract/issued-papers.ts';
import { foldNumber, presentIssued } from '../../counter/issued.ts';
import { mayServe } from '../../counter/policy.ts';
import type { CounterTables } from '../../counter/tables.ts';

/** Papers of the register by a part of the number or of the holder's name. */
export const findIssuedPapers = implement(contract, async (ctx, { q }) => {
  demand(mayServe(ctx.actor));
  const part = `%${q.replace(/[%_\\]/g, '\\$&')}%`;
  const number = foldNumber(q);
  const byNumber = sql<boolean>`${number} <> '' and upper(regexp_replace(number, '[^0-9A-Za-z]', '', 'g')) like ${`%${number}%`}`;
  const rows = await tables<CounterTables>(ctx)
    .selectFrom('service_hall.issued_paper')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where((eb) => eb.or([byNumber, eb('holder', 'ilike', part)]))
    .orderBy('issued_on', 'desc')
    .orderBy('id', 'desc')
    .limit(50)
    .execute();
  return { items: await presentIssued(ctx, rows) };
});
