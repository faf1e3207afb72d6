import { type RawBuilder, sql } from 'kysely';
import type { SubjectRef } from '../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import { idsStoodFor } from '../../directory/server/index.ts';
import type { MentionTable, PressTables } from './tables.ts';

/** Keeps whom and what a release names, in place of what was kept. */
export async function keepMentions(ctx: Ctx, release: string, named: readonly SubjectRef[]): Promise<void> {
  await tables<PressTables>(ctx)
    .deleteFrom('press.mention')
    .where('office', '=', ctx.office.code)
    .where('release', '=', release)
    .execute();
  await addMentions(ctx, release, named);
}

/** Keeps that a release names these too. */
export async function addMentions(ctx: Ctx, release: string, named: readonly SubjectRef[]): Promise<void> {
  if (named.length === 0) return;
  const office = ctx.office.code;
  await tables<PressTables>(ctx)
    .insertInto('press.mention')
    .values(named.map(({ kind, id }) => ({ office, release, kind: kind as MentionTable['kind'], id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * The releases that name this person or body, or one that was merged into it, by the day they went out, else by their
 * last change.
 */
export function releasesNaming({ kind, id }: SubjectRef): RawBuilder<unknown> | undefined {
  if (kind !== 'person' && kind !== 'body') return undefined;
  return sql`select release.id, coalesce(release.published_at, release.changed_at) as at
    from press.release release
    where release.state <> 'discarded' and release.id in (
      select mention.release from press.mention mention
      where mention.kind = ${kind} and mention.id in (${idsStoodFor(kind, id)}))`;
}
