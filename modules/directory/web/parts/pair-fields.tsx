import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { TextField } from '../../../../kernel/web/kit/field.tsx';
import { directoryTexts } from '../texts.ts';

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
  const t = useText(directoryTexts);
  return (
    <fieldset className="directory-pair">
      <legend>{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      <div className="directory-halves">
        <TextField
          name={`${name}.zh`}
          label={t('zh')}
          optional={optional}
          lang="zh"
          value={zh}
          onValue={(value) => onValue({ zh: value })}
        />
        <TextField
          name={`${name}.en`}
          label={t('en')}
          optional={optional}
          lang="en"
          value={en}
          onValue={(value) => onValue({ en: value })}
        />
      </div>
    </fieldset>
  );
}
