import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { LongTextField } from '../../../../kernel/web/kit/field.tsx';
import type { HallCase, StaffPaper } from '../../contract/case.ts';
import { judgePaper } from '../../contract/handling.ts';
import { hallTexts } from '../texts.ts';
import type { CheckLine } from './checklist.ts';
import { FoundList } from './found-list.tsx';
import { StepDialog } from './step-dialog.tsx';

interface JudgeDialogProps {
  of: HallCase;
  line: CheckLine;
  handed: StaffPaper;
  /** Let it stand, or say it cannot be used. */
  good: boolean;
  onClose: () => void;
}

/** A paper is let stand, in spite of a doubt with a reason, or said to be of no use. */
export function JudgeDialog({ of, line, handed, good, onClose }: JudgeDialogProps) {
  const t = useText(hallTexts);
  const say = useBoth();
  const asksWhy = !good || handed.findings.length > 0;
  const what = good ? (asksWhy ? 'overrule' : 'letStand') : 'refuse';
  return (
    <StepDialog
      id={`judge-${handed.id}-${good}`}
      of={of}
      contract={judgePaper}
      title={t(`judge.${what}.title`, { paper: say(line.paper.name) })}
      about={
        <>
          <p>{t(`judge.${what}.about`)}</p>
          <FoundList of={handed.findings} />
        </>
      }
      go={t(`judge.${what}.go`)}
      empty={{ why: '' }}
      input={({ why }) => ({ paperId: handed.id, good, why: why || null })}
      onClose={onClose}
    >
      {(draft) =>
        asksWhy && (
          <LongTextField
            name="why"
            label={t('judge.why')}
            hint={good ? t('judge.overruleHint') : t('judge.refuseHint')}
            rows={3}
            data-autofocus
            required
            value={draft.value.why}
            onValue={(why) => draft.set({ why })}
          />
        )
      }
    </StepDialog>
  );
}
