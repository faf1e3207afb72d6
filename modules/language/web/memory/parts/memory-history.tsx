import { numberWords } from '../../../../../kernel/web/i18n/dates.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { RecordHistory } from '../../../../../kernel/web/kit/record-history.tsx';
import { languageTexts } from '../../texts.ts';

/** What happened to a memory, with how many units each step was about. */
export function MemoryHistory({ id }: { id: string }) {
  const t = useText(languageTexts);
  return (
    <RecordHistory
      kind="memory"
      id={id}
      about={({ added, count }) => {
        const units = added ?? count;
        return typeof units === 'number'
          ? t('memory.unitCount', { count: units, shown: numberWords(units) })
          : null;
      }}
    />
  );
}
