import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '../actor.ts';
import type { Ctx } from '../context.ts';
import type { Reach } from './tables.ts';

/** What of a kind of subject can be granted: its table, and the columns a grant of several may ask for, by condition. */
export interface Grantable {
  kind: string;
  /** With columns `office` and `id`. */
  table: string;
  conditions: Readonly<Record<string, string>>;
}

/**
 * The ids of one kind that this actor was granted, as a subquery: for a policy's `visible`, beside what the actor may see
 * in its own right. The only place that says which grants hold.
 */
export function grantedIds(actor: Actor, of: Grantable): RawBuilder<unknown> {
  return sql`select t.id from ${inForce(actor, of)}`;
}

/** How far this actor was granted one thing, or null where it was not: the same rule, for a look at one. */
export async function reachOf(ctx: Ctx, of: Grantable, id: string): Promise<Reach | null> {
  const { rows } = await sql<{ reach: Reach }>`select g.reach from ${inForce(ctx.actor, of)} and t.id = ${id}
    order by array_position(array['use', 'comment', 'see'], g.reach) limit 1`.execute(ctx.db);
  return rows[0]?.reach ?? null;
}

function inForce(actor: Actor, { kind, table, conditions }: Grantable): RawBuilder<unknown> {
  const { office, userId } = holderOf(actor);
  const names = Object.keys(conditions);
  const met = Object.entries(conditions).map(
    ([name, column]) =>
      sql`(g.conditions ->> ${name} is null or g.conditions ->> ${name} = t.${sql.ref(column)}::text)`,
  );
  // A condition this table does not know is never met: better too little is seen than too much.
  const all = [sql`g.conditions <> '{}'`, sql`g.conditions - ${names}::text[] = '{}'`, ...met];
  return sql`${sql.table(table)} t join kernel.access_grant g on g.office = t.office and g.kind = ${kind}
    and (g.subject_id = t.id or g.subject_id is null and ${sql.join(all, sql` and `)})
    where g.holder_office = ${office} and (g.holder_user is null or g.holder_user = ${userId})
      and g.revoked_at is null and (g.until is null or g.until >= kernel.today())`;
}

/** Who holds grants: a person, by the office he or she comes from. Nobody else does. */
function holderOf(actor: Actor): { office: string; userId: string } {
  if (actor.kind === 'grant') return { office: actor.from, userId: actor.userId };
  return actor.kind === 'user' ? { office: actor.office, userId: actor.userId } : { office: '', userId: '' };
}
