import type { Piece } from '../../contract/word-diff.ts';
import { houseTexts } from '../i18n/house-texts.ts';
import { useText } from '../i18n/use-text.ts';

/** A text from what it was to what it is: what went is struck, what came is underlined, and both are read out so. */
export function ChangedPieces({ of }: { of: readonly Piece[] }) {
  return of.map((piece, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no other name than their place
    <ChangedPiece key={n} of={piece} />
  ));
}

function ChangedPiece({ of: { kind, text } }: { of: Piece }) {
  const t = useText(houseTexts);
  if (kind === 'same') return text;
  const Mark = kind === 'out' ? 'del' : 'ins';
  return (
    <Mark>
      <span className="vh">{t(`history.${kind}`)}</span>
      {text}
    </Mark>
  );
}
