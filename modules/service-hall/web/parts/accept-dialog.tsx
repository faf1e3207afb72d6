import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import type { HallCase } from '../../contract/case.ts';
import { acceptCase } from '../../contract/handling.ts';
import { hallTexts } from '../texts.ts';
import { OpenPoints } from './open-points.tsx';
import { StepDialog } from './step-dialog.tsx';

/** Accepting: what is still open is said before, since what is missing is said once. */
export function AcceptDialog({ of, onClose }: { of: HallCase; onClose: () => void }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const next = of.stages[of.stages.findIndex(({ id }) => id === of.stage.id) + 1];
  return (
    <StepDialog
      id="accept"
      of={of}
      contract={acceptCase}
      title={t('accept.title')}
      about={
        <>
          <p>{t('accept.about', { next: next ? say(next.name) : '' })}</p>
          <OpenPoints of={of} />
        </>
      }
      go={t('accept.go')}
      empty={{}}
      input={() => ({})}
      onClose={onClose}
    />
  );
}
