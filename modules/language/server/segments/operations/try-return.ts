import { demand } from '../../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import {
  tryReturn as contract,
  mostReturned,
  type ReturnState,
  returnState,
} from '../../../contract/file-copies.ts';
import { mayJob } from '../../jobs/policy.ts';
import { judgeCopy } from '../copies/judge-copy.ts';
import { readCopy } from '../copies/read-copy.ts';
import { seenFile } from '../held-segment.ts';

/** What wants somebody's word stands first. */
const order: ReturnState[] = [
  'meanwhile',
  'tags',
  'emptied',
  'source',
  'unknown',
  'locked',
  'long',
  'change',
  'comment',
];

/** What a copy that came back would change. Nothing is written. */
export const tryReturn = implementPrepared(
  contract,
  async (preparing, { fileId, file }) => {
    await preparing.read(async (ctx) => {
      demand(mayJob(ctx.actor, 'write', (await seenFile(ctx, fileId)).job));
    });
    return readCopy(file);
  },
  async (ctx, { fileId }, copy) => {
    const { file, job } = await seenFile(ctx, fileId);
    demand(mayJob(ctx.actor, 'write', job));
    const { rows, same, leftAt, leftBy } = await judgeCopy(ctx, file, copy);
    const items = rows.toSorted(
      (one, other) => order.indexOf(one.state) - order.indexOf(other.state) || one.number - other.number,
    );
    return {
      ...{ same, leftBy, leftAt: leftAt.toISOString(), items: items.slice(0, mostReturned) },
      counts: Object.fromEntries(
        returnState.options.map((state) => [state, rows.filter((row) => row.state === state).length]),
      ) as Record<ReturnState, number>,
    };
  },
);
