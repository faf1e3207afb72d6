import { houseTexts } from '../i18n/house-texts.ts';
import { useText } from '../i18n/use-text.ts';
import { TextField } from './field.tsx';

interface PairFieldsProps {
  /** The field's name in the contract; `.zh` and `.en` are put behind it. */
  name: string;
  legend: string;
  hint?: string;
  optional?: boolean;
  zh: string;
  en: string;
  onValue: (some: { zh?: string; en?: string }) => void;
}

/** One text in both languages, the two fields side by side. */
export function PairFields({ name, legend, hint, optional, zh, en, onValue }: PairFieldsProps) {
  const t = useText(houseTexts);
  return (
    <fieldset className="pair-fields">
      <legend>{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      <div className="halves">
        <TextField
          name={`${name}.zh`}
          label={t('lang.zh')}
          optional={optional}
          lang="zh"
          value={zh}
          onValue={(value) => onValue({ zh: value })}
        />
        <TextField
          name={`${name}.en`}
          label={t('lang.en')}
          optional={optional}
          lang="en"
          value={en}
          onValue={(value) => onValue({ en: value })}
        />
      </div>
    </fieldset>
  );
}
