import type { Provenance } from '../../../../kernel/contract/local-text.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { SelectField } from '../../../../kernel/web/kit/field.tsx';
import { directoryTexts } from '../texts.ts';

interface HowFieldProps {
  name: string;
  value: Provenance;
  onValue: (value: Provenance) => void;
}

/** How the English of a title or of a body's name came to be. */
export function HowField({ name, value, onValue }: HowFieldProps) {
  const t = useText(directoryTexts);
  return (
    <SelectField
      name={name}
      label={t('how')}
      value={value}
      onValue={(how) => onValue(how as Provenance)}
      options={[
        { value: 'recorded', label: t('howTitleRecorded') },
        { value: 'translated', label: t('howTitleTranslated') },
      ]}
    />
  );
}
