import { tables } from '../../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../../kernel/server/demand.ts';
import { getRow } from '../../../../../kernel/server/get-row.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { voidIssued as contract } from '../../../contract/issued-papers.ts';
import { type IssuedRow, presentIssued } from '../../counter/issued.ts';
import { mayServe } from '../../counter/policy.ts';
import type { CounterTables } from '../../counter/tables.ts';
import { refuse } from '../../refuse.ts';

/** Declares a paper void, with a reason. It stays in the register and matches nothing any more. */
export const voidIssuedPaper = implement(contract, async (ctx, { paperId, version, why }) => {
  const before = await getRow<IssuedRow>(ctx, 'service_hall.issued_paper', paperId, true);
  demand(mayServe(ctx.actor));
  demandVersion(before.version, version);
  if (before.state === 'void') throw refuse('state-conflict', { reason: voidAlready });
  await tables<CounterTables>(ctx)
    .updateTable('service_hall.issued_paper')
    .set({ state: 'void', void_on: ctx.today, void_why: why, version: version + 1 })
    .where('office', '=', ctx.office.code)
    .where('id', '=', paperId)
    .execute();
  ctx.record({
    verb: 'service-hall.paper-voided',
    subject: { kind: 'hall-issued-paper', id: paperId },
  });
  return (await presentIssued(ctx, [await getRow<IssuedRow>(ctx, 'service_hall.issued_paper', paperId)]))[0]!;
});

const voidAlready = { zh: '这份文书已经作废。', en: 'This paper is void already.' };
