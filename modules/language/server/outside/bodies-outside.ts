import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { asksFromOutside } from './holders.ts';
import { bodyNames, type FromOutside, fromOutside } from './queries.ts';

/** A request from outside, with the name of the body in both languages. */
export type Outside = Omit<FromOutside, 'body'> & { body: Both };

/** Which of these jobs client bodies asked for, by the job; nothing is looked up where none did. */
export async function bodiesOutside(
  ctx: Ctx,
  jobs: readonly { id: Id; requested_by: string }[],
): Promise<ReadonlyMap<Id, Outside>> {
  const asked = await fromOutside(
    ctx,
    jobs.filter((job) => asksFromOutside(job.requested_by)).map(({ id }) => id),
  );
  if (asked.size === 0) return new Map();
  const nameOf = await bodyNames(
    ctx,
    [...asked.values()].map(({ body }) => body),
  );
  return new Map(
    [...asked].map(([job, { body, ...of }]) => {
      const { zh, en } = nameOf(body);
      return [job, { ...of, body: { zh: zh ?? en ?? '', en: en ?? zh ?? '' } }];
    }),
  );
}
