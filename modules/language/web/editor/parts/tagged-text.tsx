import { Fragment } from 'react';
import { taggedParts, tagText } from '../../../contract/tags.ts';

/** A text with its tags set off from the words. */
export function TaggedText({ text }: { text: string }) {
  return taggedParts(text).map((part, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name than their place
    <Fragment key={n}>
      {typeof part === 'string' ? part : <span className="ed-tag">{tagText(part)}</span>}
    </Fragment>
  ));
}
