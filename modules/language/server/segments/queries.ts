import { type Selectable, sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { JobFileTable } from '../jobs/tables.ts';
import type { LanguageTables } from '../tables.ts';
import type { SegmentCommentTable, SegmentRevisionTable } from './tables.ts';

/** The segments of the present version of a file. */
export function segmentsIn(ctx: Ctx, { id, current }: Pick<JobFileTable, 'id' | 'current'>) {
  return tables<LanguageTables>(ctx)
    .selectFrom('language.segment as s')
    .where('s.office', '=', ctx.office.code)
    .where('s.file', '=', id)
    .where('s.file_version', '=', current);
}

/** How many comments on a segment are open. */
export const openComments = sql<number>`(select count(*)::int from language.segment_comment c
  where c.office = s.office and c.segment = s.id and c.settled_at is null)`;

/** How many segments of its file say the same. */
export const saidAlike = sql<number>`(select count(*)::int from language.segment r where r.office = s.office
  and r.file = s.file and r.file_version = s.file_version and r.source_hash = s.source_hash)`;

/** These rows of segments as they are shown. */
export function withCounts(query: ReturnType<typeof segmentsIn>) {
  return query.selectAll('s').select([openComments.as('comments'), saidAlike.as('same')]);
}

/** The segments of a file with these ids, as they are shown, in their order. */
export function segmentsById(
  ctx: Ctx,
  file: Pick<JobFileTable, 'id' | 'current'>,
  ids: readonly Id[],
): Promise<CountedSegment[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return withCounts(segmentsIn(ctx, file)).where('s.id', 'in', ids).orderBy('s.place').execute();
}

export type CountedSegment = Selectable<LanguageTables['language.segment']> & {
  comments: number;
  same: number;
};

/** The last change number of a file. */
export async function lastChangeOf(ctx: Ctx, file: Id): Promise<number> {
  const row = await tables<LanguageTables>(ctx)
    .selectFrom('language.segment_clock')
    .select('last')
    .where('office', '=', ctx.office.code)
    .where('file', '=', file)
    .executeTakeFirst();
  return Number(row?.last ?? 0);
}

/** How often segments of a file were split or merged. */
export async function cutsOf(ctx: Ctx, file: Id): Promise<number> {
  const { cuts } = await tables<LanguageTables>(ctx)
    .selectFrom('language.segment_cut')
    .select((eb) => eb.fn.countAll<string>().as('cuts'))
    .where('office', '=', ctx.office.code)
    .where('file', '=', file)
    .executeTakeFirstOrThrow();
  return Number(cuts);
}

/** The texts a segment had, the latest first. */
export function revisionsOf(ctx: Ctx, segment: Id): Promise<SegmentRevisionTable[]> {
  return tables<LanguageTables>(ctx)
    .selectFrom('language.segment_revision')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('segment', '=', segment)
    .orderBy('number', 'desc')
    .execute();
}

/** What was said of a segment, the first one first. */
export function commentsOf(ctx: Ctx, segment: Id): Promise<SegmentCommentTable[]> {
  return tables<LanguageTables>(ctx)
    .selectFrom('language.segment_comment')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('segment', '=', segment)
    .orderBy('said_at')
    .orderBy('id')
    .execute();
}
