import type { Ctx } from '../../../../kernel/server/context.ts';
import { tables } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import { refuse } from '../refuse.ts';
import { type DeskKey, firmPaused, openStates } from './policy.ts';
import { shareFirm } from './queries.ts';
import type { FirmTables } from './tables.ts';

/** Whose desk whoever acts has the key to, as account and firm stand now; null for everybody else. */
export async function deskKeyOf(ctx: Ctx): Promise<DeskKey | null> {
  if (ctx.actor.kind !== 'visitor' || ctx.actor.holder.kind !== 'hall-account') return null;
  const row = await tables<FirmTables>(ctx)
    .selectFrom('service_hall.account as account')
    .innerJoin('service_hall.firm as firm', (join) =>
      join.onRef('firm.office', '=', 'account.office').onRef('firm.id', '=', 'account.firm'),
    )
    .select(['account.id as account', 'account.role', 'firm.id as firm', 'firm.state'])
    .where('account.office', '=', ctx.office.code)
    .where('account.id', '=', ctx.actor.holder.id)
    .where('account.state', '=', 'active')
    .where('firm.state', 'in', openStates)
    .executeTakeFirst();
  if (!row) return null;
  const { firm, account, role, state } = row;
  return { firm, account, works: state === 'confirmed', leads: role === 'lead' };
}

/** The same for what is for a firm’s people alone: to anybody else there is no such desk. */
export async function seenDesk(ctx: Ctx): Promise<DeskKey> {
  const key = await deskKeyOf(ctx);
  if (!key) throw refuse('not-found');
  return key;
}

/**
 * Whose desk it is for what changes something, held until the transaction ends. Whoever ends an account, or pauses a firm, takes
 * the firm first: a step that has begun is over before that, and one that begins then finds the desk closed.
 */
export async function heldDeskKey(ctx: Ctx): Promise<DeskKey | null> {
  const key = await deskKeyOf(ctx);
  if (!key) return null;
  await shareFirm(ctx, key.firm);
  return deskKeyOf(ctx);
}

/** The desk whoever acts works at: a paused firm only looks, and to anybody else there is none. */
export async function workedDesk(ctx: Ctx): Promise<DeskKey> {
  const key = await heldDeskKey(ctx);
  if (!key) throw refuse('not-found');
  demand(key.works || firmPaused);
  return key;
}
