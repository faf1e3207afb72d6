import { useState } from 'react';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import type { HallCase, StaffPaper } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';
import type { CheckLine } from './checklist.ts';
import { JudgeDialog } from './judge-dialog.tsx';

interface JudgeStepsProps {
  of: HallCase;
  line: CheckLine;
  handed: StaffPaper;
}

/** What the clerk makes of a paper: it stands, in spite of a doubt with a reason, or cannot be used. */
export function JudgeSteps({ of, line, handed }: JudgeStepsProps) {
  const t = useText(hallTexts);
  const [judging, judge] = useState<'good' | 'bad' | null>(null);
  const { standing, file } = handed;
  if (of.abilities['judge'] !== true || file === null) return null;
  return (
    <>
      <p className="handed-steps">
        {standing !== 'good' && standing !== 'overruled' && (
          <Button small onClick={() => judge('good')}>
            {t('judge.good')}
          </Button>
        )}
        {standing !== 'bad' && (
          <Button small look="quiet" onClick={() => judge('bad')}>
            {t('judge.bad')}
          </Button>
        )}
      </p>
      {judging && (
        <JudgeDialog
          of={of}
          line={line}
          handed={handed}
          good={judging === 'good'}
          onClose={() => judge(null)}
        />
      )}
    </>
  );
}
