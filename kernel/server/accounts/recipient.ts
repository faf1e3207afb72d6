import type { Lang } from '../../contract/local-text.ts';
import type { UserActor } from '../actor.ts';
import type { Ctx } from '../context.ts';
import { asOwner } from './as-owner.ts';
import { currentMembers } from './current-members.ts';
import { deputiesOf } from './deputies.ts';

/** Somebody of the office a mail goes to: as whom he or she sees things, and where and how to write. */
export interface Recipient {
  actor: UserActor;
  email: string;
  language: Lang | null;
}

/** The person with this account, with duties had from colleagues, if he or she belongs to the office today. */
export async function recipientOf(ctx: Ctx, userId: string): Promise<Recipient | undefined> {
  const office = ctx.office.code;
  return asOwner(ctx, async (db) => {
    const row = await currentMembers(ctx, db)
      .innerJoin('auth.user', 'auth.user.id', 'auth.member.user_id')
      .select(['email', 'language', 'roles', 'name_zh', 'name_en'])
      .where('user_id', '=', userId)
      .executeTakeFirst();
    if (!row) return undefined;
    const { email, language, roles } = row;
    const name = { zh: row.name_zh, en: row.name_en };
    const deputies = await deputiesOf(db, userId, ctx.now);
    const deputyFor = deputies.deputyFor.filter((one) => one.office === office);
    return { email, language, actor: { kind: 'user', userId, name, email, office, roles, deputyFor } };
  });
}
