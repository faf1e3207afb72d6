import type { ReactNode } from 'react';
import type { OperationContract, SentInputOf } from '../../../../kernel/contract/operation.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { houseTexts } from '../../../../kernel/web/i18n/house-texts.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { useToast } from '../../../../kernel/web/kit/toast.tsx';
import { useVersionSeen } from '../../../../kernel/web/kit/use-stale.ts';
import type { CardHolder } from '../../contract/cards.ts';
import { hallTexts } from '../texts.ts';

interface CardStepDialogProps<C extends OperationContract> {
  holder: Pick<CardHolder, 'id' | 'version'>;
  contract: C;
  title: string;
  about?: string;
  /** What the button says it does. */
  label: string;
  wide?: boolean;
  /** All the step needs but the holder and the version. */
  input: Omit<SentInputOf<C>, 'holderId' | 'version'>;
  onClose: () => void;
  children?: ReactNode;
}

/** One step with a holder’s cards, in a dialog: sent on the version it was opened on, so that nothing is overwritten unseen. */
export function CardStepDialog<C extends OperationContract>({
  holder,
  contract,
  title,
  about,
  label,
  wide = false,
  input,
  onClose,
  children,
}: CardStepDialogProps<C>) {
  const house = useText(houseTexts);
  const tell = useToast();
  const write = useWrite(contract);
  const version = useVersionSeen(holder.version, write.refusal);
  async function send() {
    const done = await write.send({ ...input, holderId: holder.id, version } as unknown as SentInputOf<C>);
    if (!done) return;
    tell({ say: { zh: hallTexts.zh.step.done, en: hallTexts.en.step.done } });
    onClose();
  }
  return (
    <Dialog
      opened
      wide={wide}
      title={title}
      onClose={onClose}
      steps={
        <Button look="primary" busy={write.sending} onClick={() => void send()}>
          {write.sending ? house('form.sending') : label}
        </Button>
      }
    >
      {about && <p className="dialog-about">{about}</p>}
      <Form id="step" refusal={write.refusal} onSend={() => void send()}>
        {children}
      </Form>
    </Dialog>
  );
}
