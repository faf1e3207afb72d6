import { removeImage as contract } from '../../contract/images.ts';
import { changeText } from '../change-text.ts';
import { withoutImage } from '../core/images.ts';
import { dropImages } from '../images.ts';
import { refuse } from '../refuse.ts';

/** Takes an image out of a release. What the public saw once stays with that reading; anything else is erased. */
export const removeImage = changeText(contract, {
  wrote: true,
  change(text, { file }) {
    const changed = withoutImage(text, file);
    if (!changed) throw refuse('not-found');
    return changed;
  },
  also: (ctx, { file }, row) => dropImages(ctx, row.id, [file]),
});
