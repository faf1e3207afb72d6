import type { Ctx } from '../../../../../kernel/server/context.ts';
import { namesOf } from '../../../../../kernel/server/person-names.ts';
import type { JobFileTable } from '../../jobs/tables.ts';
import { segmentsIn } from '../queries.ts';

/** What is said of the segments of a file and open, each with who said it, by the segment. */
export async function notesOfFile(ctx: Ctx, file: JobFileTable): Promise<Map<string, string[]>> {
  const rows = await segmentsIn(ctx, file)
    .innerJoin('language.segment_comment as c', (join) =>
      join.onRef('c.office', '=', 's.office').onRef('c.segment', '=', 's.id'),
    )
    .select(['s.id', 'c.text', 'c.said_by'])
    .where('c.settled_at', 'is', null)
    .orderBy('c.said_at')
    .orderBy('c.id')
    .execute();
  const nameOf = await namesOf(
    ctx,
    rows.map((row) => row.said_by),
  );
  const notes = new Map<string, string[]>();
  for (const { id, text, said_by: by } of rows) {
    const { zh, en } = nameOf(by);
    notes.set(id, [...(notes.get(id) ?? []), `${zh} ${en}: ${text}`]);
  }
  return notes;
}
