import { confirmLink as contract } from '../../contract/release.ts';
import { changeText } from '../change-text.ts';
import { confirmLink as confirmed } from '../core/write-side.ts';
import { refuse } from '../refuse.ts';

/** Says that both sides of a link were read again and agree. */
export const confirmLink = changeText(contract, {
  wrote: false,
  change(text, { link }) {
    const changed = confirmed(text, link);
    if (!changed) throw refuse('link-change-impossible');
    return changed;
  },
});
