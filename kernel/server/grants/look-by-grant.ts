import { sql } from 'kysely';
import { id } from '../../contract/ids.ts';
import type { GrantActor, Office, UserActor } from '../actor.ts';
import type { Ctx } from '../context.ts';
import type { AnyOperation } from '../operation.ts';
import { refuse } from '../refusal.ts';
import { type HouseDeps, inOffice } from '../transaction.ts';

/** Somebody of one office who looks into another by what was granted. */
export interface Visit {
  holder: UserActor;
  /** Whose records they are. */
  owner: Office;
}

/**
 * A look into another office: runs in the owner's office, as actor `grant`, and is a line of the owner's ledger in the
 * same transaction, so that nothing is seen that is not recorded. Whoever holds nothing there finds nothing.
 */
export async function lookByGrant<T>(
  deps: HouseDeps,
  { holder, owner }: Visit,
  at: { what: string; ids?: readonly string[] },
  look: (ctx: Ctx) => Promise<T>,
): Promise<T> {
  const { userId, office: from, name } = holder;
  const actor: GrantActor = { kind: 'grant', office: owner.code, from, userId, name };
  return inOffice(deps, actor, owner, async (ctx) => {
    if (!(await holdsAny(ctx, actor))) throw refuse('not-found');
    const answer = await look(ctx);
    ctx.record({
      verb: 'grant.looked',
      subject: null,
      data: { what: at.what, ...(at.ids?.length && { ids: [...at.ids] }) },
    });
    return answer;
  });
}

/** Runs a reading operation that is open to grants, as `lookByGrant` does; a writing one is refused, however far the grant goes. */
export async function performByGrant(
  deps: HouseDeps,
  visit: Visit,
  { contract, run, prepare }: AnyOperation,
  input: unknown,
): Promise<unknown> {
  if (contract.method !== 'GET' || !contract.byGrant || prepare)
    throw refuse('not-allowed', { reason: notByGrant });
  const asked = contract.input.parse(input) as Record<string, unknown>;
  const ids = Object.values(asked).filter((value): value is string => id.safeParse(value).success);
  return lookByGrant(deps, visit, { what: contract.name, ids }, async (ctx) =>
    contract.output.parse(await run(ctx, asked, undefined)),
  );
}

async function holdsAny(ctx: Ctx, { from, userId }: GrantActor): Promise<boolean> {
  const { rows } = await sql`select from kernel.access_grant g
    where g.holder_office = ${from} and (g.holder_user is null or g.holder_user = ${userId})
      and g.revoked_at is null and (g.until is null or g.until >= kernel.today()) limit 1`.execute(ctx.db);
  return rows.length > 0;
}

const notByGrant = {
  zh: '凭授权只能查看所授权的内容。',
  en: 'by a grant one sees what was granted, and no more.',
};
