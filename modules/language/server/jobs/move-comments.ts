import { sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';

/** Open comments go along to the segment of the next version of a file that says the same; settled ones stay. */
export async function moveComments(
  ctx: Ctx,
  file: Id,
  { from, to }: { from: number; to: number },
): Promise<void> {
  await sql`
    with told as (
      select id, file_version, source_hash,
        row_number() over (partition by file_version, source_hash order by place) as nth
      from language.segment
      where office = ${ctx.office.code} and file = ${file} and file_version in (${from}, ${to}))
    update language.segment_comment c set segment = now.id
    from told was join told now on now.source_hash = was.source_hash and now.nth = was.nth
      and now.file_version = ${to}
    where was.file_version = ${from} and c.office = ${ctx.office.code} and c.segment = was.id
      and c.settled_at is null`.execute(ctx.db);
}
