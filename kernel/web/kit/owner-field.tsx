import { listOwners } from '../../contract/follow-ups.ts';
import { useRead } from '../api/use-read.ts';
import { houseTexts } from '../i18n/house-texts.ts';
import { useBoth, useText } from '../i18n/use-text.ts';
import { SelectField } from './field.tsx';

interface OwnerFieldProps {
  /** Its name in the contract and its label, where they are others. */
  name?: string;
  label?: string;
  value: string;
  onValue: (userId: string) => void;
  /** Left out of the choice: who owes it already. */
  but?: string;
}

/** Who is to own a follow-up: somebody of the office. */
export function OwnerField({ name = 'owner', label, value, onValue, but }: OwnerFieldProps) {
  const t = useText(houseTexts);
  const say = useBoth();
  const { data } = useRead(listOwners, {});
  const people = data?.people.filter(({ userId }) => userId !== but) ?? [];
  return (
    <SelectField
      name={name}
      label={label ?? t('followUps.owner')}
      value={value}
      onValue={onValue}
      options={[
        { value: '', label: t('followUps.noOwner') },
        ...people.map((one) => ({ value: one.userId, label: say(one.name) })),
      ]}
    />
  );
}
