import type { HallCase } from '../../contract/case.ts';
import { AcceptDialog } from './accept-dialog.tsx';
import { AdvanceDialog } from './advance-dialog.tsx';
import { AnswerDialog } from './answer-dialog.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import { CorrectionDialog } from './correction-dialog.tsx';
import { HandOverDialog } from './hand-over-dialog.tsx';
import type { Step } from './offered-steps.ts';
import {
  DiscardDialog,
  LapseDialog,
  ReleaseDialog,
  ResumeDialog,
  SubmitDialog,
  WithdrawDialog,
} from './plain-dialogs.tsx';
import { DecisionDialog, EraseDialog, KeepDialog, PauseDialog, SendBackDialog } from './why-dialogs.tsx';

interface StepAskedProps {
  of: HallCase;
  step: Step;
  onClose: () => void;
}

/** The dialog of a step. It stays open whatever happens to the case meanwhile: what is typed in it is not lost. */
export function StepAsked({ step, ...rest }: StepAskedProps) {
  switch (step) {
    case 'submit':
      return <SubmitDialog {...rest} />;
    case 'accept':
      return <AcceptDialog {...rest} />;
    case 'advance':
      return <AdvanceDialog {...rest} />;
    case 'handOver':
      return <HandOverDialog {...rest} />;
    case 'answerCorrection':
      return <AnswerDialog {...rest} />;
    case 'askCorrection':
      return <CorrectionDialog {...rest} />;
    case 'sendBack':
      return <SendBackDialog {...rest} />;
    case 'assign':
      return <AssignDialog {...rest} />;
    case 'pause':
      return <PauseDialog {...rest} />;
    case 'resume':
      return <ResumeDialog {...rest} />;
    case 'refuse':
      return <DecisionDialog which="refuse" {...rest} />;
    case 'refuseAcceptance':
      return <DecisionDialog which="notAccept" {...rest} />;
    case 'withdraw':
      return <WithdrawDialog {...rest} />;
    case 'discard':
      return <DiscardDialog {...rest} />;
    case 'lapse':
      return <LapseDialog {...rest} />;
    case 'keep':
      return rest.of.keptWhy === null ? <KeepDialog {...rest} /> : <ReleaseDialog {...rest} />;
    case 'erase':
      return <EraseDialog {...rest} />;
  }
}
