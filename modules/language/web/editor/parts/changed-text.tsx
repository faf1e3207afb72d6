import { Fragment } from 'react';
import { trackedPieces } from '../../../contract/tracked-changes.ts';
import { TaggedText } from './tagged-text.tsx';

/** A text beside the text as it was agreed on: what went out and what came in. */
export function ChangedText({ agreed, target }: { agreed: string; target: string }) {
  return trackedPieces({ agreed, target }).map((piece, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name than their place
    <Fragment key={n}>
      {piece.kind === 'same' ? (
        <TaggedText text={piece.text} />
      ) : (
        <>
          {piece.out && (
            <del>
              <TaggedText text={piece.out} />
            </del>
          )}
          {piece.in && (
            <ins>
              <TaggedText text={piece.in} />
            </ins>
          )}
        </>
      )}
    </Fragment>
  ));
}
