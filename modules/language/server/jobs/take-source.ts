import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { actorId } from '../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { keepFile } from '../../../../kernel/server/files/keep-file.ts';
import { type TakenFile, takeBytes } from '../../../../kernel/server/files/take-file.ts';
import type { Preparing } from '../../../../kernel/server/operation.ts';
import type { sentFile } from '../../contract/job-steps.ts';
import { countWords } from '../core/jobs/count-words.ts';
import type { CutsByHand } from '../formats/exchange/cuts-by-hand.ts';
import { textHash } from '../memory/text-hash.ts';
import { rulesInForce } from '../segmentation/rules-in-force.ts';
import { readSource, type SourceSegment } from './read-source.ts';
import type { JobTables, SegmentTable } from './tables.ts';

/** A source looked at, stored and cut; it is no job's until it is kept. */
export interface TakenSource {
  name: string;
  taken: TakenFile;
  hash: string;
  format: string;
  segments: SourceSegment[];
}

/** Stores the bytes of a source and cuts it into segments, as they were cut by hand before. Slow: for an operation's `prepare`. */
export async function takeSource(
  preparing: Preparing,
  { name, base64 }: z.infer<typeof sentFile>,
  from: Lang,
  byHand?: CutsByHand,
): Promise<TakenSource> {
  const bytes = Buffer.from(base64, 'base64');
  // What is too large, of another kind or infected is never opened.
  const taken = await takeBytes(preparing, bytes, 'source');
  const rules = await preparing.read(rulesInForce);
  const read = await readSource(bytes, { name, from, rules, ...(byHand && { byHand }) });
  return { name, taken, hash: createHash('sha256').update(bytes).digest('hex'), ...read };
}

/** What a segment brings along from where its source stood before. */
export type CarriedOver = Pick<
  SegmentTable,
  'target' | 'agreed' | 'unit' | 'state' | 'match_score' | 'match_origin' | 'changed_by' | 'changed_at'
>;

/** Keeps a source as a version of a file of a job. `carried` says what a segment brings along, by its place. */
export async function keepSource(
  ctx: Ctx,
  { job, file, number, lang }: { job: Id; file: Id; number: number; lang: Lang },
  { name, taken, hash, format, segments }: TakenSource,
  carried: ReadonlyMap<number, CarriedOver> = new Map(),
): Promise<void> {
  const kept = await keepFile(ctx, { subject: { kind: 'translation-job', id: job }, taken, name });
  const rows = segments.map((one) => ({
    id: ctx.newId(),
    ...one,
    ...asTheFileHasIt(ctx, one),
    ...carried.get(one.place),
    source_hash: textHash(one.source),
    words: countWords(one.source, lang),
  }));
  await tables<JobTables>(ctx)
    .insertInto('language.job_file_version')
    .values({
      office: ctx.office.code,
      file,
      number,
      source: kept.id,
      hash,
      format,
      words: rows.reduce((sum, { words }) => sum + words, 0),
      added_at: ctx.now,
      added_by: actorId(ctx.actor),
    })
    .execute();
  for (let from = 0; from < rows.length; from += portion)
    await writeSegments(ctx, { file, number }, rows.slice(from, from + portion));
}

/** So many segments are written at once. */
const portion = 1000;

async function writeSegments(
  ctx: Ctx,
  { file, number }: { file: Id; number: number },
  rows: readonly object[],
): Promise<void> {
  // One value in place of thousands: binding them takes longer than writing.
  await sql`
    insert into language.segment (office, file, file_version, id, place, paragraph, kind, source, source_hash, words,
      locked, by_hand, target, agreed, unit, state, match_score, match_origin, changed_at, changed_by, props)
    select ${ctx.office.code}, ${file}::uuid, ${number}::int, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(id uuid, place int, paragraph int, kind text, source text, source_hash text, words int, locked boolean, by_hand boolean,
        target text, agreed text, unit uuid, state text, match_score int, match_origin text, changed_at timestamptz, changed_by text,
        props jsonb)`.execute(ctx.db);
}

function asTheFileHasIt(ctx: Ctx, { target }: SourceSegment) {
  return {
    match_score: null,
    match_origin: target === null ? null : 'file',
    changed_at: ctx.now,
    changed_by: actorId(ctx.actor),
  };
}
