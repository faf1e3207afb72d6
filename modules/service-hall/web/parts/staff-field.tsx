import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { SelectField } from '../../../../kernel/web/kit/field.tsx';
import { listHallStaff } from '../../contract/staff.ts';
import { hallTexts } from '../texts.ts';

/** Who of the hall is to have a case; nobody is a choice too. */
export function StaffField({ value, onValue }: { value: string; onValue: (userId: string) => void }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const people = useRead(listHallStaff, {}).data?.people ?? [];
  return (
    <SelectField
      name="to"
      label={t('assign.to')}
      value={value}
      onValue={onValue}
      options={[
        { value: '', label: t('assign.nobody') },
        ...people.map(({ userId, name }) => ({ value: userId, label: say(name) })),
      ]}
    />
  );
}
