import type { Selectable } from 'kysely';
import { actorId } from '../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { takeTurn } from '../../../../kernel/server/database/take-turn.ts';
import { demand, demandVersion } from '../../../../kernel/server/demand.ts';
import type { ServiceDefinition } from '../../contract/definition.ts';
import type { ValueSet } from '../../contract/values.ts';
import { nothingOwn, withOwn } from '../core/definitions/merge.ts';
import { refuse } from '../refuse.ts';
import { shippedServices } from '../shipped.ts';
import type { HallTables, ValueSetTable } from '../tables.ts';
import { mayValues } from './policy.ts';

export type ValueSetRecord = Selectable<ValueSetTable>;

/** A service that comes with the program. Refuses a code that is none. */
export function getShipped(code: string): ServiceDefinition {
  const shipped = shippedServices.get(code);
  if (!shipped) throw refuse('not-found');
  return shipped;
}

/** All sets of values of a service, the newest first. */
export function setsOf(ctx: Ctx, code: string): Promise<ValueSetRecord[]> {
  return tables<HallTables>(ctx)
    .selectFrom('service_hall.value_set')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('service', '=', code)
    .orderBy('number', 'desc')
    .execute();
}

/** A service as the office has it in force: as shipped, with the values it published. Refuses a code that is none. */
export async function definitionInForce(ctx: Ctx, code: string): Promise<ServiceDefinition> {
  const shipped = getShipped(code);
  const set = await tables<HallTables>(ctx)
    .selectFrom('service_hall.value_set')
    .select('body')
    .where('office', '=', ctx.office.code)
    .where('service', '=', code)
    .where('state', '=', 'in-force')
    .executeTakeFirst();
  return set ? merged(shipped, set.body) : shipped;
}

/** The same values of the same service are put together once, whosever they are. */
function merged(shipped: ServiceDefinition, body: ValueSet): ServiceDefinition {
  const key = `${shipped.code} ${JSON.stringify(body)}`;
  const kept = known.get(key) ?? withOwn(shipped, body);
  if (known.size >= 1000) known.clear();
  known.set(key, kept);
  return kept;
}
const known = new Map<string, ServiceDefinition>();

/** The draft held for a change: one is begun from what is in force where there is none. */
export async function holdDraft(
  ctx: Ctx,
  { code, version }: { code: string; version: number },
): Promise<ValueSetRecord> {
  demand(mayValues(ctx.actor, 'change'));
  getShipped(code);
  await takeTurn(ctx.db, `service-hall values ${ctx.office.code} ${code}`);
  const sets = await setsOf(ctx, code);
  const draft = sets.find(({ state }) => state === 'draft');
  demandVersion(draft?.version ?? 0, version);
  return (
    draft ?? {
      office: ctx.office.code,
      service: code,
      number: (sets[0]?.number ?? 0) + 1,
      state: 'draft',
      version: 0,
      body: sets.find(({ state }) => state === 'in-force')?.body ?? nothingOwn,
      changed_at: ctx.now,
      changed_by: actorId(ctx.actor),
      published_at: null,
      published_by: null,
    }
  );
}

/** Writes a draft with other contents. */
export async function writeDraft(ctx: Ctx, draft: ValueSetRecord, body: ValueSet): Promise<void> {
  const columns = {
    version: draft.version + 1,
    body: JSON.stringify(body),
    changed_at: ctx.now,
    changed_by: actorId(ctx.actor),
  };
  await tables<HallTables>(ctx)
    .insertInto('service_hall.value_set')
    .values({ ...draft, ...columns })
    .onConflict((there) => there.columns(['office', 'service', 'number']).doUpdateSet(columns))
    .execute();
}

/** Nothing an office says has a source of tomorrow. */
export const notYet = { zh: '出处的日期不能在今天之后。', en: 'The source cannot be dated after today.' };
