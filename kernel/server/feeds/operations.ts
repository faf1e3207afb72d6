import { randomBytes } from 'node:crypto';
import { listFeeds, makeFeed, revokeFeed } from '../../contract/feeds.ts';
import { owner } from '../accounts/account-operation.ts';
import { asOwner } from '../accounts/as-owner.ts';
import { tokenHash } from '../accounts/identity.ts';
import { revokeOwn } from '../accounts/revoke-secrets.ts';
import { type AnyOperation, implement } from '../operation.ts';
import { refuse } from '../refusal.ts';
import { presentFeeds } from './present.ts';

const list = implement(listFeeds, (ctx) => presentFeeds(ctx, owner(ctx.actor, 'read')));

/** Makes the address of a feed. The secret in it is given here once and kept nowhere. */
const make = implement(makeFeed, async (ctx, { name, language, parts }) => {
  const actor = owner(ctx.actor, 'change');
  if (!parts.every((part) => ctx.house.calendars.has(part)))
    throw refuse('input-invalid', {}, { parts: noSuchPart });
  const id = ctx.newId();
  const token = randomBytes(32).toString('base64url');
  await asOwner(ctx, (db) =>
    db
      .insertInto('auth.feed')
      .values({
        id,
        user_id: actor.userId,
        office: ctx.office.code,
        name,
        language,
        parts: [...new Set(parts)],
        token_hash: tokenHash(token),
        created_at: ctx.now,
      })
      .execute(),
  );
  ctx.record({ verb: 'feed.made', subject: { kind: 'account', id: actor.userId }, data: { feed: id } });
  return { ...(await presentFeeds(ctx, actor)), path: feedPath(token) };
});

/** The address opens nothing from now on. */
const revoke = implement(revokeFeed, async (ctx, { feedId }) => {
  await revokeOwn(ctx, 'auth.feed', feedId, { verb: 'feed.revoked', data: { feed: feedId } });
  return presentFeeds(ctx, owner(ctx.actor, 'read'));
});

/** Where a calendar program reads the feed with this secret. */
export function feedPath(token: string): string {
  return `/feeds/${token}.ics`;
}

const noSuchPart = {
  zh: '所选内容中有一项不存在，请重新选择。',
  en: 'One of the parts chosen is none. Choose again.',
};

/** What a person can do with the own calendar feeds. */
export const feedOperations: AnyOperation[] = [list, make, revoke];
