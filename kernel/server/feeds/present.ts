import type { OwnFeeds } from '../../contract/feeds.ts';
import { asOwner } from '../accounts/as-owner.ts';
import type { UserActor } from '../actor.ts';
import type { Ctx } from '../context.ts';

/** The person's feeds of this office, the newest first, and what a feed may hold. */
export async function presentFeeds(ctx: Ctx, { userId }: UserActor): Promise<OwnFeeds> {
  const rows = await asOwner(ctx, (db) =>
    db
      .selectFrom('auth.feed')
      .selectAll()
      .where('user_id', '=', userId)
      .where('office', '=', ctx.office.code)
      .where('revoked_at', 'is', null)
      .orderBy('id', 'desc')
      .execute(),
  );
  return {
    feeds: rows.map(({ id, name, language, parts, created_at, last_used_at }) => ({
      id,
      name,
      language,
      parts,
      madeAt: created_at.toISOString(),
      lastUsedAt: last_used_at?.toISOString() ?? null,
    })),
    parts: [...ctx.house.calendars.values()].map(({ id, name, about }) => ({ id, name, about })),
  };
}
