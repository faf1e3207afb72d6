import type { FieldChange } from '../../contract/history.ts';
import { wordDiff } from '../../contract/word-diff.ts';
import { houseTexts } from '../i18n/house-texts.ts';
import { useBoth, useText } from '../i18n/use-text.ts';
import { ChangedPieces } from './changed-pieces.tsx';

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
          <ChangedPieces of={wordDiff(from ? say(from) : '', to ? say(to) : '')} />
        </li>
      ))}
    </ul>
  );
}
