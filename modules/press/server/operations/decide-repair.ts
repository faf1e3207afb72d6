import { decideRepair as contract } from '../../contract/release.ts';
import { changeText } from '../change-text.ts';
import { decideRepair as decided } from '../core/decide-repair.ts';
import { refuse } from '../refuse.ts';

/** Makes a repair or leaves the text as it was. */
export const decideRepair = changeText(contract, {
  wrote: false,
  change(text, { repair, decision }) {
    const changed = decided(text, repair, decision);
    if (changed === 'unknown') throw refuse('finding-gone');
    if (changed === 'place-rewritten') throw refuse('place-rewritten');
    return changed;
  },
});
