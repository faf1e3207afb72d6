import { sql } from 'kysely';
import type { InputOf } from '../../../../../kernel/contract/operation.ts';
import type { Ctx } from '../../../../../kernel/server/context.ts';
import { implementPrepared, type Preparing } from '../../../../../kernel/server/operation.ts';
import type { LeftOutReason } from '../../../contract/matches.ts';
import { findPretranslation as contract, type Proposed } from '../../../contract/segment-writes.ts';
import { isConfirmed } from '../../core/segments/next-segment.ts';
import type { SegmentRecord } from '../../jobs/queries.ts';
import { matchesForAll } from '../../memory/find-units.ts';
import { type SeenFile, seenFile } from '../held-segment.ts';
import { segmentsIn } from '../queries.ts';

/** Longer sentences are not looked up. */
const longest = 1000;

/** What could be filled in, a portion at a time. What the file says elsewhere goes before what memories have; a machine is not asked. */
export const findPretranslation = implementPrepared(
  contract,
  async (preparing, { fileId, behind, limit, least }) => {
    const { seen, open, rest, said, near } = await preparing.read(async (ctx) => {
      const file = await seenFile(ctx, fileId);
      return { seen: file, ...(await portionOf(ctx, file.file, { behind, limit })) };
    });
    const looked = rest.slice(0, limit);
    const own = new Map([...said].filter(([, { score }]) => score >= least));
    const asked = looked.filter(({ source }) => !own.has(source) && source.length <= longest);
    const remembered = await inMemories(preparing, seen, { asked, near, least });
    const items = looked.flatMap((row): Proposed[] => {
      const found = own.get(row.source) ?? remembered.get(row.id);
      return found ? [{ segmentId: row.id, place: row.place, words: row.words, ...found }] : [];
    });
    const next = rest.length > limit ? looked.at(-1)!.place : null;
    return { items, looked: looked.length, next, open };
  },
  async (_ctx, _input, found) => found,
);

/** The next segments without a translation, one more than are looked at, with what is said of them in the file and beside them. */
async function portionOf(
  ctx: Ctx,
  file: SeenFile['file'],
  { behind, limit }: Pick<InputOf<typeof contract>, 'behind' | 'limit'>,
) {
  const isOpen = () => segmentsIn(ctx, file).where('s.target', 'is', null).where('s.locked', '=', false);
  const { open } = await isOpen()
    .select((eb) => eb.fn.countAll<string>().as('open'))
    .executeTakeFirstOrThrow();
  const rest = await isOpen()
    .selectAll('s')
    .where('s.place', '>', behind)
    .orderBy('s.place')
    .limit(limit + 1)
    .execute();
  const hashes = [...new Set(rest.map((row) => row.source_hash))];
  const places = rest.flatMap(({ place }) => [place - 1, place + 1]);
  const confirmed = await segmentsIn(ctx, file)
    .selectAll('s')
    .where(sql<boolean>`s.source_hash = any(${hashes}::text[])`)
    .where('s.target', 'is not', null)
    .orderBy('s.place')
    .execute();
  const near = await segmentsIn(ctx, file)
    .select(['s.place', 's.source'])
    .where(sql<boolean>`s.place = any(${places}::int[])`)
    .execute();
  return {
    ...{ open: Number(open), rest, said: saidAlready(confirmed) },
    near: new Map(near.map(({ place, source }) => [place, source])),
  };
}

type Found = Pick<Proposed, 'target' | 'score' | 'unit'>;

/** What is confirmed in the file, by its source; of several translations the last. */
function saidAlready(all: readonly SegmentRecord[]): Map<string, Found> {
  const confirmed = all.filter(({ state, target }) => target !== null && isConfirmed(state, 'translate'));
  return new Map(
    confirmed.map(({ source, target }) => [source, { target: target!, score: 100, unit: null }]),
  );
}

const keepsOld = new Set<LeftOutReason>(['not-in-target', 'cannot-be-written']);

/** What memories have for each of these segments, by its id. */
async function inMemories(
  preparing: Preparing,
  { job }: SeenFile,
  {
    asked,
    near,
    least,
  }: { asked: readonly SegmentRecord[]; near: ReadonlyMap<number, string> } & Pick<
    InputOf<typeof contract>,
    'least'
  >,
): Promise<Map<string, Found>> {
  const sentences = asked.map(({ source, place }) => ({
    text: source,
    lang: job.from_lang,
    previous: near.get(place - 1),
    next: near.get(place + 1),
    document: job.number,
    client: job.client ?? undefined,
  }));
  const sought = { memories: undefined, minimum: least, limit: 3 };
  const { matches } = await matchesForAll(preparing, sentences, sought);
  const found = new Map<string, Found>();
  for (const [at, of] of matches.entries()) {
    // The old figure or name would stand where the new one could not be put in, and nobody would be told.
    const best = of.find(({ leftOut }) => !leftOut.some(({ reason }) => keepsOld.has(reason)));
    if (best)
      found.set(asked[at]!.id, {
        target: best.target,
        score: Math.min(102, best.score),
        unit: best.unit.id,
      });
  }
  return found;
}
