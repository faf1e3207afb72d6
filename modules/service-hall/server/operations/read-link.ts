import { implement } from '../../../../kernel/server/operation.ts';
import { linkStanding } from '../../../../kernel/server/visitors/open-link.ts';
import { readLink as contract } from '../../contract/portal.ts';
import { keyKind } from '../portal/link-kind.ts';

/** How a link stands. Nothing is opened: mail programs and previews look at addresses too. */
export const readLink = implement(contract, async (ctx, { key }) => {
  const link = await linkStanding(ctx, key);
  return { standing: link.standing, kind: 'holder' in link ? keyKind(link.holder) : null };
});
