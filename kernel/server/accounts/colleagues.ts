import type { Both } from '../../contract/local-text.ts';
import type { UserActor } from '../actor.ts';
import type { Ctx } from '../context.ts';
import { sortKey } from '../search/pinyin.ts';
import { asOwner } from './as-owner.ts';
import { currentMembers } from './current-members.ts';

/** Somebody who belongs to the office today. */
export interface Colleague {
  userId: string;
  name: Both;
  roles: readonly string[];
}

/** The people with an account who belong to the office today, by name. */
export async function colleaguesOf(ctx: Ctx): Promise<Colleague[]> {
  const rows = await asOwner(ctx, (db) =>
    currentMembers(ctx, db).select(['user_id', 'roles', 'name_zh', 'name_en']).execute(),
  );
  return rows
    .map((row) => ({ userId: row.user_id, name: { zh: row.name_zh, en: row.name_en }, roles: row.roles }))
    .sort((a, b) => (sortKey(a.name.zh) < sortKey(b.name.zh) ? -1 : 1));
}

/** A colleague as an actor of this office: for asking a policy what he or she may do. */
export function asActor(ctx: Ctx, { userId, name, roles }: Colleague): UserActor {
  return { kind: 'user', userId, name, email: '', office: ctx.office.code, roles };
}
