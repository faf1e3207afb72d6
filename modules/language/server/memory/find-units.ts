import { sql } from 'kysely';
import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { Preparing } from '../../../../kernel/server/operation.ts';
import type { Match } from '../../contract/matches.ts';
import { nameFinder } from '../core/memory/names.ts';
import { folded } from '../core/memory/normalise.ts';
import { visibleMemories } from '../policy.ts';
import { refuse } from '../refuse.ts';
import type { LanguageTables, MemoryTable } from '../tables.ts';
import { type Clock, clockOf, followerOf, type Progress } from './index/follow.ts';
import type { IndexRequest } from './index/index-request.ts';
import { knownNames } from './known-names.ts';
import { type AskedSentence, compareUnits, presentMatch } from './match.ts';
import type { UnitRow } from './queries.ts';

type FoundUnit = { row: UnitRow; memory: MemoryTable };

/** What the index finds beside what is asked for: some are of one text, or score less for where they come from. */
const spare = { factor: 3, more: 10 };

interface MatchesSought {
  /** All this actor may see, where none are named. */
  memories?: readonly string[] | undefined;
  minimum: number;
  limit: number;
}

/** Units like a sentence, the best first. Slow: for an operation’s `prepare`. */
export async function matchesFor(
  preparing: Preparing,
  asked: AskedSentence,
  sought: MatchesSought,
): Promise<{ matches: Match[]; index: Progress }> {
  const { matches, index } = await matchesForAll(preparing, [asked], sought);
  return { matches: matches[0]!, index };
}

/** The same for some sentences, each with its own: the database is asked for all of them together. */
export async function matchesForAll(
  preparing: Preparing,
  asked: readonly AskedSentence[],
  { memories, minimum, limit }: MatchesSought,
): Promise<{ matches: Match[][]; index: Progress }> {
  const [begun, named] = await preparing.read((ctx) =>
    Promise.all([beginning(ctx, memories), knownNames(ctx, textsOf(asked, []))]),
  );
  const find = nameFinder(named);
  const top = limit * spare.factor + spare.more;
  const looked = asked.map((one) => {
    // Most sentences name nobody the directory knows: they are looked up as they are.
    const isNamed = find(folded(one.text), one.lang).length > 0;
    const least = isNamed ? Math.min(minimum, Math.max(leastSought, minimum - forNames)) : minimum;
    return { one, isNamed, sought: { text: one.text, lang: one.lang, top, least } };
  });
  const { ids, index } = await askedIndex(preparing, begun, (known) =>
    looked.map(({ sought }) => ({ what: 'find', sought: { ...sought, memories: known } })),
  );
  const all = ids.flat();
  if (all.length === 0) return { matches: asked.map(() => []), index };
  const { units, names } = await preparing.read(async (ctx) => {
    const units = new Map((await unitsOf(ctx, begun, all)).map((unit) => [unit.row.id, unit]));
    const withNames = looked.flatMap(({ one, isNamed }, at) => (isNamed ? [{ one, ids: ids[at]! }] : []));
    const theirs = withNames.flatMap((each) => each.ids.flatMap((id) => units.get(id) ?? []));
    const texts = textsOf(
      withNames.map(({ one }) => one),
      theirs,
    );
    return { units, names: withNames.length > 0 ? await knownNames(ctx, texts) : [] };
  });
  const matches = looked.map(({ one, isNamed }, at) => {
    const known = isNamed ? names : [];
    const own = ids[at]!.flatMap((id) => units.get(id) ?? []);
    const best = compareUnits(one, own, preparing.now, known).filter(({ match }) => match.score >= minimum);
    return best.slice(0, limit).map((compared) => presentMatch(one, compared, known));
  });
  return { matches, index };
}

/** All that may name somebody, on either side. */
function textsOf(asked: readonly AskedSentence[], units: readonly FoundUnit[]): Record<Lang, string> {
  const side = (of: Lang) =>
    [
      ...asked.filter(({ lang }) => lang === of).map(({ text }) => text),
      ...units.map(({ row }) => row[of]),
    ].join('\n');
  return { zh: side('zh'), en: side('en') };
}

/** What other names cost in the index, which knows none: it is asked for so much less than what is shown. */
const forNames = 25;
const leastSought = 40;

type LookUpRequest = IndexRequest & { what: 'find' | 'words' };

/** Asks the index, once it has followed, and reads what it found anew, as this actor may see it now. */
export async function lookedUp(
  preparing: Preparing,
  asked: readonly string[] | undefined,
  request: (memories: string[]) => LookUpRequest,
): Promise<{ units: FoundUnit[]; index: Progress }> {
  const begun = await preparing.read((ctx) => beginning(ctx, asked));
  const { ids: found, index } = await askedIndex(preparing, begun, (known) => [request(known)]);
  const ids = found[0]!;
  const units = ids.length === 0 ? [] : await preparing.read((ctx) => unitsOf(ctx, begun, ids));
  return { units, index };
}

/** What a look-up begins with: the memories that are looked through, and where the clock stands. */
interface Beginning {
  memories: Map<string, MemoryTable>;
  clock: Clock;
}

/** Both in one way there and back. */
async function beginning(ctx: Ctx, asked: readonly string[] | undefined): Promise<Beginning> {
  const [memories, clock] = await Promise.all([memoriesAsked(ctx, asked), clockOf(ctx)]);
  return { memories, clock };
}

/** The ids of the units the index proposes for each request, the best first, and how far it has followed. */
async function askedIndex(
  preparing: Preparing,
  { memories, clock }: Beginning,
  requests: (memories: string[]) => LookUpRequest[],
): Promise<{ ids: string[][]; index: Progress }> {
  const follower = followerOf(preparing);
  const index = await follower.follow(preparing, clock);
  const asked = requests([...memories.keys()]).map((request) => follower.ask(preparing, request));
  return { ids: (await Promise.all(asked)).map((found) => found.map(({ id }) => id)), index };
}

/** These memories, or all; one this actor may not see is not there. */
async function memoriesAsked(
  ctx: Ctx,
  asked: readonly string[] | undefined,
): Promise<Map<string, MemoryTable>> {
  let visible = tables<LanguageTables>(ctx)
    .selectFrom('language.memory')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id in (${visibleMemories(ctx.actor)})`);
  if (asked) visible = visible.where('id', 'in', [...asked]);
  // One that is retired may be looked through only where it is named.
  else visible = visible.where(sql<boolean>`retired is distinct from 'unsearched'`);
  const rows = await visible.execute();
  if (asked && rows.length < new Set(asked).size) throw refuse('not-found');
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * These units as they stand now, in this order. What was removed meanwhile is left out, but not by the database: asked for
 * what is not removed it may take an index of that, of a table just filled, and look a thousand times for what the key tells.
 */
async function unitsOf(ctx: Ctx, { memories }: Beginning, ids: readonly string[]): Promise<FoundUnit[]> {
  const rows = await tables<LanguageTables>(ctx)
    .selectFrom('language.unit')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('id', 'in', ids)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    const memory = row && row.removed_at === null && memories.get(row.memory);
    return memory ? [{ row, memory }] : [];
  });
}
