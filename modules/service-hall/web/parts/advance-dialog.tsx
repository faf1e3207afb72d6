import { useState } from 'react';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import type { HallCase } from '../../contract/case.ts';
import { advanceCase } from '../../contract/handling.ts';
import { hallTexts } from '../texts.ts';
import { OpenPoints } from './open-points.tsx';
import { StepDialog } from './step-dialog.tsx';

/** A level is approved, or a stage finished: which one is said, and where the case goes then. */
export function AdvanceDialog({ of, onClose }: { of: HallCase; onClose: () => void }) {
  const t = useText(hallTexts);
  const say = useBoth();
  // The stage the dialog was opened at: no other is approved unseen.
  const [stage] = useState(of.stage);
  const next = of.stages[of.stages.findIndex(({ id }) => id === stage.id) + 1];
  const what = stage.kind === 'review' ? 'approve' : stage.kind === 'external' ? 'answerCame' : 'finish';
  const words = { stage: say(stage.name), next: next ? say(next.name) : t('advance.end') };
  return (
    <StepDialog
      id="advance"
      of={of}
      contract={advanceCase}
      title={t(`advance.${what}.title`, words)}
      about={
        <>
          <p>{t(`advance.${what}.about`, words)}</p>
          {stage.kind === 'review' && <OpenPoints of={of} />}
        </>
      }
      go={t(`advance.${what}.go`, words)}
      empty={{}}
      input={() => ({ stage: stage.id })}
      onClose={onClose}
    />
  );
}
