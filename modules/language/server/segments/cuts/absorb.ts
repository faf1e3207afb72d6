import { sql } from 'kysely';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import type { SegmentRecord } from '../../jobs/queries.ts';
import type { LanguageTables } from '../../tables.ts';
import { leaveMemory } from '../feed-memory.ts';
import type { HeldSegment } from '../held-segment.ts';
import { keepFormer } from '../keep-texts.ts';

/**
 * A segment becomes one with the one before it: what was said of it and the texts it had go there, numbered behind its
 * own; what it said leaves the memory, and it is gone.
 */
export async function absorb(ctx: Ctx, held: HeldSegment, gone: SegmentRecord): Promise<void> {
  const { id, version } = held.row;
  await keepFormer(ctx, gone);
  await sql`update language.segment_revision set segment = ${id}, number = number + ${version}
    where office = ${ctx.office.code} and segment = ${gone.id}`.execute(ctx.db);
  await sql`update language.segment_comment set segment = ${id}
    where office = ${ctx.office.code} and segment = ${gone.id}`.execute(ctx.db);
  await leaveMemory(ctx, held.job, gone);
  await tables<LanguageTables>(ctx)
    .deleteFrom('language.segment')
    .where('office', '=', ctx.office.code)
    .where('id', '=', gone.id)
    .execute();
}
