import { relink as contract } from '../../contract/release.ts';
import { changeText } from '../change-text.ts';
import { relink as relinked } from '../core/relink.ts';
import { refuse } from '../refuse.ts';

/** Splits, merges or moves links by hand. */
export const relink = changeText(contract, {
  wrote: false,
  change(text, { change }) {
    const changed = relinked(text, change);
    if (!changed) throw refuse('link-change-impossible');
    return changed;
  },
});
