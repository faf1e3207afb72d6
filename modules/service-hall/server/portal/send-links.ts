import type { SubjectRef } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { Preparing } from '../../../../kernel/server/operation.ts';
import { mailOut } from '../../../../kernel/server/visitors/mail-link.ts';
import { makeLink } from '../../../../kernel/server/visitors/make-key.ts';
import type { LinkLetter } from '../../../../kernel/server/visitors/write-link-letter.ts';
import { editionOf } from '../editions.ts';
import { isOpen } from '../firms/policy.ts';
import { type AccountRecord, accountsOf, type FirmRecord, getAccount, getFirm } from '../firms/queries.ts';
import { getCase } from '../queries.ts';

/**
 * Makes a link and mails it, with what is said besides, where something is; null sends nothing. Answers whether it went
 * out. A mail server that cannot be reached now throws, and the reaction is tried again, with another link.
 */
export function mailKey(
  preparing: Preparing,
  holder: SubjectRef,
  saysOf: (ctx: Ctx) => Promise<LinkLetter['says'] | 'link' | null>,
): Promise<boolean> {
  return mailOut(preparing, async (ctx) => {
    const says = await saysOf(ctx);
    if (!says) return null;
    return letterFor(ctx, holder, says === 'link' ? undefined : says);
  });
}

/** The letter with a key to this, made now; none where nobody is to have one. */
export async function letterFor(
  ctx: Ctx,
  asked: SubjectRef,
  says?: LinkLetter['says'],
): Promise<LinkLetter | null> {
  const holder = await keyHolder(ctx, asked);
  const to = holder && (await (holder.kind === 'hall-account' ? toAccount : toApplicant)(ctx, holder.id));
  if (!to) return null;
  const key = await makeLink(ctx, holder);
  return { ...to, id: ctx.newId(), path: `/resume/${key}`, ...(says && { says }) };
}

type To = Omit<LinkLetter, 'id' | 'path'>;

/**
 * Whose key is mailed. The cases of a firm are reached by its desk alone, so that whoever acts for it no longer comes to
 * none of them: the key goes to whoever began the case, or leads the desk now.
 */
async function keyHolder(ctx: Ctx, asked: SubjectRef): Promise<SubjectRef | null> {
  if (asked.kind !== 'hall-case') return asked;
  const { firm, account } = await getCase(ctx, asked.id);
  if (firm === null) return asked;
  const people = (await accountsOf(ctx, firm)).filter(({ state }) => state !== 'ended');
  const one = people.find(({ id }) => id === account) ?? people.find(({ role }) => role === 'lead');
  return one ? { kind: 'hall-account', id: one.id } : null;
}

async function toApplicant(ctx: Ctx, id: string): Promise<To | null> {
  const row = await getCase(ctx, id);
  if (row.contact_email === null) return null;
  const { name } = await editionOf(ctx, row.service, row.edition);
  return { email: row.contact_email, language: row.language, about: name };
}

/** The desk of a firm that is open; whose account has ended gets no more links. */
async function toAccount(ctx: Ctx, id: string): Promise<To | null> {
  const account = await getAccount(ctx, id);
  if (account.state === 'ended') return null;
  const firm = await getFirm(ctx, account.firm);
  return isOpen(firm.state) ? toClerk(account, firm) : null;
}

/** A letter to somebody who acts for a firm, about its desk. */
export function toClerk(
  { email, language }: AccountRecord,
  { name_zh: zh, name_en: en }: Pick<FirmRecord, 'name_zh' | 'name_en'>,
): To {
  return { email, language, about: { zh: `企业服务台（${zh}）`, en: `Enterprise desk (${en ?? zh})` } };
}
