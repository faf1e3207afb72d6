import { type RawBuilder, sql } from 'kysely';
import type { SubjectRef } from '../../../kernel/contract/ids.ts';
import { type Ctx, type HouseEvent, tables } from '../../../kernel/server/context.ts';
import { type Reaction, reaction } from '../../../kernel/server/house/module.ts';
import { statesUnderWork } from './core/release-state.ts';
import type { MentionTable, PressTables } from './tables.ts';

/** Keeps whom and what a release names, in place of what was kept. */
export async function keepMentions(ctx: Ctx, release: string, named: readonly SubjectRef[]): Promise<void> {
  const db = tables<PressTables>(ctx);
  const office = ctx.office.code;
  await db.deleteFrom('press.mention').where('office', '=', office).where('release', '=', release).execute();
  if (named.length === 0) return;
  const rows = named.map(({ kind, id }) => ({ office, release, kind: kind as MentionTable['kind'], id }));
  await db
    .insertInto('press.mention')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The releases that name this person or body, by the day they went out, else by their last change. */
export function releasesNaming({ kind, id }: SubjectRef): RawBuilder<unknown> | undefined {
  if (kind !== 'person' && kind !== 'body') return undefined;
  return sql`select release.id, coalesce(release.published_at, release.changed_at) as at
    from press.mention mention join press.release release
      on release.office = mention.office and release.id = mention.release
    where mention.kind = ${kind} and mention.id = ${id} and release.state <> 'discarded'`;
}

/** Looks through the releases that are no longer worked on: somebody they name was entered, or goes by another name. */
async function mentionAgain(ctx: Ctx, { subject: { kind, id } }: HouseEvent): Promise<void> {
  const office = ctx.office.code;
  const name = (await ctx.house.subjects.get(kind)?.titles(ctx, [id]))?.get(id);
  const settled = sql`select id from press.release where office = ${office} and state not in (${sql.join([...statesUnderWork, 'discarded'])})`;
  await sql`delete from press.mention where office = ${office} and kind = ${kind} and id = ${id}
    and release in (${settled})`.execute(ctx.db);
  if (!name) return;
  await sql`insert into press.mention (office, release, kind, id)
    select r.office, r.id, ${kind}, ${id} from press.release r join press.release_text t
      on t.office = r.office and t.release = r.id and t.version = r.version
    where r.office = ${office} and r.id in (${settled})
      and ((length(${name.zh}::text) > 1 and strpos(t.zh::text, ${name.zh}) > 0)
        or (length(${name.en}::text) > 3 and strpos(t.en::text, ${name.en}) > 0))`.execute(ctx.db);
}

export const mentionReactions: Reaction[] = (['person', 'body'] as const).map((kind) =>
  reaction({
    event: `directory.${kind}Changed`,
    name: `press.mention-again-after-${kind}`,
    run: mentionAgain,
  }),
);
