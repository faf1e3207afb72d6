import type { Selectable } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../kernel/server/demand.ts';
import { getRow } from '../../../../kernel/server/get-row.ts';
import { refuse } from '../refuse.ts';
import { type FirmVerb, maySeeFirms, mayWithFirm, nextFirmVerbs } from './policy.ts';
import type { AccountTable, FirmPaperTable, FirmTable, FirmTables } from './tables.ts';
import { firmStateWords } from './words.ts';

export type FirmRecord = Selectable<FirmTable>;
export type AccountRecord = Selectable<AccountTable>;
export type FirmPaperRecord = Selectable<FirmPaperTable>;

/** A firm of the office, or a refusal. With `lock`, held until the transaction ends, and all that hangs on it. */
export function getFirm(ctx: Ctx, id: Id, lock = false): Promise<FirmRecord> {
  return getRow(ctx, 'service_hall.firm', id, lock);
}

/** Holds a firm as it is until the transaction ends, with others who do the same: its people do not wait for one another. */
export async function shareFirm(ctx: Ctx, id: Id): Promise<void> {
  await tables<FirmTables>(ctx)
    .selectFrom('service_hall.firm')
    .select('id')
    .where('office', '=', ctx.office.code)
    .where('id', '=', id)
    .forShare()
    .executeTakeFirst();
}

/** A firm the staff may read; to anybody else there is none here. */
export async function seenFirm(ctx: Ctx, id: Id): Promise<FirmRecord> {
  if (maySeeFirms(ctx.actor) !== true) throw refuse('not-found');
  return getFirm(ctx, id);
}

/** A firm held for a step: of the version that was seen, in a state that allows it, by whoever may. */
export async function holdFirm(
  ctx: Ctx,
  on: { firmId: Id; version: number },
  verb: FirmVerb,
): Promise<FirmRecord> {
  if (maySeeFirms(ctx.actor) !== true) throw refuse('not-found');
  const row = await getFirm(ctx, on.firmId, true);
  demandVersion(row.version, on.version);
  if (!nextFirmVerbs[row.state].includes(verb))
    throw refuse('state-conflict', { reason: firmStateWords[row.state] });
  demand(mayWithFirm(ctx.actor, verb));
  return row;
}

/** The people of a firm, who leads first, those who left last; but those of whom nothing is kept any more. */
export function accountsOf(ctx: Ctx, firm: Id): Promise<AccountRecord[]> {
  return tables<FirmTables>(ctx)
    .selectFrom('service_hall.account')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('firm', '=', firm)
    .where('name', '<>', '')
    .orderBy((eb) => eb('state', '=', 'ended'))
    .orderBy((eb) => eb('role', '<>', 'lead'))
    .orderBy('made_at')
    .orderBy('id')
    .execute();
}

/** An account of the office, or a refusal. */
export function getAccount(ctx: Ctx, id: Id, lock = false): Promise<AccountRecord> {
  return getRow(ctx, 'service_hall.account', id, lock);
}

/** The papers kept with a firm, the newest of each document first. */
export function firmPapersOf(ctx: Ctx, firm: Id): Promise<FirmPaperRecord[]> {
  return tables<FirmTables>(ctx)
    .selectFrom('service_hall.firm_paper')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('firm', '=', firm)
    .orderBy('paper')
    .orderBy('added_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}
