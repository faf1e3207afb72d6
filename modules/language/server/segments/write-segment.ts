import { actorId } from '../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { MatchOrigin } from '../../contract/jobs.ts';
import type { RevisionHow } from '../../contract/segments.ts';
import type { Written } from '../core/segments/next-segment.ts';
import type { SegmentRecord } from '../jobs/queries.ts';
import type { LanguageTables } from '../tables.ts';
import { keepText } from './keep-texts.ts';

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
  await keepText(ctx, row, { target: after.target, state: after.state, how, by });
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
