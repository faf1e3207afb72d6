import type { SubjectRef } from '../../contract/ids.ts';
import type { Ctx, HouseEvent } from '../context.ts';
import { reaction } from '../house/module.ts';
import type { Preparing } from '../operation.ts';
import { linksMadeSince } from './make-key.ts';
import { type LinkLetter, writeLinkLetter } from './write-link-letter.ts';

/** Somebody outside wants a link by mail. The event names the thing alone: the link is made when it is sent. */
const linkAsked = 'visitors.linkAsked';

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
  name: 'visitors.mail-link',
  prepare: (preparing, { subject }: HouseEvent) =>
    mailOut(preparing, async (ctx) => {
      const door = ctx.house.keyDoors.get(subject.kind);
      return door ? door.letter(ctx, subject) : null;
    }),
  run: async () => {},
});

/** Mails the letter that is to be written now, where one is. Answers whether it went out; one to be tried later throws. */
export async function mailOut(
  { mail, mark, now, office }: Preparing,
  letterOf: (ctx: Ctx) => Promise<LinkLetter | null>,
): Promise<boolean> {
  if (!mail) return false;
  const letter = await mark(letterOf);
  if (!letter) return false;
  const { state, reply } = await mail.send(writeLinkLetter(letter, office, mail.publicUrl), now);
  if (state === 'later') throw new Error(`the mail server says ${reply}`);
  return state === 'sent';
}
