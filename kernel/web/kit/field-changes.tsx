import type { FieldChange } from '../../contract/history.ts';
import { type Piece, wordDiff } from '../../contract/word-diff.ts';
import { houseTexts } from '../i18n/house-texts.ts';
import { useBoth, useText } from '../i18n/use-text.ts';

/** Which fields a step changed: what was taken out is struck, what came in is underlined, and both are read out so. */
export function FieldChanges({ of }: { of: readonly FieldChange[] }) {
  const t = useText(houseTexts);
  const say = useBoth();
  if (of.length === 0) return null;
  return (
    <ul className="field-changes">
      {of.map(({ name, from, to }) => (
        <li key={name.en}>
          <span className="field-changes-name">
            {say(name)}
            {t('history.colon')}
          </span>
          {wordDiff(from ? say(from) : '', to ? say(to) : '').map((piece, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no other name than their place
            <ChangedPiece key={n} of={piece} />
          ))}
        </li>
      ))}
    </ul>
  );
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
