import { sql } from 'kysely';
import type { Id } from '../../../../../kernel/contract/ids.ts';
import { actorId } from '../../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import type { SegmentRecord } from '../../jobs/queries.ts';
import type { LanguageTables } from '../../tables.ts';

/** A segment as it was, and the version it has after it was written. */
export interface FormerText {
  row: SegmentRecord;
  version: number;
}

/** Keeps what segments were before an act wrote them. What this person did in the file before can be undone no more. */
export async function keepFormerTexts(
  ctx: Ctx,
  { file, act }: { file: Id; act: Id },
  former: readonly FormerText[],
): Promise<void> {
  const by = actorId(ctx.actor);
  await tables<LanguageTables>(ctx)
    .deleteFrom('language.segment_former')
    .where('office', '=', ctx.office.code)
    .where('by', '=', by)
    .where('act', '<>', act)
    .where(
      sql<boolean>`segment in (select id from language.segment where office = ${ctx.office.code} and file = ${file})`,
    )
    .execute();
  if (former.length === 0) return;
  await tables<LanguageTables>(ctx)
    .insertInto('language.segment_former')
    .values(
      former.map(({ row, version }) => ({
        ...{ office: ctx.office.code, act, by, version, segment: row.id },
        ...{ target: row.target, agreed: row.agreed, state: row.state },
        ...{ match_score: row.match_score, match_unit: row.match_unit, match_origin: row.match_origin },
      })),
    )
    // Sent twice, it is what it was at first that counts.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
