import { sql } from 'kysely';
import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { Preparing } from '../../../../kernel/server/operation.ts';
import type { Match } from '../../contract/matches.ts';
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

/** Units like a sentence, in these memories or all this actor may see, the best first. Slow: for an operation’s `prepare`. */
export async function matchesFor(
  preparing: Preparing,
  asked: AskedSentence,
  { memories, minimum, limit }: { memories?: readonly string[] | undefined; minimum: number; limit: number },
): Promise<{ matches: Match[]; index: Progress }> {
  const top = limit * spare.factor + spare.more;
  // Most sentences name nobody the directory knows: they are looked up as they are.
  const [begun, named] = await preparing.read(async (ctx) =>
    Promise.all([beginning(ctx, memories), knownNames(ctx, textsOf(asked, []))]),
  );
  const isNamed = named.length > 0;
  const least = isNamed ? Math.min(minimum, Math.max(leastSought, minimum - forNames)) : minimum;
  const request = (ids: string[]): LookUpRequest => ({
    what: 'find',
    sought: { ...{ text: asked.text, lang: asked.lang, memories: ids, top }, least },
  });
  const { ids, index } = await askedIndex(preparing, begun, request);
  if (ids.length === 0) return { matches: [], index };
  const { units, names } = await preparing.read(async (ctx) => {
    const units = await unitsOf(ctx, begun, ids);
    return { units, names: isNamed ? await knownNames(ctx, textsOf(asked, units)) : [] };
  });
  const best = compareUnits(asked, units, preparing.now, names).filter(({ match }) => match.score >= minimum);
  return { matches: best.slice(0, limit).map((one) => presentMatch(asked, one, names)), index };
}

/** All that may name somebody, on either side. */
function textsOf({ text, lang }: AskedSentence, units: readonly FoundUnit[]): Record<Lang, string> {
  const side = (of: Lang) => [...(of === lang ? [text] : []), ...units.map(({ row }) => row[of])].join('\n');
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
  const { ids, index } = await askedIndex(preparing, begun, request);
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

/** The ids of the units the index proposes, the best first, and how far it has followed. */
async function askedIndex(
  preparing: Preparing,
  { memories, clock }: Beginning,
  request: (memories: string[]) => LookUpRequest,
): Promise<{ ids: string[]; index: Progress }> {
  const follower = followerOf(preparing);
  const index = await follower.follow(preparing, clock);
  const found = await follower.ask(preparing, request([...memories.keys()]));
  return { ids: found.map(({ id }) => id), index };
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
