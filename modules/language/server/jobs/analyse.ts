import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Preparing } from '../../../../kernel/server/operation.ts';
import type { Analysis, Weights } from '../../contract/quotes.ts';
import { analysed, type Reckoned } from '../core/jobs/bands.ts';
import { formerLike } from '../core/jobs/former-like.ts';
import { matchesForAll } from '../memory/find-units.ts';
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
  // What is said again is looked up once.
  const asked = segments.filter((_, at) => !former[at]!.repeated);
  const found = await bestMatches(preparing, job, memory, asked);
  const reckoned = segments.map((segment, at): Reckoned => {
    const { repeated, score } = former[at]!;
    return { words: segment.row.words, repeated, score: Math.max(score, found.get(segment.row.id) ?? 0) };
  });
  return analysed(reckoned, weights);
}

type Placed = ReturnType<typeof placed>[number];

/** The segments of a file, each with those that stand before and after it. */
function placed(rows: readonly SegmentRecord[]) {
  return rows.map((row, at) => ({ row, previous: rows[at - 1]?.source, next: rows[at + 1]?.source }));
}

/** So many segments are looked up together. */
const portion = 50;

/** The score of the best match of each segment that has one, by its id. */
async function bestMatches(
  preparing: Preparing,
  { from_lang: lang, client }: JobRecord,
  memory: Id | null,
  asked: readonly Placed[],
): Promise<Map<string, number>> {
  const sought = { memories: memory === null ? undefined : [memory], minimum: least, limit: 1 };
  const best = new Map<string, number>();
  for (let from = 0; from < asked.length; from += portion) {
    const some = asked.slice(from, from + portion);
    const sentences = some.map(({ row, previous, next }) => ({
      ...{ text: row.source, lang, previous, next, client: client ?? undefined },
    }));
    const { matches } = await matchesForAll(preparing, sentences, sought);
    for (const [at, [match]] of matches.entries()) if (match) best.set(some[at]!.row.id, match.score);
  }
  return best;
}
