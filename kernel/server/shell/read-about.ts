import { sql } from 'kysely';
import { type AboutGroup, readAbout } from '../../contract/about.ts';
import type { Id, SubjectRef } from '../../contract/ids.ts';
import type { Ctx } from '../context.ts';
import { keyOf, seenSubjects } from '../house/seen-subjects.ts';
import type { Subject } from '../house/subject.ts';
import { implement } from '../operation.ts';
import { refuse } from '../refusal.ts';

const shown = 5;

/** Everything that speaks of a subject, asked of every division; of each kind the latest, and how many there are. */
export const readAboutOperation = implement(readAbout, async (ctx, { kind, subjectId }) => {
  const ref = { kind, id: subjectId };
  if (!(await seenSubjects(ctx, [ref])).has(keyOf(ref))) throw refuse('not-found');
  const groups: AboutGroup[] = [];
  for (const subject of ctx.house.subjects.values()) {
    const group = await groupOf(ctx, subject, ref);
    if (group) groups.push(group);
  }
  return { groups };
});

async function groupOf(ctx: Ctx, subject: Subject, ref: SubjectRef): Promise<AboutGroup | undefined> {
  const speaking = subject.about?.(ref);
  if (!speaking) return undefined;
  const { rows } = await sql<{ id: Id; at: Date | null; count: string }>`
    select found.id, found.at, count(*) over () as count from (${speaking}) found
    where found.id in (${subject.visible(ctx.actor)})
    order by found.at desc nulls last, found.id desc limit ${shown}`.execute(ctx.db);
  const [first] = rows;
  if (!first) return undefined;
  const titles = await subject.titles(
    ctx,
    rows.map(({ id }) => id),
  );
  return {
    kind: subject.kind,
    name: subject.name,
    count: Number(first.count),
    items: rows.map(({ id, at }) => ({
      ref: { kind: subject.kind, id },
      title: titles.get(id) ?? { zh: null, en: null, how: 'recorded' },
      link: subject.link(id),
      at: at?.toISOString() ?? null,
    })),
  };
}
