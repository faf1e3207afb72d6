import { sql } from 'kysely';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { LanguageTables } from '../tables.ts';

/** Where a follower stands: the last unit it has taken in. */
export interface FollowedTo {
  change: number;
  id: string;
}

/** A unit as an index takes it in; one that was removed has no words any more. */
export interface ChangedUnit extends FollowedTo {
  memory: string;
  zh: string;
  en: string;
  beforeHash: string | null;
  afterHash: string | null;
  document: string | null;
  reviewed: boolean;
  confidence: number | null;
  changedAt: Date;
  removed: boolean;
}

/** Units written after that, in the order of their change numbers; from the beginning where nothing was followed yet. */
export async function unitsSince(ctx: Ctx, after: FollowedTo | null, limit: number): Promise<ChangedUnit[]> {
  let found = tables<LanguageTables>(ctx)
    .selectFrom('language.unit')
    .selectAll()
    .where('office', '=', ctx.office.code);
  if (after) found = found.where(sql<boolean>`(change, id) > (${after.change}, ${after.id}::uuid)`);
  const rows = await found.orderBy('change').orderBy('id').limit(limit).execute();
  return rows.map((row) => ({
    change: Number(row.change),
    id: row.id,
    memory: row.memory,
    zh: row.zh,
    en: row.en,
    beforeHash: row.before_hash,
    afterHash: row.after_hash,
    document: row.document,
    reviewed: row.reviewed,
    confidence: row.confidence,
    changedAt: row.changed_at,
    removed: row.removed_at !== null,
  }));
}
