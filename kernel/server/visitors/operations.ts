import * as contract from '../../contract/links.ts';
import { implement, implementPrepared } from '../operation.ts';
import { refuse } from '../refusal.ts';
import { endVisit as end } from './end-visits.ts';
import { askForLink } from './mail-link.ts';
import { linkStanding, openLink as open } from './open-link.ts';

/** How a link stands. Nothing is opened: mail programs and previews look at addresses too. */
export const readLink = implement(contract.readLink, async (ctx, { key }) => {
  const link = await linkStanding(ctx, key);
  return { standing: link.standing, kind: 'holder' in link ? link.holder.kind : null };
});

/** Opens a link, once; or says why it opens no longer. */
export const openLink = implement(contract.openLink, async (ctx, { key }) => {
  const link = await open(ctx, key);
  if (link.standing === 'opened') {
    await ctx.house.keyDoors.get(link.holder.kind)?.opened?.(ctx, link.holder.id);
    return { standing: link.standing, kind: link.holder.kind, visit: link.visit };
  }
  // Good a moment ago, and opened by another since.
  const standing = link.standing === 'good' ? 'used' : link.standing;
  return { standing, kind: 'holder' in link ? link.holder.kind : null, visit: null };
});

/** Mails a fresh link to the address kept with what the old one opened. The answer tells nothing of either. */
export const renewLink = implementPrepared(
  contract.renewLink,
  async ({ mail }) => mail !== undefined,
  async (ctx, { key }, mails) => {
    if (!mails) throw refuse('mail-off');
    const link = await linkStanding(ctx, key);
    if ('holder' in link) await askForLink(ctx, link.holder);
    return { asked: true as const };
  },
);

/** Ends a visit: whoever leaves a machine others use leaves no key there. Whether it was one is told to nobody. */
export const endVisit = implement(contract.endVisit, async (ctx, { key }) => {
  await end(ctx, key);
  return { ended: true as const };
});

/** What anybody does with a link that came by mail, whichever division it leads to. */
export const visitOperations = [readLink, openLink, renewLink, endVisit];
