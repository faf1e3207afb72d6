import type { InputOf } from '../../../../../kernel/contract/operation.ts';
import { implementPrepared, type Preparing } from '../../../../../kernel/server/operation.ts';
import type { LeftOutReason } from '../../../contract/matches.ts';
import { findPretranslation as contract, type Proposed } from '../../../contract/segment-writes.ts';
import { isConfirmed } from '../../core/segments/next-segment.ts';
import { type SegmentRecord, segmentsOfFile } from '../../jobs/queries.ts';
import { matchesFor } from '../../memory/find-units.ts';
import { type SeenFile, seenFile } from '../held-segment.ts';

/** Longer sentences are not looked up. */
const longest = 1000;

/** What could be filled in, a portion at a time. What the file says elsewhere goes before what memories have; a machine is not asked. */
export const findPretranslation = implementPrepared(
  contract,
  async (preparing, { fileId, behind, limit, least }) => {
    const { seen, all } = await preparing.read(async (ctx) => {
      const file = await seenFile(ctx, fileId);
      return { seen: file, all: await segmentsOfFile(ctx, file.file) };
    });
    const open = all.filter(({ target, locked }) => target === null && !locked);
    const rest = open.filter(({ place }) => place > behind);
    const looked = rest.slice(0, limit);
    const said = saidAlready(all);
    const items: Proposed[] = [];
    for (const row of looked) {
      const own = said.get(row.source);
      const found = own && own.score >= least ? own : await inMemories(preparing, seen, { row, all, least });
      if (found) items.push({ segmentId: row.id, place: row.place, words: row.words, ...found });
    }
    const next = rest.length > limit ? looked.at(-1)!.place : null;
    return { items, looked: looked.length, next, open: open.length };
  },
  async (_ctx, _input, found) => found,
);

type Found = Pick<Proposed, 'target' | 'score' | 'unit'>;

/** What is confirmed in the file, by its source; of several translations the last. */
function saidAlready(all: readonly SegmentRecord[]): Map<string, Found> {
  const confirmed = all.filter(({ state, target }) => target !== null && isConfirmed(state, 'translate'));
  return new Map(
    confirmed.map(({ source, target }) => [source, { target: target!, score: 100, unit: null }]),
  );
}

const keepsOld = new Set<LeftOutReason>(['not-in-target', 'cannot-be-written']);

async function inMemories(
  preparing: Preparing,
  { job }: SeenFile,
  {
    row,
    all,
    least,
  }: { row: SegmentRecord; all: readonly SegmentRecord[] } & Pick<InputOf<typeof contract>, 'least'>,
): Promise<Found | null> {
  if (row.source.length > longest) return null;
  const { matches } = await matchesFor(
    preparing,
    {
      text: row.source,
      lang: job.from_lang,
      previous: all[row.place - 1]?.source,
      next: all[row.place + 1]?.source,
      document: job.number,
      client: job.client ?? undefined,
    },
    { memories: undefined, minimum: least, limit: 3 },
  );
  // The old figure or name would stand where the new one could not be put in, and nobody would be told.
  const best = matches.find(({ leftOut }) => !leftOut.some(({ reason }) => keepsOld.has(reason)));
  return best ? { target: best.target, score: Math.min(102, best.score), unit: best.unit.id } : null;
}
