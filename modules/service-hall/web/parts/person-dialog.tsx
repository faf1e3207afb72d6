import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { savePerson } from '../../contract/applying.ts';
import type { CasePerson, HallCase } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';
import { PersonFields } from './person-fields.tsx';
import { nameOfPerson } from './person-name.ts';
import { StepDialog } from './step-dialog.tsx';
import { personSent, personTyped } from './typed-person.ts';

interface PersonDialogProps {
  of: HallCase;
  /** Nobody: one more. */
  person: CasePerson | undefined;
  onClose: () => void;
}

/** Somebody is entered at the counter, or what was entered is put right. */
export function PersonDialog({ of, person, onClose }: PersonDialogProps) {
  const t = useText(hallTexts);
  return (
    <StepDialog
      wide
      id={`person-${person?.id ?? 'new'}`}
      of={of}
      contract={savePerson}
      title={person ? t('person.change', { name: nameOfPerson(person) }) : t('person.add')}
      go={t('person.go')}
      empty={personTyped(person)}
      input={(typed) => ({ personId: person?.id, person: personSent(typed) })}
      onClose={onClose}
    >
      {({ value, set }) => (
        <div className="person-fields">
          <PersonFields at="person." value={value} onValue={set} />
        </div>
      )}
    </StepDialog>
  );
}
