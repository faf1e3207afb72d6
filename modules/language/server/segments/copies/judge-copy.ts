import { sql } from 'kysely';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { namesOf } from '../../../../../kernel/server/person-names.ts';
import type { ReturnRow } from '../../../contract/file-copies.ts';
import { judgeReturn, type LeftText } from '../../core/segments/judge-return.ts';
import { type SegmentRecord, segmentsOfFile } from '../../jobs/queries.ts';
import type { JobFileTable } from '../../jobs/tables.ts';
import { refuse } from '../../refuse.ts';
import type { LanguageTables } from '../../tables.ts';
import type { ReadCopy } from './read-copy.ts';

/** A copy that came back, judged by what stands in its file now. */
export interface JudgedCopy {
  leftAt: Date;
  leftBy: Both;
  same: number;
  rows: ReturnRow[];
  /** The segments of the file, by their ids. */
  segments: ReadonlyMap<string, SegmentRecord>;
}

/** What a copy of this file that came back would change, row by row. Refuses one that never left it. */
export async function judgeCopy(ctx: Ctx, file: JobFileTable, { code, rows }: ReadCopy): Promise<JudgedCopy> {
  const copy = await copyOf(ctx, file, code);
  if (!copy) throw refuse('copy-unknown');
  const segments = await segmentsOfFile(ctx, file);
  const byId = new Map(segments.map((one) => [one.id, one]));
  const follow = copy.file_version === file.current ? null : bySource(segments);
  const met = new Set<number>();
  const judged = rows.flatMap((row) => {
    // A row that stands there twice is a segment once: which of them counts nobody knows but who wrote them.
    const left: LeftText | undefined = met.has(row.number) ? undefined : copy.texts[row.number - 1];
    met.add(row.number);
    const now = left && (follow ? follow(row.source) : byId.get(left.segment));
    return judgeReturn(row, left, now) ?? [];
  });
  const nameOf = await namesOf(ctx, [copy.left_by, ...segments.map((one) => one.changed_by)]);
  return {
    leftAt: copy.left_at,
    leftBy: nameOf(copy.left_by),
    same: rows.length - judged.length,
    rows: judged.map((row) => {
      const here = row.state === 'meanwhile' && row.segment && byId.get(row.segment.id);
      return { ...row, by: here ? nameOf(here.changed_by) : null };
    }),
    segments: byId,
  };
}

/** After a new version of the source its segments have other ids: those that say the same are found one after the other. */
function bySource(segments: readonly SegmentRecord[]): (source: string) => SegmentRecord | undefined {
  const waiting = Map.groupBy(segments, ({ source }) => source.trim());
  return (source) => waiting.get(source.trim())?.shift();
}

/** What is kept of a copy of this file. */
async function copyOf(ctx: Ctx, { id }: JobFileTable, code: string) {
  return tables<LanguageTables>(ctx)
    .selectFrom('language.file_copy')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('file', '=', id)
    .where(sql<boolean>`id = ${code}::uuid`)
    .executeTakeFirst();
}
