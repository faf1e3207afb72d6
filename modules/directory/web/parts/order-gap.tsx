import type { LocalText } from '../../../../kernel/contract/local-text.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { directoryTexts } from '../texts.ts';

/** A place between two rows, where the row that is held can be put. */
export function OrderGap({ before, onPut }: { before: LocalText | null; onPut: () => void }) {
  const t = useText(directoryTexts);
  const say = useBoth();
  return (
    <li className="order-gap">
      <button type="button" className="link-button" onClick={onPut}>
        {before ? t('ranking.putBefore', { name: say(before) }) : t('ranking.putLast')}
      </button>
    </li>
  );
}
