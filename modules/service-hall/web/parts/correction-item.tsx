import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { LongTextField, SelectField } from '../../../../kernel/web/kit/field.tsx';
import type { CorrectionReason } from '../../contract/staff.ts';
import { hallTexts } from '../texts.ts';
import type { CorrectionPlace, TypedItem } from './correction-items.ts';

interface CorrectionItemProps {
  /** Its place in the notice. */
  at: number;
  item: TypedItem;
  place: CorrectionPlace | undefined;
  reasons: CorrectionReason[];
  onItem: (item: TypedItem) => void;
  onRemove: () => void;
}

/** One thing to be put right: where, a reason of the library, and its words in both languages. */
export function CorrectionItem({ at, item, place, reasons, onItem, onRemove }: CorrectionItemProps) {
  const t = useText(hallTexts);
  const say = useBoth();
  if (!place) return null;
  const fitting = reasons.filter((one) => one.at.includes(place.target));
  const chosen = fitting.find(({ says }) => says.zh === item.zh && says.en === item.en);
  function take(id: string) {
    const reason = fitting.find((one) => one.id === id);
    if (reason) onItem({ ...item, ...reason.says });
  }
  return (
    <fieldset className="compose-item">
      <legend>
        {at + 1}. {say(place.label)}
      </legend>
      {fitting.length > 0 && (
        <SelectField
          name={`items.${at}.reason`}
          label={t('compose.reason')}
          value={chosen?.id ?? ''}
          onValue={take}
          options={[
            { value: '', label: t('compose.ownWords') },
            ...fitting.map(({ id, says }) => ({ value: id, label: say(says) })),
          ]}
        />
      )}
      <div className="both-fields">
        {(['zh', 'en'] as const).map((lang) => (
          <LongTextField
            key={lang}
            name={`items.${at}.says.${lang}`}
            label={t(`compose.says.${lang}`)}
            lang={lang}
            rows={3}
            value={item[lang]}
            onValue={(words) => onItem({ ...item, [lang]: words })}
          />
        ))}
      </div>
      <Button small look="quiet" onClick={onRemove}>
        {t('compose.remove', { label: say(place.label) })}
      </Button>
    </fieldset>
  );
}
