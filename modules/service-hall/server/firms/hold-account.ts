import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { demandVersion } from '../../../../kernel/server/demand.ts';
import { refuse } from '../refuse.ts';
import { type AccountRecord, getAccount } from './queries.ts';

/** An account of this firm, held, as it was seen, that has not ended. The firm is held by the caller. */
export async function holdAccount(
  ctx: Ctx,
  on: { firmId: Id; accountId: Id; version?: number },
): Promise<AccountRecord> {
  const row = await getAccount(ctx, on.accountId, true);
  if (row.firm !== on.firmId) throw refuse('not-found');
  if (on.version !== undefined) demandVersion(row.version, on.version);
  if (row.state === 'ended') throw refuse('state-conflict', { reason: hasEnded });
  return row;
}

const hasEnded = { zh: '该专办员已停用。', en: 'the account has ended.' };
