import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { identityOf, tokenHash } from '../accounts/identity.ts';
import type { Accounts } from '../accounts/open.ts';
import { actingIn } from '../accounts/resolve-actor.ts';
import { closedTables, type FeedTable } from '../accounts/tables.ts';
import { noteOffice, refuseWhileOwing } from '../http/acting.ts';
import type { Counter } from '../http/rate.ts';
import { refuse } from '../refusal.ts';
import { type HouseDeps, lookInOffice } from '../transaction.ts';
import { gatherEntries } from './gather.ts';
import { writeFeed } from './write-feed.ts';

interface FeedDeps extends HouseDeps {
  accounts: Accounts;
  publicUrl: string;
}

const secret = /^([\w-]{43})\.ics$/;

/**
 * A person's feeds, at `/feeds/<secret>.ics`: whoever has the address reads what that person sees today. An address
 * that was revoked, or whose person has left, is answered as one that never was.
 */
export function mountFeeds(app: FastifyInstance, deps: FeedDeps, count: Counter): void {
  app.get('/feeds/:file', { schema: { hide: true }, onRequest: count }, async (request, reply) => {
    const [, token] = secret.exec((request.params as { file: string }).file) ?? [];
    const feed = token === undefined ? undefined : await feedOf(deps, token);
    const identity = feed && (await identityOf(deps.accounts, feed.user_id, feed.office));
    if (!feed || !identity || identity.memberships.length === 0) throw refuse('not-found');
    const { actor, office } = actingIn(identity, feed.office);
    noteOffice(request, office);
    refuseWhileOwing(actor, undefined);
    const entries = await lookInOffice(deps, actor, office, (ctx) => gatherEntries(ctx, feed.parts));
    await noteUse(deps, feed);
    const { name, language } = feed;
    const body = writeFeed({ office, name, language, entries, publicUrl: deps.publicUrl });
    const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    reply.header('etag', etag).header('cache-control', 'private, no-cache').header('x-robots-tag', 'noindex');
    if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
    return reply.type('text/calendar; charset=utf-8').send(body);
  });
}

async function feedOf({ db }: FeedDeps, token: string): Promise<FeedTable | undefined> {
  return closedTables(db)
    .selectFrom('auth.feed')
    .selectAll()
    .where('token_hash', '=', tokenHash(token))
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
}

/** Told to the minute, and not at all where it was told this minute. */
async function noteUse({ db, clock }: FeedDeps, { id, last_used_at: before }: FeedTable): Promise<void> {
  const now = clock();
  if (before && now.getTime() - before.getTime() < 60_000) return;
  await closedTables(db).updateTable('auth.feed').set({ last_used_at: now }).where('id', '=', id).execute();
}
