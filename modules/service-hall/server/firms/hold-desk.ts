import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import { refuse } from '../refuse.ts';
import { deskKeyOf } from './desk-key.ts';
import { type DeskKey, type DeskVerb, mayAtDesk, seesDesk } from './policy.ts';
import { headOfFirm, presentAccount, presentFirmPapers } from './present-firm.ts';
import { accountsOf, type FirmRecord, getFirm } from './queries.ts';
import { firmStateWords } from './words.ts';

/** A firm held for a step at its desk, by its own people or by the staff. To anybody else there is none. */
export async function holdDesk(ctx: Ctx, firmId: Id, verb: DeskVerb, lock = true): Promise<FirmRecord> {
  await seenKey(ctx, firmId);
  const row = await getFirm(ctx, firmId, lock);
  // Asked again once the firm is held: the account may have ended meanwhile, or handed its lead on.
  const key = await seenKey(ctx, firmId);
  demand(mayAtDesk(ctx.actor, verb, key));
  demandNotRefused(row);
  return row;
}

async function seenKey(ctx: Ctx, firmId: Id): Promise<DeskKey | null> {
  const key = await deskKeyOf(ctx);
  if (!seesDesk(ctx.actor, firmId, key)) throw refuse('not-found');
  return key;
}

/** What a refused firm said of itself stays as it was refused: it registers anew. */
export function demandNotRefused({ state }: Pick<FirmRecord, 'state'>): void {
  if (state === 'refused') throw refuse('state-conflict', { reason: firmStateWords.refused });
}

/** What such a step is answered with: the firm as it is now. */
export async function deskNow(ctx: Ctx, firmId: Id) {
  const [row, people, papers] = [
    await getFirm(ctx, firmId),
    await accountsOf(ctx, firmId),
    await presentFirmPapers(ctx, firmId),
  ];
  return { firm: headOfFirm(row), people: people.map(presentAccount), papers };
}
