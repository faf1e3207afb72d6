import type { KeyboardEvent } from 'react';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import type { RankedEntry } from '../../contract/precedence.ts';
import { directoryTexts } from '../texts.ts';

interface OrderHandleProps {
  entry: RankedEntry;
  held: boolean;
  /** Where it stood before, when it stands elsewhere now; -1 for nowhere. */
  was: number | null;
  onPress: () => void;
  onKey: (event: KeyboardEvent) => void;
}

/** The name in a row of an order: pressed, the row is held and can be moved. */
export function OrderHandle({ entry, held, was, onPress, onKey }: OrderHandleProps) {
  const t = useText(directoryTexts);
  return (
    <button
      type="button"
      className="order-handle"
      data-row={entry.id}
      aria-pressed={held}
      onClick={onPress}
      onKeyDown={onKey}
    >
      <Pair of={entry.name} as="stack" />
      {was !== null && (
        <span className="cap">{was < 0 ? t('ranking.wasNone') : t('ranking.was', { place: was + 1 })}</span>
      )}
    </button>
  );
}
