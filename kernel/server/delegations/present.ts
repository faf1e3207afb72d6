import { sql } from 'kysely';
import type { z } from 'zod';
import type { delegation } from '../../contract/delegations.ts';
import { asOwner } from '../accounts/as-owner.ts';
import type { DelegationTable } from '../accounts/tables.ts';
import type { Ctx } from '../context.ts';
import { namedRoles } from '../house/named-roles.ts';
import { namesOf } from '../person-names.ts';
import { stateOn } from './core.ts';
import { mayRevoke, maySeeReason } from './policy.ts';

/** Delegations as pages show them. */
export async function presentDelegations(
  ctx: Ctx,
  rows: readonly DelegationTable[],
): Promise<z.input<typeof delegation>[]> {
  const nameOf = await namesOf(
    ctx,
    rows.flatMap((row) => [row.from_user, row.to_user, row.made_by ?? row.from_user]),
  );
  const inForce = await rolesInForce(ctx);
  return rows.map((row) => {
    const state = stateOn(row, ctx.today);
    const held = state === 'holds' ? inForce.get(row.id) : row.roles;
    return {
      id: row.id,
      version: row.version,
      from: { userId: row.from_user, name: nameOf(row.from_user) },
      to: { userId: row.to_user, name: nameOf(row.to_user) },
      roles: namedRoles(ctx.house, held ?? row.roles),
      fromDay: row.from_day,
      toDay: row.to_day,
      madeBy: row.made_by === null ? null : nameOf(row.made_by),
      reason: maySeeReason(ctx.actor, row) ? row.reason : null,
      state: held ? state : 'suspended',
      revokedAt: row.revoked_at?.toISOString() ?? null,
      abilities: { revoke: mayRevoke(ctx.actor, row, ctx.today) },
    };
  });
}

/** The delegations that hold in the office at this moment, each with the roles it gives. */
export async function rolesInForce(ctx: Ctx): Promise<Map<string, string[]>> {
  const { rows } = await asOwner(ctx, (db) =>
    sql<{ id: string; roles: string[] }>`select id, roles from auth.delegations_at(${ctx.now})
      where office = ${ctx.office.code}`.execute(db),
  );
  return new Map(rows.map(({ id, roles }) => [id, roles]));
}
