import { sendTrial } from '../../contract/mail.ts';
import { owner } from '../accounts/account-operation.ts';
import { demand } from '../demand.ts';
import { implementPrepared } from '../operation.ts';
import { refuse } from '../refusal.ts';
import { exampleLines } from './examples.ts';
import { writeDown } from './plan.ts';
import { maySeeMail } from './policy.ts';

/** Sends whoever asks an example of a kind of mail; what became of it is in the log. */
export const sendTrialOperation = implementPrepared(
  sendTrial,
  async ({ mail }) => mail !== undefined,
  async (ctx, { template }, on) => {
    demand(maySeeMail(ctx.actor));
    if (!on) throw refuse('mail-off');
    if (exampleLines(ctx.house, template, ctx.now).length === 0) throw refuse('not-found');
    const { userId } = owner(ctx.actor, 'read');
    const id = await writeDown(ctx, { userId, kind: 'trial', noticeKind: template });
    ctx.record({
      verb: 'mail.trial-asked',
      subject: { kind: 'account', id: userId },
      data: { mail: id, template },
    });
    return { id };
  },
);
