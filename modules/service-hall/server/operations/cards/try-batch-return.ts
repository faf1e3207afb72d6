import { actorId } from '../../../../../kernel/server/actor.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { readSheet } from '../../../../../kernel/server/sheets/sheet-task.ts';
import { tryBatchReturn as contract } from '../../../contract/card-batches.ts';
import { sentColumns } from '../../../contract/return-columns.ts';
import { headOfReturn } from '../../cards/batches/judge-now.ts';
import { wholeReturn } from '../../cards/batches/present-return.ts';
import { seenBatch } from '../../cards/batches/queries.ts';
import { mayKeepCards } from '../../cards/policy.ts';
import type { CardTables } from '../../cards/tables.ts';
import { refuse } from '../../refuse.ts';

/** Reads the ministry's return and says row by row what would be written; nothing is but that. */
export const tryBatchReturn = implementPrepared(
  contract,
  async ({ actor }, { file }) => {
    demand(mayKeepCards(actor));
    const sheet = await readSheet(Buffer.from(file.base64, 'base64'));
    const head = headOfReturn(sheet.rows.map(({ cells }) => cells));
    if ('lacking' in head) throw refuse('return-unreadable', { columns: namesOf(head.lacking) });
    return sheet.rows.map(({ line, cells }) => [String(line), ...cells]);
  },
  async (ctx, { batchId, file }, rows) => {
    const batch = await seenBatch(ctx, batchId);
    if (batch.state === 'made') throw refuse('state-conflict', { reason: notSent });
    const id = ctx.newId();
    await tables<CardTables>(ctx)
      .insertInto('service_hall.batch_return')
      .values({
        office: ctx.office.code,
        id,
        version: 1,
        batch: batchId,
        state: 'tried',
        file_name: file.name,
        rows: JSON.stringify(rows),
        counts: null,
        at: ctx.now,
        by: actorId(ctx.actor),
      })
      .execute();
    ctx.record({
      verb: 'service-hall.batch-return-tried',
      subject: { kind: 'card-batch', id: batchId },
      data: { return: id, rows: rows.length },
    });
    return wholeReturn(ctx, id);
  },
);

const notSent = { zh: '本批还没有报部。', en: 'The batch has not been sent yet.' };

function namesOf(lacking: readonly string[]) {
  const named = lacking.map((one) => sentColumns[one as 'place' | 'passport']);
  return {
    zh: named.map(({ zh }) => zh).join('、'),
    en: named.map(({ en }) => en).join(', '),
  };
}
