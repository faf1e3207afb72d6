import type { SubjectRef } from '../../../../kernel/contract/ids.ts';
import type { Ctx, HouseEvent } from '../../../../kernel/server/context.ts';
import { reaction } from '../../../../kernel/server/house/module.ts';
import type { Preparing } from '../../../../kernel/server/operation.ts';
import { linksMadeSince, makeLink } from '../../../../kernel/server/visitors/make-key.ts';
import { type LinkLetter, writeLinkLetter } from '../../../../kernel/server/visitors/write-link-letter.ts';
import { editionOf } from '../editions.ts';
import { getCase } from '../queries.ts';

/** Somebody outside wants a link by mail. The event names the thing alone: the link is made when it is sent. */
export const linkAsked = 'service-hall.linkAsked';

/** So many links to one thing are mailed in an hour: nobody fills another's mailbox. */
const mostAnHour = 5;
const hourMs = 3_600_000;

/** Has a link to this thing mailed to the address kept with it; not where enough were made in this hour. */
export async function askForLink(ctx: Ctx, holder: SubjectRef): Promise<boolean> {
  if ((await linksMadeSince(ctx, holder, new Date(ctx.now.getTime() - hourMs))) >= mostAnHour) return false;
  ctx.publish({ name: linkAsked, subject: holder });
  return true;
}

/** Makes the link and mails it. A mail server that cannot be reached now is tried again, with another link. */
export const mailLink = reaction({
  event: linkAsked,
  name: 'service-hall.mail-link',
  prepare: (preparing, event: HouseEvent) => mailKey(preparing, event.subject, async () => 'link'),
  run: async () => {},
});

/**
 * Makes a link and mails it, with what is said besides, where something is; null sends nothing. Answers whether it went
 * out. A mail server that cannot be reached now throws, and the reaction is tried again, with another link.
 */
export async function mailKey(
  { mail, mark, now, office }: Preparing,
  holder: SubjectRef,
  saysOf: (ctx: Ctx) => Promise<LinkLetter['says'] | 'link' | null>,
): Promise<boolean> {
  if (!mail) return false;
  const letter = await mark(async (ctx) => {
    const says = await saysOf(ctx);
    return says && letterFor(ctx, holder, says === 'link' ? undefined : says);
  });
  if (!letter) return false;
  const { state, reply } = await mail.send(writeLinkLetter(letter, office, mail.publicUrl), now);
  if (state === 'later') throw new Error(`the mail server says ${reply}`);
  return state === 'sent';
}

async function letterFor(ctx: Ctx, holder: SubjectRef, says: LinkLetter['says']): Promise<LinkLetter | null> {
  const to = await toApplicant(ctx, holder.id);
  if (!to) return null;
  const key = await makeLink(ctx, holder);
  return { ...to, id: ctx.newId(), path: `/resume/${key}`, ...(says && { says }) };
}

type To = Omit<LinkLetter, 'id' | 'path'>;

async function toApplicant(ctx: Ctx, id: string): Promise<To | null> {
  const row = await getCase(ctx, id);
  if (row.contact_email === null) return null;
  const { name } = await editionOf(ctx, row.service, row.edition);
  return { email: row.contact_email, language: row.language, about: name };
}
