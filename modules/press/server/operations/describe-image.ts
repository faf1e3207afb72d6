import { describeImage as contract } from '../../contract/images.ts';
import { changeText } from '../change-text.ts';
import { describedImage } from '../core/images.ts';
import { refuse } from '../refuse.ts';

/** Writes what stands under an image and what it shows. Words for the public, so whoever writes them is an author. */
export const describeImage = changeText(contract, {
  wrote: true,
  change(text, input) {
    const changed = describedImage(text, input.file, { caption: input.caption, alt: input.alt });
    if (!changed) throw refuse('not-found');
    return changed;
  },
});
