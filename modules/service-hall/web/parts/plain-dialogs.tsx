import type { OperationContract, SentInputOf } from '../../../../kernel/contract/operation.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { discardCase, submitCase, withdrawCase } from '../../contract/applying.ts';
import type { HallCase } from '../../contract/case.ts';
import { resumeCase } from '../../contract/handling.ts';
import { keepCase, lapseCase } from '../../contract/keeping.ts';
import { hallTexts } from '../texts.ts';
import { StepDialog } from './step-dialog.tsx';

interface AskProps {
  of: HallCase;
  onClose: () => void;
}

/** What was entered at the counter is received and numbered. */
export function SubmitDialog(props: AskProps) {
  return <PlainDialog {...props} id="submit" contract={submitCase} />;
}

/** The clock goes on. */
export function ResumeDialog(props: AskProps) {
  return <PlainDialog {...props} id="resume" contract={resumeCase} />;
}

/** The applicant takes it back, at the counter. */
export function WithdrawDialog(props: AskProps) {
  return <PlainDialog {...props} id="withdraw" contract={withdrawCase} />;
}

/** A draft of the counter goes, with all that was entered. */
export function DiscardDialog(props: AskProps) {
  return <PlainDialog {...props} id="discard" contract={discardCase} />;
}

/** A case whose notice was not answered in time ends. */
export function LapseDialog(props: AskProps) {
  return <PlainDialog {...props} id="lapse" contract={lapseCase} />;
}

/** A case is kept no longer than others. */
export function ReleaseDialog(props: AskProps) {
  return <PlainDialog {...props} id="release" contract={keepCase} sends={{ why: null }} />;
}

interface PlainDialogProps extends AskProps {
  id: 'submit' | 'resume' | 'withdraw' | 'discard' | 'lapse' | 'release';
  contract: OperationContract;
  sends?: object;
}

/** A step that asks for nothing: said in a sentence, and taken. */
function PlainDialog({ of, id, contract, sends = {}, onClose }: PlainDialogProps) {
  const t = useText(hallTexts);
  return (
    <StepDialog
      id={id}
      of={of}
      contract={contract}
      title={t(`${id}.title`)}
      about={<p>{t(`${id}.about`)}</p>}
      go={t(`${id}.go`)}
      empty={{}}
      input={() => sends as SentInputOf<OperationContract>}
      onClose={onClose}
    />
  );
}
