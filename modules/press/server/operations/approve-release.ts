import { approveRelease as contract } from '../../contract/release.ts';
import { checkedStep } from '../checked-step.ts';

/** Approves a release: never by one of its authors, never with an open error, checked anew at this moment. */
export const approveRelease = checkedStep(contract, {
  verb: 'approve',
  state: 'approved',
  line: 'press.approved',
  informs: { kind: 'press.approved', to: 'authors' },
  columns: ({ actor }) => ({ approved_by: actor.kind === 'user' ? actor.userId : null }),
});
