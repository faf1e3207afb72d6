import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import type { RankedEntry } from '../../contract/precedence.ts';
import { directoryTexts } from '../texts.ts';
import { pageOf } from './order-row.tsx';
import { type Places, placeOf, stepped, takenOut, tied } from './precedence-draft.ts';

interface OrderToolsProps {
  entry: RankedEntry;
  places: Places;
  onMove: (places: Places) => void;
}

/** What can be done with the row that is held. */
export function OrderTools({ entry, places, onMove }: OrderToolsProps) {
  const t = useText(directoryTexts);
  const { id } = entry;
  const at = placeOf(places, id);
  const isTied = at >= 0 && places[at]!.length > 1;
  return (
    <span className="order-tools">
      <Button small onClick={() => onMove(stepped(places, id, -1))}>
        {t(at < 0 ? 'ranking.comeIn' : 'ranking.up')}
      </Button>
      {at >= 0 && (
        <>
          <Button small onClick={() => onMove(stepped(places, id, 1))}>
            {t('ranking.down')}
          </Button>
          {(isTied || at > 0) && (
            <Button small onClick={() => onMove(tied(places, id))}>
              {t(isTied ? 'ranking.untie' : 'ranking.tie')}
            </Button>
          )}
          <Button small onClick={() => onMove(takenOut(places, id))}>
            {t('ranking.takeOut')}
          </Button>
        </>
      )}
      <AppLink to={pageOf(entry)}>{t('ranking.open')}</AppLink>
    </span>
  );
}
