import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { TextField } from '../../../../kernel/web/kit/field.tsx';
import type { HallCase } from '../../contract/case.ts';
import { handOver } from '../../contract/handling.ts';
import { hallTexts } from '../texts.ts';
import { StepDialog } from './step-dialog.tsx';

/** The result goes into somebody's hand: who received it is noted with the case. */
export function HandOverDialog({ of, onClose }: { of: HallCase; onClose: () => void }) {
  const t = useText(hallTexts);
  return (
    <StepDialog
      id="handOver"
      of={of}
      contract={handOver}
      title={t('handOver.title')}
      about={<p>{t('handOver.about')}</p>}
      go={t('handOver.go')}
      empty={{ name: '', idLastFour: '' }}
      input={({ name, idLastFour }) => ({
        receivedBy: { name, idLastFour: idLastFour.trim().toUpperCase() },
      })}
      onClose={onClose}
    >
      {({ value, change }) => (
        <>
          <TextField
            name="receivedBy.name"
            label={t('handOver.name')}
            autoComplete="off"
            required
            data-autofocus
            value={value.name}
            onValue={(name) => change({ name })}
          />
          <TextField
            name="receivedBy.idLastFour"
            label={t('handOver.idLastFour')}
            hint={t('handOver.idHint')}
            autoComplete="off"
            maxLength={4}
            required
            value={value.idLastFour}
            onValue={(idLastFour) => change({ idLastFour })}
          />
        </>
      )}
    </StepDialog>
  );
}
