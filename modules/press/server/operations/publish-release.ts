import { publishRelease as contract } from '../../contract/release.ts';
import { checkedStep } from '../checked-step.ts';
import { releasePublished } from '../events.ts';
import { issueRelease } from '../issues.ts';
import type { Step } from '../move-on.ts';

/** Onto the public site, by somebody's hand or at its time. */
export const publishing: Step = {
  verb: 'publish',
  state: 'published',
  line: 'press.published',
  informs: { kind: 'press.published', to: 'authors' },
  columns: ({ now }, row) => ({
    published_at: row.published_at ?? now,
    issue: (row.issue ?? 0) + 1,
    correcting_zh: null,
    correcting_en: null,
  }),
  also: issueRelease,
  tells: releasePublished,
};

/** Publishes an approved release on the public site, checked once more: facts may have changed since. */
export const publishRelease = checkedStep(contract, publishing);
