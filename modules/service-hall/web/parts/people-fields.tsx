import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { hallTexts } from '../texts.ts';
import { PersonFields } from './person-fields.tsx';
import { type PersonTyped, personTyped } from './typed-person.ts';

interface PeopleFieldsProps {
  /** So many at most. */
  most: number;
  value: PersonTyped[];
  onValue: (people: PersonTyped[]) => void;
}

/** Everybody the case is for, one after the other. */
export function PeopleFields({ most, value, onValue }: PeopleFieldsProps) {
  const t = useText(hallTexts);
  return (
    <>
      {value.map((person, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: people who are still being entered have no other name than their place
        <fieldset key={at} className="group">
          <legend>{most > 1 ? t('person.nth', { at: at + 1 }) : t('person.title')}</legend>
          <div className="person-fields">
            <PersonFields
              at={`people.${at}.`}
              value={person}
              onValue={(next) => onValue(value.map((one, n) => (n === at ? next : one)))}
            />
          </div>
          {value.length > 1 && (
            <Button small look="quiet" onClick={() => onValue(value.filter((_, n) => n !== at))}>
              {t('person.removeNth', { at: at + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      {value.length < most && (
        <p className="handed-steps">
          <Button small onClick={() => onValue([...value, personTyped()])}>
            {t('person.add')}
          </Button>
        </p>
      )}
    </>
  );
}
