import { chooseNotices } from '../../contract/mail.ts';
import { owner } from '../accounts/account-operation.ts';
import { type Ctx, tables } from '../context.ts';
import { takeTurn } from '../database/take-turn.ts';
import { demandVersion } from '../demand.ts';
import { implementPrepared } from '../operation.ts';
import { refuse } from '../refusal.ts';
import { choicesOf } from './choices.ts';
import { presentChoices } from './read-choices.ts';
import type { MailTables } from './tables.ts';

/** Chooses, for the person who asks, what comes by mail and when. What waits is judged by it when its time comes. */
export const chooseOperation = implementPrepared(
  chooseNotices,
  async ({ mail }) => mail !== undefined,
  async (ctx, { version, ways, quiet, workingDaysOnly, digestAt }, on) => {
    const actor = owner(ctx.actor, 'change');
    refuseUnknown(ctx, Object.keys(ways));
    await takeTurn(ctx.db, `notice choices ${ctx.office.code} ${actor.userId}`);
    const { version: current } = await choicesOf(ctx, actor.userId);
    demandVersion(current, version);
    const chosen = {
      version: current + 1,
      ways: JSON.stringify(ways),
      quiet_from: quiet?.from ?? null,
      quiet_until: quiet?.until ?? null,
      working_days_only: workingDaysOnly,
      digest_at: digestAt,
    };
    await tables<MailTables>(ctx)
      .insertInto('kernel.notice_choices')
      .values({ office: ctx.office.code, user_id: actor.userId, ...chosen })
      .onConflict((own) => own.columns(['office', 'user_id']).doUpdateSet(chosen))
      .execute();
    ctx.record({
      verb: 'mail.choices-changed',
      subject: { kind: 'account', id: actor.userId },
      data: { version: chosen.version },
    });
    return presentChoices(ctx, actor, on);
  },
);

function refuseUnknown(ctx: Ctx, kinds: readonly string[]): void {
  const unknown = kinds.find((kind) => !ctx.house.notices.has(kind));
  if (unknown !== undefined)
    throw refuse(
      'input-invalid',
      {},
      { [`ways.${unknown}`]: { zh: '没有这类通知。', en: 'There is no such notice.' } },
    );
}
