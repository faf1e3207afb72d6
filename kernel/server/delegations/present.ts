import type { z } from 'zod';
import type { delegation } from '../../contract/delegations.ts';
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
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    from: { userId: row.from_user, name: nameOf(row.from_user) },
    to: { userId: row.to_user, name: nameOf(row.to_user) },
    roles: namedRoles(ctx.house, row.roles),
    fromDay: row.from_day,
    toDay: row.to_day,
    madeBy: row.made_by === null ? null : nameOf(row.made_by),
    reason: maySeeReason(ctx.actor, row) ? row.reason : null,
    state: stateOn(row, ctx.today),
    revokedAt: row.revoked_at?.toISOString() ?? null,
    abilities: { revoke: mayRevoke(ctx.actor, row, ctx.today) },
  }));
}
