import { createHash } from 'node:crypto';
import { actorId } from '../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import { takeTurn } from '../../../kernel/server/database/take-turn.ts';
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
      .select('number')
      .where('office', '=', ctx.office.code)
      .where('service', '=', definition.code)
      .where('digest', '=', digest)
      .executeTakeFirst();
  const kept = await find();
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

/** An edition by its number, as it held. */
export async function editionOf(ctx: Ctx, service: string, number: number): Promise<ServiceDefinition> {
  const one = tables<HallTables>(ctx)
    .selectFrom('service_hall.edition')
    .where('office', '=', ctx.office.code)
    .where('service', '=', service)
    .where('number', '=', number);
  const { digest } = await one.select('digest').executeTakeFirstOrThrow();
  const before = remembered.get(digest);
  if (before) return before;
  const { body } = await one.select('body').executeTakeFirstOrThrow();
  if (remembered.size >= 500) remembered.clear();
  remembered.set(digest, body);
  return body;
}

/** What was read, by its digest: whatever office and number it has, it says the same. */
const remembered = new Map<string, ServiceDefinition>();

const digests = new WeakMap<ServiceDefinition, string>();
function digestOf(definition: ServiceDefinition): string {
  const made =
    digests.get(definition) ?? createHash('sha256').update(canonicalJson(definition)).digest('hex');
  digests.set(definition, made);
  return made;
}
