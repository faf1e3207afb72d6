import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Preparing } from '../../../../kernel/server/operation.ts';
import type { Analysis, Weights } from '../../contract/quotes.ts';
import { analysed, type Reckoned } from '../core/jobs/bands.ts';
import { formerLike } from '../core/jobs/former-like.ts';
import { matchesFor } from '../memory/find-units.ts';
import { filesOfJob, type JobRecord, type SegmentRecord, segmentsOfFile } from './queries.ts';

/** No band asks for less. */
const least = 50;

/**
 * The words of a job by bands: of each segment the best that this memory (or any, where none is chosen) has, or the job
 * itself before it. Slow: for an operation's `prepare`.
 */
export async function analyse(
  preparing: Preparing,
  job: JobRecord,
  { memory, weights }: { memory: Id | null; weights: Weights },
): Promise<Analysis> {
  const files = await preparing.read(async (ctx) => {
    const rows = await filesOfJob(ctx, job.id);
    return Promise.all(rows.map((file) => segmentsOfFile(ctx, file)));
  });
  const segments = files.flatMap((rows) => placed(rows)).filter(({ row }) => !row.locked);
  const former = formerLike(
    segments.map(({ row }) => row.source),
    job.from_lang,
    least,
  );
  const reckoned: Reckoned[] = [];
  for (const [at, { row, previous, next }] of segments.entries()) {
    const { repeated, score } = former[at]!;
    // What is said again is looked up once.
    const found = repeated
      ? 0
      : await bestMatch(preparing, job, memory, { text: row.source, previous, next });
    reckoned.push({ words: row.words, repeated, score: Math.max(score, found) });
  }
  return analysed(reckoned, weights);
}

/** The segments of a file, each with those that stand before and after it. */
function placed(rows: readonly SegmentRecord[]) {
  return rows.map((row, at) => ({ row, previous: rows[at - 1]?.source, next: rows[at + 1]?.source }));
}

async function bestMatch(
  preparing: Preparing,
  job: JobRecord,
  memory: Id | null,
  asked: { text: string; previous: string | undefined; next: string | undefined },
): Promise<number> {
  const client = job.client ?? undefined;
  const { matches } = await matchesFor(
    preparing,
    { ...asked, lang: job.from_lang, client },
    { memories: memory === null ? undefined : [memory], minimum: least, limit: 1 },
  );
  return matches[0]?.score ?? 0;
}
