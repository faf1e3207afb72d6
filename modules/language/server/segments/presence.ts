import type { Id } from '../../../../kernel/contract/ids.ts';
import { actorId } from '../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { namesOf } from '../../../../kernel/server/person-names.ts';
import type { Present } from '../../contract/segments.ts';
import type { LanguageTables } from '../tables.ts';

/** Whoever was not seen for so long has gone. */
const staysFor = 60_000;

/** Who else has a file open. */
export async function peopleIn(ctx: Ctx, file: Id): Promise<Present[]> {
  const rows = await tables<LanguageTables>(ctx)
    .selectFrom('language.segment_presence')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('file', '=', file)
    .where('user_id', '<>', actorId(ctx.actor))
    .where('seen_at', '>', new Date(ctx.now.getTime() - staysFor))
    .orderBy('user_id')
    .execute();
  const nameOf = await namesOf(
    ctx,
    rows.map((row) => row.user_id),
  );
  return rows.map(({ user_id: userId, segment }) => ({
    userId,
    name: nameOf(userId),
    segmentId: segment,
  }));
}

/** This person is in this segment of a file, or only has the file open. */
export async function enter(ctx: Ctx, file: Id, segment: Id | null): Promise<void> {
  const here = { segment, seen_at: ctx.now };
  await tables<LanguageTables>(ctx)
    .insertInto('language.segment_presence')
    .values({ office: ctx.office.code, file, user_id: actorId(ctx.actor), ...here })
    .onConflict((conflict) => conflict.columns(['office', 'file', 'user_id']).doUpdateSet(here))
    .execute();
}
