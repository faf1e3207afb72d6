import { type RawBuilder, sql } from 'kysely';
import type { Id, SubjectRef } from '../../contract/ids.ts';
import type { LocalText } from '../../contract/local-text.ts';
import type { Ctx } from '../context.ts';

/** A subject as a line about it shows it. */
export interface SeenSubject {
  title: LocalText;
  link: string;
}

/**
 * A condition over a kind and an id column: the actor may see this subject. A kind no module owns is seen by
 * nobody.
 */
export function maySee(ctx: Ctx, kind: RawBuilder<unknown>, id: RawBuilder<unknown>): RawBuilder<boolean> {
  const parts = [...ctx.house.subjects.values()].map(
    (subject) => sql`(${kind} = ${subject.kind} and ${id} in (${subject.visible(ctx.actor)}))`,
  );
  return parts.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(parts, sql` or `)})`;
}

/** A condition over a kind and an id column: this subject is still worked on. */
export function isUnderWork(
  ctx: Ctx,
  kind: RawBuilder<unknown>,
  id: RawBuilder<unknown>,
): RawBuilder<boolean> {
  const parts = [...ctx.house.subjects.values()].flatMap(({ kind: own, underWork }) =>
    underWork ? [sql`(${kind} <> ${own} or ${id} in (${underWork()}))`] : [],
  );
  return parts.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(parts, sql` and `)})`;
}

/** Titles and links of those of these subjects that the actor may see, by `keyOf`. */
export async function seenSubjects(ctx: Ctx, refs: readonly SubjectRef[]): Promise<Map<string, SeenSubject>> {
  const seen = new Map<string, SeenSubject>();
  for (const [kind, ids] of idsByKind(refs)) {
    const subject = ctx.house.subjects.get(kind);
    if (!subject) continue;
    const { rows } = await sql<{ id: Id }>`
      select v.id from (${subject.visible(ctx.actor)}) v where v.id = any(${ids}::uuid[])`.execute(ctx.db);
    if (rows.length === 0) continue;
    const titles = await subject.titles(
      ctx,
      rows.map((row) => row.id),
    );
    for (const [id, title] of titles) seen.set(keyOf({ kind, id }), { title, link: subject.link(id) });
  }
  return seen;
}

/** One text for a subject reference, for maps. */
export function keyOf(ref: SubjectRef): string {
  return `${ref.kind} ${ref.id}`;
}

function idsByKind(refs: readonly SubjectRef[]): Map<string, Id[]> {
  const byKind = new Map<string, Set<Id>>();
  for (const { kind, id } of refs) byKind.set(kind, (byKind.get(kind) ?? new Set()).add(id));
  return new Map([...byKind].map(([kind, ids]) => [kind, [...ids]]));
}
