import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { DateField } from '../../../../kernel/web/kit/date-field.tsx';
import { LongTextField, SelectField, TextField } from '../../../../kernel/web/kit/field.tsx';
import type { EnteredPerson } from '../../contract/case.ts';
import { personLabels } from '../../contract/person-labels.ts';
import { hallTexts } from '../texts.ts';
import { type PersonTyped, personFields } from './typed-person.ts';
import { ZoneFiller } from './zone-filler.tsx';

interface PersonFieldsProps {
  /** Before the names of the fields, as the contract has them: `person.`, `people.0.`. */
  at: string;
  value: PersonTyped;
  onValue: (value: PersonTyped) => void;
}

const days: ReadonlySet<keyof EnteredPerson> = new Set(['born', 'passportUntil']);

/** Somebody a case is for: the two lines of the passport first, since the rest is held against them. */
export function PersonFields({ at, value, onValue }: PersonFieldsProps) {
  const t = useText(hallTexts);
  const say = useBoth();
  return personFields.map((field) => {
    const shared = {
      name: at + field,
      label: say(personLabels[field]),
      value: value[field],
      onValue: (typed: string) => onValue({ ...value, [field]: typed }),
    };
    if (field === 'mrz')
      return (
        <div key={field} className="zone-field">
          <LongTextField
            {...shared}
            className="mrz"
            hint={t('person.mrzHint')}
            optional
            rows={2}
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="characters"
          />
          <ZoneFiller value={value} onValue={onValue} />
        </div>
      );
    if (field === 'sex')
      return (
        <SelectField
          {...shared}
          key={field}
          options={[
            { value: '', label: t('answers.unanswered') },
            ...(['F', 'M', 'X'] as const).map((sex) => ({ value: sex, label: t(`person.sex.${sex}`) })),
          ]}
        />
      );
    if (days.has(field)) return <DateField {...shared} key={field} />;
    return <TextField {...shared} key={field} autoComplete="off" spellCheck={false} />;
  });
}
