import type { z } from 'zod';
import type { OperationContract } from '../../contract/operation.ts';
import type { UserActor } from '../actor.ts';
import type { Ctx } from '../context.ts';
import type { Operation, Preparing } from '../operation.ts';
import { refuse } from '../refusal.ts';
import { type Accounts, forgetAll } from './open.ts';

/** Ties a verb of the accounts to its contract: after it, nothing remembered of people and offices may be old. */
export function accountOperation<I extends z.ZodObject, O extends z.ZodType, P = undefined>(
  accounts: Accounts,
  contract: OperationContract<I, O>,
  run: (ctx: Ctx, input: z.infer<I>, prepared: P) => Promise<z.input<O>>,
  prepare?: (preparing: Preparing, input: z.infer<I>) => Promise<P>,
): Operation<I, O, P> {
  return { contract, run, after: () => forgetAll(accounts), ...(prepare && { prepare }) };
}

/** The person whose account it is; a token reads it but changes nothing of it. */
export function owner(actor: Ctx['actor'], how: 'read' | 'change'): UserActor {
  if (actor.kind !== 'user') throw refuse('not-allowed', { reason: peopleOnly });
  if (how === 'change' && actor.session === undefined) throw refuse('not-allowed', { reason: notByToken });
  return actor;
}

const peopleOnly = { zh: '账号由本人办理。', en: 'an account is for its own person.' };
const notByToken = {
  zh: '接口令牌不能改动账号，请登录后办理。',
  en: 'an API token changes nothing of an account. Sign in to do this.',
};
