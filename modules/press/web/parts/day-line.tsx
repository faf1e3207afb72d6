import { dayWords } from '../../../../kernel/contract/day-words.ts';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { daysBetween } from '../../../../kernel/web/i18n/dates.ts';
import { Moment } from '../../../../kernel/web/i18n/day.tsx';
import { houseTexts } from '../../../../kernel/web/i18n/house-texts.ts';
import { useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import type { Release } from '../../contract/release.ts';
import { pressTexts } from '../texts.ts';

/** For which day it is meant and how far off that is; once published, when it was. */
export function DayLine({ release, onChange }: { release: Release; onChange: () => void }) {
  const t = useText(pressTexts);
  const lang = useLang();
  const house = useText(houseTexts);
  const { today } = useHouseDay();
  const { day, publishedAt, correction, abilities } = release;
  const left = daysBetween(today, day);
  if (publishedAt && !correction) {
    return (
      <span className="dim">
        <Moment at={publishedAt} />
      </span>
    );
  }
  return (
    <span className="dim">
      {left === 0 ? (
        t('day.today', { day: dayWords(lang, day) })
      ) : (
        <>
          {t('day.for', { day: dayWords(lang, day) })}
          {left > 0 ? house('due.left', { count: left }) : house('due.late', { count: -left })}
        </>
      )}
      {abilities['edit'] === true && (
        <Button small look="quiet" className="day-change" onClick={onChange}>
          {t('day.change')}
        </Button>
      )}
    </span>
  );
}
