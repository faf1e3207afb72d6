import { createHash } from 'node:crypto';
import { actorId } from '../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import { takeTurn } from '../../../kernel/server/database/take-turn.ts';
import type { House } from '../../../kernel/server/house/house.ts';
import { canonicalJson } from '../../../kernel/server/ledger/line.ts';
import type { ServiceDefinition } from '../contract/definition.ts';
import type { HallTables } from './tables.ts';
import { definitionInForce } from './values/value-sets.ts';

/** A definition as it holds, under its number. */
export interface Edition {
  number: number;
  definition: ServiceDefinition;
}

/** The edition of a service in force, written down when it is first used. Refuses a code that is none. */
export async function editionFor(ctx: Ctx, code: string): Promise<Edition> {
  return keptEdition(ctx, await definitionInForce(ctx, code));
}

/** The edition that says just this, old or new: the same definition is never written twice. */
export async function keptEdition(ctx: Ctx, definition: ServiceDefinition): Promise<Edition> {
  const digest = digestOf(definition);
  const editions = tables<HallTables>(ctx);
  const find = () =>
    editions
      .selectFrom('service_hall.edition')
      .select(['number', 'made_at'])
      .where('office', '=', ctx.office.code)
      .where('service', '=', definition.code)
      .where('digest', '=', digest)
      .executeTakeFirst();
  const { numbers } = seenIn(ctx.house);
  const key = `${ctx.office.code} ${definition.code} ${digest}`;
  const known = numbers.get(key);
  if (known !== undefined) return { number: known, definition };
  const kept = await find();
  if (kept && isForGood(ctx, kept)) numbers.set(key, kept.number);
  if (kept) return { number: kept.number, definition };
  await takeTurn(ctx.db, `service-hall edition ${ctx.office.code} ${definition.code}`);
  const last = await editions
    .selectFrom('service_hall.edition')
    .select((eb) => eb.fn.max('number').as('number'))
    .where('office', '=', ctx.office.code)
    .where('service', '=', definition.code)
    .executeTakeFirstOrThrow();
  await editions
    .insertInto('service_hall.edition')
    .values({
      office: ctx.office.code,
      service: definition.code,
      number: (last.number ?? 0) + 1,
      digest,
      body: JSON.stringify(definition),
      made_at: ctx.now,
      made_by: actorId(ctx.actor),
    })
    .onConflict((already) => already.columns(['office', 'service', 'digest']).doNothing())
    .execute();
  // Another may have written it before our turn came: then theirs is the one.
  return { number: (await find())!.number, definition };
}

/** An edition by its number, as it held. It never changes, so once seen it is not read again. */
export async function editionOf(ctx: Ctx, service: string, number: number): Promise<ServiceDefinition> {
  const key = `${ctx.office.code} ${service} ${number}`;
  const { definitions } = seenIn(ctx.house);
  const known = definitions.get(key);
  if (known) return known;
  const edition = await tables<HallTables>(ctx)
    .selectFrom('service_hall.edition')
    .select(['body', 'made_at'])
    .where('office', '=', ctx.office.code)
    .where('service', '=', service)
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  if (isForGood(ctx, edition)) definitions.set(key, edition.body);
  return edition.body;
}

/** One this very transaction made may yet be undone, and another take its number. */
function isForGood(ctx: Ctx, { made_at: madeAt }: { made_at: Date }): boolean {
  return madeAt.getTime() !== ctx.now.getTime();
}

/** Editions a house has seen, by number and by digest; how many is bounded by how often offices publish values. */
interface Seen {
  definitions: Map<string, ServiceDefinition>;
  numbers: Map<string, number>;
}
const seenByHouse = new WeakMap<House, Seen>();

function seenIn(house: House): Seen {
  const seen = seenByHouse.get(house) ?? { definitions: new Map(), numbers: new Map() };
  seenByHouse.set(house, seen);
  return seen;
}

const digests = new WeakMap<ServiceDefinition, string>();
function digestOf(definition: ServiceDefinition): string {
  const made =
    digests.get(definition) ?? createHash('sha256').update(canonicalJson(definition)).digest('hex');
  digests.set(definition, made);
  return made;
}
