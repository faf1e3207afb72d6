import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Id } from '../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import type { ReleaseText } from '../contract/text.ts';
import type { ReleaseLine } from './core/release-state.ts';
import { refuse } from './refuse.ts';
import type { PressTables, ReleaseTable } from './tables.ts';

export type ReleaseRecord = Selectable<ReleaseTable>;

/** A release of the office, or a refusal. With `lock`, held until the transaction ends. */
export async function getRelease(ctx: Ctx, id: Id, lock = false): Promise<ReleaseRecord> {
  const query = tables<PressTables>(ctx)
    .selectFrom('press.release')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('id', '=', id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (!row) throw refuse('not-found');
  return row;
}

/** One version of a release's text. */
export async function getText(ctx: Ctx, id: Id, version: number): Promise<ReleaseText> {
  const row = await tables<PressTables>(ctx)
    .selectFrom('press.release_text')
    .select(['zh', 'en', 'links', 'repairs'])
    .where('office', '=', ctx.office.code)
    .where('release', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (!row) throw refuse('not-found');
  return row;
}

/** The ledger lines of a release, oldest first, for the fold and for its history. */
export async function linesOf(ctx: Ctx, id: Id): Promise<(ReleaseLine & { at: Date })[]> {
  const { rows } = await sql<ReleaseLine & { at: Date }>`
    select verb, actor, data, at from kernel.ledger
    where office = ${ctx.office.code} and subject_kind = 'release' and subject_id = ${id} order by seq`.execute(
    ctx.db,
  );
  return rows;
}
