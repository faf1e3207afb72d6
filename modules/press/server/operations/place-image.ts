import { placeImage as contract } from '../../contract/images.ts';
import { changeText } from '../change-text.ts';
import { placedImage } from '../core/images.ts';
import { refuse } from '../refuse.ts';

/** Places an image among the paragraphs and among the other images. */
export const placeImage = changeText(contract, {
  wrote: false,
  change(text, input) {
    const changed = placedImage(text, input.file, input);
    if (!changed) throw refuse('not-found');
    return changed;
  },
});
