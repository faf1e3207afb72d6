import type { Both } from '../../../../kernel/contract/local-text.ts';
import { actorId } from '../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { indexSubjects } from '../../../../kernel/server/search/index-subjects.ts';
import type { LanguageTables, MemoryTable } from '../tables.ts';
import { removeUnits } from './remove-units.ts';
import { pairHash } from './text-hash.ts';
import { writeUnits } from './write-units.ts';

/** A memory that a division feeds by itself: by what key, and what it is called when it is made. */
export interface Feed {
  key: string;
  name: Both;
  purpose: string;
}

/** Sentences of the office with their translations, in the order of the text, as somebody approved them. */
export interface RememberedText {
  /** What the text is called among the units; the same when it comes again. */
  document: string;
  pairs: readonly { zh: string; en: string }[];
}

/** So many units are written at once. */
const portion = 1000;

/**
 * Has the feed's memory hold exactly these pairs of a text: new ones are added, what the text no longer says is removed.
 * No pairs: the office no longer stands by the text. A pair that another text brought stays where it is and is not twice.
 * Where the feed's memory was retired, nothing new comes in.
 */
export async function rememberText(ctx: Ctx, feed: Feed, { document, pairs }: RememberedText): Promise<void> {
  const memory = await memoryOf(ctx, feed);
  const wanted = new Map(pairs.map((pair) => [pairHash(pair), pair]));
  const there = await tables<LanguageTables>(ctx)
    .selectFrom('language.unit')
    .select(['id', 'zh', 'en'])
    .where('office', '=', ctx.office.code)
    .where('memory', '=', memory.id)
    .where('document', '=', document)
    .where('origin', '=', 'release')
    .where('removed_at', 'is', null)
    .execute();
  const gone = there.filter((unit) => !wanted.has(pairHash(unit))).map(({ id }) => id);
  if (gone.length > 0) {
    const change = await removeUnits(ctx, memory.id, gone);
    record(ctx, memory, 'language.units-removed', { removed: gone.length, change });
  }
  if (memory.retired !== null) return;
  const known = new Set(there.map((unit) => pairHash(unit)));
  const units = pairs.flatMap((pair, at) =>
    known.has(pairHash(pair))
      ? []
      : [{ ...pair, before: pairs[at - 1] ?? null, after: pairs[at + 1] ?? null, document, ...asApproved }],
  );
  for (let from = 0; from < units.length; from += portion) {
    const { added, change } = await writeUnits(ctx, memory.id, units.slice(from, from + portion));
    if (added > 0) record(ctx, memory, 'language.units-added', { added, change });
  }
}

const asApproved = { origin: 'release', reviewed: true, confidence: null, props: {} } as const;

function record(ctx: Ctx, { id }: MemoryTable, verb: string, data: Record<string, number>): void {
  ctx.record({ verb, subject: { kind: 'memory', id }, data });
}

/** The memory of the feed, made when it is first fed; where people made one of its name, that stays theirs and this has another. */
async function memoryOf(ctx: Ctx, feed: Feed): Promise<MemoryTable> {
  for (let n = 0; ; n++) {
    const memory = (await findFed(ctx, feed)) ?? (await make(ctx, feed, n));
    if (memory) return memory;
  }
}

async function findFed(ctx: Ctx, { key }: Feed): Promise<MemoryTable | undefined> {
  return tables<LanguageTables>(ctx)
    .selectFrom('language.memory')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('feed', '=', key)
    .executeTakeFirst();
}

/** What it is called at the nth try. */
function nameAt({ name }: Feed, n: number): Both {
  if (n === 0) return name;
  const number = n === 1 ? '' : n;
  return { zh: `${name.zh}（自动${number}）`, en: `${name.en} (automatic${number && ` ${number}`})` };
}

/** Nothing where another has that name, or has just made the memory of the feed. */
async function make(ctx: Ctx, feed: Feed, n: number): Promise<MemoryTable | undefined> {
  const { key, purpose } = feed;
  const name = nameAt(feed, n);
  const made = await tables<LanguageTables>(ctx)
    .insertInto('language.memory')
    .values({
      office: ctx.office.code,
      id: ctx.newId(),
      version: 1,
      ...{ name_zh: name.zh, name_en: name.en, purpose, feed: key },
      // Approved is not yet public: it is for those who translate.
      ...{ client: null, penalty: 0, shared: false, units: 0, retired: null },
      made_at: ctx.now,
      made_by: actorId(ctx.actor),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!made) return undefined;
  ctx.record({
    verb: 'language.memory-made',
    subject: { kind: 'memory', id: made.id },
    data: { penalty: made.penalty, shared: made.shared },
  });
  await indexSubjects(ctx, 'memory', [made.id]);
  return made;
}
