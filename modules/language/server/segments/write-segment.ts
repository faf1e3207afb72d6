import { actorId } from '../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { MatchOrigin, SegmentState } from '../../contract/jobs.ts';
import type { RevisionHow } from '../../contract/segments.ts';
import type { Written } from '../core/segments/next-segment.ts';
import type { SegmentRecord } from '../jobs/queries.ts';
import type { LanguageTables } from '../tables.ts';

/** What is written of a segment beside its text and state. */
export interface WritingFacts {
  how: RevisionHow;
  /** The number of this change in its file. */
  change: number;
  /** Where the text was taken from. */
  match?: { score: number | null; unit: string | null; origin: MatchOrigin | null };
}

/** Writes a segment, and keeps the text as one it had. Nothing where it is as it was. */
export async function writeSegment(
  ctx: Ctx,
  row: SegmentRecord,
  after: Written,
  { how, change, match }: WritingFacts,
): Promise<SegmentRecord> {
  if (after.target === row.target && after.state === row.state && after.agreed === row.agreed) return row;
  const by = actorId(ctx.actor);
  await keepRevision(ctx, row, { target: after.target, state: after.state, how, by });
  return tables<LanguageTables>(ctx)
    .updateTable('language.segment')
    .set({
      ...after,
      ...(match && { match_score: match.score, match_unit: match.unit, match_origin: match.origin }),
      version: row.version + 1,
      change,
      changed_at: ctx.now,
      changed_by: by,
    })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** What one person types within this time is one text, however often it was saved on the way. */
const oneSitting = 10 * 60 * 1000;

async function keepRevision(
  ctx: Ctx,
  row: SegmentRecord,
  text: { target: string | null; state: SegmentState; how: RevisionHow; by: string },
): Promise<void> {
  const key = { office: ctx.office.code, segment: row.id };
  const last = await tables<LanguageTables>(ctx)
    .selectFrom('language.segment_revision')
    .selectAll()
    .where('office', '=', key.office)
    .where('segment', '=', key.segment)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!last && row.target !== null)
    await insert(ctx, {
      ...key,
      number: row.version,
      target: row.target,
      state: row.state,
      how: 'before',
      at: row.changed_at,
      by: row.changed_by,
    });
  const next = { ...text, number: row.version + 1, at: ctx.now };
  const goesOn =
    last?.by === text.by &&
    last.how === 'typed' &&
    text.how === 'typed' &&
    last.state === text.state &&
    ctx.now.getTime() - last.at.getTime() < oneSitting;
  if (!goesOn) return insert(ctx, { ...key, ...next });
  await tables<LanguageTables>(ctx)
    .updateTable('language.segment_revision')
    .set(next)
    .where('office', '=', key.office)
    .where('segment', '=', key.segment)
    .where('number', '=', last.number)
    .execute();
}

async function insert(ctx: Ctx, revision: LanguageTables['language.segment_revision']): Promise<void> {
  await tables<LanguageTables>(ctx).insertInto('language.segment_revision').values(revision).execute();
}
