import { endOwnSession as one, endOtherSessions as others } from '../../contract/account.ts';
import { refuse } from '../refusal.ts';
import { accountOperation, owner } from './account-operation.ts';
import { asOwner } from './as-owner.ts';
import type { Accounts } from './open.ts';
import { presentOwnAccount } from './read-own-account.ts';

/** Ends one session of the person's own. */
export function endOwnSession(accounts: Accounts) {
  return accountOperation(accounts, one, async (ctx, { sessionId }) => {
    const actor = owner(ctx.actor, 'change');
    const ended = await asOwner(ctx, (db) =>
      db
        .deleteFrom('auth.session')
        .where('user_id', '=', actor.userId)
        .where('id', '=', sessionId)
        .returning('id')
        .executeTakeFirst(),
    );
    if (!ended) throw refuse('not-found');
    ctx.record({
      verb: 'account.sessions-ended',
      subject: { kind: 'account', id: actor.userId },
      data: { count: 1 },
    });
    return presentOwnAccount(ctx, actor);
  });
}

/** Ends every session of the person but the one asking. */
export function endOtherSessions(accounts: Accounts) {
  return accountOperation(accounts, others, async (ctx) => {
    const actor = owner(ctx.actor, 'change');
    const ended = await asOwner(ctx, (db) =>
      db
        .deleteFrom('auth.session')
        .where('user_id', '=', actor.userId)
        .where('id', '<>', actor.session!)
        .returning('id')
        .execute(),
    );
    if (ended.length > 0)
      ctx.record({
        verb: 'account.sessions-ended',
        subject: { kind: 'account', id: actor.userId },
        data: { count: ended.length },
      });
    return presentOwnAccount(ctx, actor);
  });
}
