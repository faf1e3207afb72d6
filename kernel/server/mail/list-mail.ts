import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../contract/ids.ts';
import type { Both } from '../../contract/local-text.ts';
import { listMail } from '../../contract/mail.ts';
import { asOwner } from '../accounts/as-owner.ts';
import { type Ctx, tables } from '../context.ts';
import { demand } from '../demand.ts';
import { implement } from '../operation.ts';
import { keysOf, pageOfQuery } from '../paging.ts';
import { namesOf } from '../person-names.ts';
import { digestName, digestTemplate } from './examples.ts';
import { maySeeMail, visible } from './policy.ts';
import type { MailTable, MailTables } from './tables.ts';

/** The office's mails and what became of them, the newest first. */
export const listMailOperation = implement(listMail, async (ctx, { state, ...page }) => {
  demand(maySeeMail(ctx.actor));
  let all = tables<MailTables>(ctx)
    .selectFrom('kernel.mail')
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id in (${visible(ctx.actor)})`);
  if (state !== undefined) all = all.where('state', '=', state);
  const onward = page.after === undefined ? all : all.where('id', '<', keysOf(page.after, z.tuple([id]))[0]);
  const found = await pageOfQuery(onward.selectAll().orderBy('id', 'desc'), all, page, (row) => [row.id]);
  return { ...found, items: await presented(ctx, found.items) };
});

async function presented(ctx: Ctx, rows: readonly MailTable[]) {
  const userIds = rows.map((row) => row.user_id);
  const nameOf = await namesOf(ctx, userIds);
  const addressOf = await addressesOf(ctx, userIds);
  return rows.map((row) => ({
    id: row.id,
    to: nameOf(row.user_id),
    address: masked(addressOf.get(row.user_id) ?? ''),
    kind: row.kind,
    about: aboutOf(ctx, row),
    state: row.state,
    why: row.why,
    tries: row.tries,
    repeated: row.repeated,
    reply: row.reply,
    madeAt: row.made_at.toISOString(),
    dueAt: row.due_at.toISOString(),
    triedAt: row.tried_at?.toISOString() ?? null,
    closedAt: row.closed_at?.toISOString() ?? null,
  }));
}

function aboutOf(ctx: Ctx, { notice_kind: kind }: MailTable): Both {
  if (kind === null || kind === digestTemplate) return digestName;
  return ctx.house.notices.get(kind)?.name ?? { zh: kind, en: kind };
}

async function addressesOf(ctx: Ctx, userIds: readonly string[]): Promise<Map<string, string>> {
  if (userIds.length === 0) return new Map();
  const rows = await asOwner(ctx, (db) =>
    db
      .selectFrom('auth.member')
      .innerJoin('auth.user', 'auth.user.id', 'auth.member.user_id')
      .select(['auth.user.id', 'email'])
      .where('office', '=', ctx.office.code)
      .where('auth.user.id', 'in', [...new Set(userIds)])
      .execute(),
  );
  return new Map(rows.map((row) => [row.id, row.email]));
}

/** The first letter and the house: enough to tell colleagues apart. */
function masked(email: string): string {
  return email.replace(/^(.)[^@]*/, '$1***');
}
