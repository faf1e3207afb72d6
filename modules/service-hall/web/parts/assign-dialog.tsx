import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import type { HallCase } from '../../contract/case.ts';
import { assignCase } from '../../contract/handling.ts';
import { hallTexts } from '../texts.ts';
import { StaffField } from './staff-field.tsx';
import { StepDialog } from './step-dialog.tsx';

/** Somebody of the hall gets the case, or gives it back. */
export function AssignDialog({ of, onClose }: { of: HallCase; onClose: () => void }) {
  const t = useText(hallTexts);
  return (
    <StepDialog
      id="assign"
      of={of}
      contract={assignCase}
      title={t('assign.title')}
      about={<p>{t('assign.about')}</p>}
      go={t('assign.go')}
      empty={{ to: of.assignedTo?.userId ?? '' }}
      input={({ to }) => ({ to: to || null })}
      onClose={onClose}
    >
      {(draft) => <StaffField value={draft.value.to} onValue={(to) => draft.set({ to })} />}
    </StepDialog>
  );
}
