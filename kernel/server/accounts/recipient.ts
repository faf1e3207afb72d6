import type { Lang } from '../../contract/local-text.ts';
import type { UserActor } from '../actor.ts';
import type { Ctx } from '../context.ts';
import { asOwner } from './as-owner.ts';

/** Somebody of the office a mail goes to: as whom he or she sees things, and where and how to write. */
export interface Recipient {
  actor: UserActor;
  email: string;
  language: Lang | null;
}

/** The person with this account, if he or she belongs to the office today. */
export async function recipientOf(ctx: Ctx, userId: string): Promise<Recipient | undefined> {
  const row = await asOwner(ctx, (db) =>
    db
      .selectFrom('auth.member')
      .innerJoin('auth.user', 'auth.user.id', 'auth.member.user_id')
      .select(['email', 'language', 'roles', 'name_zh', 'name_en'])
      .where('office', '=', ctx.office.code)
      .where('user_id', '=', userId)
      .where('since', '<=', ctx.today)
      .where((either) => either.or([either('until', 'is', null), either('until', '>=', ctx.today)]))
      .executeTakeFirst(),
  );
  if (!row) return undefined;
  const { email, language, roles } = row;
  const name = { zh: row.name_zh, en: row.name_en };
  return { email, language, actor: { kind: 'user', userId, name, email, office: ctx.office.code, roles } };
}
