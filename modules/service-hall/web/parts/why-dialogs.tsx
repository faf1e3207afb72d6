import type { OperationContract, SentInputOf } from '../../../../kernel/contract/operation.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { LongTextField } from '../../../../kernel/web/kit/field.tsx';
import type { HallCase } from '../../contract/case.ts';
import { noteCase, pauseCase, refuseAcceptance, refuseCase, sendBackCase } from '../../contract/handling.ts';
import { eraseCase, keepCase } from '../../contract/keeping.ts';
import { hallTexts } from '../texts.ts';
import { StepDialog } from './step-dialog.tsx';

interface AskProps {
  of: HallCase;
  onClose: () => void;
}

/** A level of review back, with what is to be looked at again. */
export function SendBackDialog(props: AskProps) {
  return <WhyDialog {...props} id="sendBack" name="why" contract={sendBackCase} input={(why) => ({ why })} />;
}

/** The clock stands, for a reason the applicant reads. */
export function PauseDialog(props: AskProps) {
  return <WhyDialog {...props} id="pause" name="why" contract={pauseCase} input={(why) => ({ why })} />;
}

/** A closed case is kept past its time. */
export function KeepDialog(props: AskProps) {
  return <WhyDialog {...props} id="keep" name="why" contract={keepCase} input={(why) => ({ why })} />;
}

/** What is personal in a closed case is erased before its time. */
export function EraseDialog(props: AskProps) {
  return <WhyDialog {...props} id="erase" name="why" contract={eraseCase} input={(why) => ({ why })} />;
}

/** A note to the staff. */
export function NoteDialog(props: AskProps) {
  return <WhyDialog {...props} id="note" name="words" contract={noteCase} input={(words) => ({ words })} />;
}

interface WhyDialogProps<C> extends AskProps {
  id: 'sendBack' | 'pause' | 'note' | 'keep' | 'erase';
  /** The field's name in the contract. */
  name: string;
  contract: C;
  input: (typed: string) => Omit<SentInputOf<C>, 'caseId' | 'version'>;
}

function WhyDialog<C extends OperationContract>({
  of,
  id,
  name,
  contract,
  input,
  onClose,
}: WhyDialogProps<C>) {
  const t = useText(hallTexts);
  return (
    <StepDialog
      id={id}
      of={of}
      contract={contract}
      title={t(`${id}.title`)}
      about={<p>{t(`${id}.about`)}</p>}
      go={t(`${id}.go`)}
      empty={{ typed: '' }}
      input={({ typed }) => input(typed)}
      onClose={onClose}
    >
      {(draft) => (
        <LongTextField
          name={name}
          label={t(`${id}.label`)}
          rows={4}
          data-autofocus
          required
          value={draft.value.typed}
          onValue={(typed) => draft.set({ typed })}
        />
      )}
    </StepDialog>
  );
}

/** Not accepted, or refused: for good, and with reasons in both languages, as the decision is written. */
export function DecisionDialog({ of, which, onClose }: AskProps & { which: 'refuse' | 'notAccept' }) {
  const t = useText(hallTexts);
  return (
    <StepDialog
      id={which}
      of={of}
      contract={which === 'refuse' ? refuseCase : refuseAcceptance}
      title={t(`${which}.title`)}
      about={<p>{t(`${which}.about`)}</p>}
      go={t(`${which}.go`)}
      empty={{ zh: '', en: '' }}
      input={(why) => ({ why })}
      onClose={onClose}
    >
      {({ value, change }) =>
        (['zh', 'en'] as const).map((lang) => (
          <LongTextField
            key={lang}
            name={`why.${lang}`}
            label={t(`decision.${lang}`)}
            lang={lang}
            rows={4}
            required
            value={value[lang]}
            onValue={(words) => change({ [lang]: words })}
          />
        ))
      }
    </StepDialog>
  );
}
