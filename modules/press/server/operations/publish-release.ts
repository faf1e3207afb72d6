import { publishRelease as contract } from '../../contract/release.ts';
import { checkedStep } from '../checked-step.ts';
import { releasePublished } from '../events.ts';

/** Publishes an approved release on the public site, checked once more: facts may have changed since. */
export const publishRelease = checkedStep(contract, {
  verb: 'publish',
  state: 'published',
  line: 'press.published',
  columns: ({ now }) => ({ published_at: now }),
  tells: releasePublished,
});
