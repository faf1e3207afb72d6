import { randomBytes } from 'node:crypto';
import type { Both } from '../../contract/local-text.ts';
import type { Ctx } from '../context.ts';
import { refuse } from '../refusal.ts';
import { inOffice } from '../transaction.ts';
import { asOwner } from './as-owner.ts';
import { homeOf } from './home.ts';
import { tokenHash } from './identity.ts';
import type { Accounts } from './open.ts';

export interface NewToken {
  email: string;
  /** What the token is for, in the words of who asked for it. */
  name: string;
  office?: string | undefined;
  /** Days until it lapses; a year unless said. */
  days?: number | undefined;
}

/** Makes a bearer token of a person for one office. The token itself is given here once and kept nowhere. */
export async function createToken(
  accounts: Accounts,
  { email, name, office: officeCode, days = 365 }: NewToken,
): Promise<{ id: string; token: string; expiresAt: Date }> {
  if (!Number.isInteger(days) || days < 1 || days > 3650)
    throw refuse('input-invalid', {}, { days: daysFault });
  const { userId, office } = await homeOf(accounts, email, officeCode);
  const actor = { kind: 'system', module: 'accounts', office: office.code } as const;
  return inOffice(accounts.house, actor, office, (ctx) => enterToken(ctx, userId, name, days));
}

/** Enters a fresh token of a member of the office, within the transaction. */
export async function enterToken(
  ctx: Ctx,
  userId: string,
  name: string,
  days: number,
): Promise<{ id: string; token: string; expiresAt: Date }> {
  const token = `chy_${randomBytes(32).toString('base64url')}`;
  const id = ctx.newId();
  const expiresAt = new Date(ctx.now.getTime() + days * 24 * 60 * 60 * 1000);
  await asOwner(ctx, (db) =>
    db
      .insertInto('auth.token')
      .values({
        id,
        user_id: userId,
        office: ctx.office.code,
        name,
        token_hash: tokenHash(token),
        created_at: ctx.now,
        last_used_at: null,
        expires_at: expiresAt,
        revoked_at: null,
      })
      .execute(),
  );
  ctx.record({
    verb: 'account.token-created',
    subject: { kind: 'account', id: userId },
    data: { token: id, expiresAt: expiresAt.toISOString() },
  });
  return { id, token, expiresAt };
}

const daysFault: Both = {
  zh: '有效天数须为 1 至 3650 之间的整数。',
  en: 'The days a token lasts are a whole number from 1 to 3650.',
};
