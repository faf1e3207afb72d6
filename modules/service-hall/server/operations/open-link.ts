import { implement } from '../../../../kernel/server/operation.ts';
import { openLink as open } from '../../../../kernel/server/visitors/open-link.ts';
import { openLink as contract } from '../../contract/portal.ts';
import { noteOpened } from '../firms/note-opened.ts';
import { keyKind } from '../portal/link-kind.ts';

/** Opens a link, once; or says why it opens no longer. */
export const openLink = implement(contract, async (ctx, { key }) => {
  const link = await open(ctx, key);
  if (link.standing === 'opened' && link.holder.kind === 'hall-account')
    await noteOpened(ctx, link.holder.id);
  if (link.standing === 'opened')
    return { standing: 'opened' as const, kind: keyKind(link.holder), visit: link.visit };
  // Good a moment ago, and opened by another since.
  const standing = link.standing === 'good' ? 'used' : link.standing;
  return { standing, kind: 'holder' in link ? keyKind(link.holder) : null, visit: null };
});
