import type { ReactNode } from 'react';
import type { OperationContract, SentInputOf } from '../../../../kernel/contract/operation.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { useDraft } from '../../../../kernel/web/kit/draft.ts';
import { LongTextField, TextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { useToast } from '../../../../kernel/web/kit/toast.tsx';
import { useVersionSeen } from '../../../../kernel/web/kit/use-stale.ts';
import { correctFirm, endClerk, handLead, inviteClerk } from '../../contract/firm-desk.ts';
import {
  type Account,
  confirmFirm,
  type HallFirm,
  pauseFirm,
  refuseFirm,
  resumeFirm,
} from '../../contract/firms.ts';
import { hallTexts } from '../texts.ts';
import { enteredOf, FirmFields } from './firm-fields.tsx';

interface AskProps {
  firm: HallFirm;
  onClose: () => void;
}

interface StepProps<C extends OperationContract> extends AskProps {
  contract: C;
  /** The version it is a step on, where not the firm’s. */
  seen?: number;
  title: string;
  about?: string;
  go?: string;
  input: Omit<SentInputOf<C>, 'firmId' | 'version'>;
  onDone?: () => void;
  children?: ReactNode;
}

/** One step with a firm, on the version it was opened on. */
function FirmStep<C extends OperationContract>(step: StepProps<C>) {
  const { firm, contract, seen = firm.version, title, about, go = title, input } = step;
  const { onClose, onDone, children } = step;
  const tell = useToast();
  const write = useWrite(contract);
  const version = useVersionSeen(seen, write.refusal);
  async function send() {
    if (!(await write.send({ ...input, firmId: firm.id, version } as unknown as SentInputOf<C>))) return;
    tell({ say: { zh: hallTexts.zh.firm.done, en: hallTexts.en.firm.done } });
    onDone?.();
    onClose();
  }
  return (
    <Dialog
      opened
      title={title}
      onClose={onClose}
      steps={
        <Button look="primary" busy={write.sending} onClick={() => void send()}>
          {go}
        </Button>
      }
    >
      {about && <p className="dialog-about">{about}</p>}
      <Form id="firm-step" refusal={write.refusal} onSend={() => void send()}>
        {children}
      </Form>
    </Dialog>
  );
}

export function ConfirmFirmDialog(props: AskProps) {
  const t = useText(hallTexts);
  const about = t(props.firm.mails ? 'firm.confirmAbout' : 'firm.confirmNoMail');
  return <FirmStep {...props} contract={confirmFirm} title={t('firm.confirm')} about={about} input={{}} />;
}

export function ResumeFirmDialog(props: AskProps) {
  const t = useText(hallTexts);
  return (
    <FirmStep
      {...props}
      contract={resumeFirm}
      title={t('firm.resume')}
      about={t(props.firm.mails ? 'firm.resumeAbout' : 'firm.resumeNoMail')}
      input={{}}
    />
  );
}

export function RefuseFirmDialog(props: AskProps) {
  const t = useText(hallTexts);
  const about = t(props.firm.mails ? 'firm.refuseAbout' : 'firm.refuseNoMail');
  return <WhyStep {...props} contract={refuseFirm} title={t('firm.refuse')} about={about} />;
}

export function PauseFirmDialog(props: AskProps) {
  const t = useText(hallTexts);
  const about = t(props.firm.mails ? 'firm.pauseAbout' : 'firm.pauseNoMail');
  return <WhyStep {...props} contract={pauseFirm} title={t('firm.pause')} about={about} />;
}

function WhyStep(
  props: AskProps & { contract: typeof refuseFirm | typeof pauseFirm; title: string; about: string },
) {
  const t = useText(hallTexts);
  const draft = useDraft(`service-hall.firm-why.${props.firm.id}`, { zh: '', en: '' });
  return (
    <FirmStep {...props} input={{ why: draft.value }} onDone={draft.drop}>
      <LongTextField
        name="why.zh"
        lang="zh"
        label={t('firm.whyZh')}
        value={draft.value.zh}
        onValue={(zh) => draft.change({ zh })}
      />
      <LongTextField
        name="why.en"
        lang="en"
        label={t('firm.whyEn')}
        value={draft.value.en}
        onValue={(en) => draft.change({ en })}
      />
    </FirmStep>
  );
}

export function CorrectFirmDialog(props: AskProps) {
  const t = useText(hallTexts);
  const { firm } = props;
  const draft = useDraft(`service-hall.firm-record.${firm.id}`, {
    nameZh: firm.name.zh ?? '',
    nameEn: firm.name.en ?? '',
    addressZh: firm.address.zh ?? '',
    addressEn: firm.address.en ?? '',
    legalPerson: firm.legalPerson ?? '',
    phone: firm.phone ?? '',
  });
  return (
    <FirmStep
      {...props}
      contract={correctFirm}
      title={t('firm.correct')}
      go={t('firm.save')}
      input={{ firm: enteredOf(draft.value) }}
      onDone={draft.drop}
    >
      <FirmFields value={draft.value} change={draft.change} />
    </FirmStep>
  );
}

export function InviteClerkDialog(props: AskProps) {
  const t = useText(hallTexts);
  const draft = useDraft(`service-hall.firm-clerk.${props.firm.id}`, { name: '', email: '', phone: '' });
  const { name, email, phone } = draft.value;
  return (
    <FirmStep
      {...props}
      contract={inviteClerk}
      title={t('firm.invite')}
      input={{ clerk: { name, email, phone: phone.trim() || null } }}
      onDone={draft.drop}
    >
      {(['name', 'email', 'phone'] as const).map((field) => (
        <TextField
          key={field}
          optional={field === 'phone'}
          name={`clerk.${field}`}
          label={t(field === 'name' ? 'firm.person' : `firm.${field}`)}
          value={draft.value[field]}
          onValue={(typed) => draft.change({ [field]: typed })}
        />
      ))}
    </FirmStep>
  );
}

type ClerkProps = AskProps & { one: Account };

/** Somebody acts for the firm no more. */
export function EndClerkDialog({ one, ...props }: ClerkProps) {
  const t = useText(hallTexts);
  return (
    <FirmStep
      {...props}
      contract={endClerk}
      seen={one.version}
      title={t('firm.endTitle', { name: one.name })}
      about={t('firm.endAbout')}
      go={t('firm.end')}
      input={{ accountId: one.id }}
    />
  );
}

/** Another clerk says from now on who acts for the firm. */
export function HandLeadDialog({ one, ...props }: ClerkProps) {
  const t = useText(hallTexts);
  const lead = props.firm.accounts.find(({ role, state }) => role === 'lead' && state !== 'ended')?.name;
  return (
    <FirmStep
      {...props}
      contract={handLead}
      seen={one.version}
      title={t('firm.handTitle', { name: one.name })}
      about={lead ? t('firm.handAbout', { lead }) : t('firm.handAboutNone')}
      go={t('firm.handLead')}
      input={{ accountId: one.id }}
    />
  );
}
