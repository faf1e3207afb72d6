import type { ReactNode } from 'react';
import type { OperationContract, SentInputOf } from '../../../../kernel/contract/operation.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';

interface AskDialogProps<C extends OperationContract> {
  id: string;
  contract: C;
  title: string;
  about?: ReactNode;
  /** What the button says it does. */
  go: string;
  input: SentInputOf<C>;
  onClose: () => void;
  children: ReactNode;
}

/** One step with something that is no case itself: what it means, what is asked for it. */
export function AskDialog<C extends OperationContract>(props: AskDialogProps<C>) {
  const { id, contract, title, about, go, input, onClose, children } = props;
  const write = useWrite(contract);
  async function take() {
    if (await write.send(input)) onClose();
  }
  return (
    <Dialog
      title={title}
      opened
      onClose={onClose}
      steps={
        <Button look="primary" busy={write.sending} onClick={() => void take()}>
          {go}
        </Button>
      }
    >
      {about && <div className="dialog-about">{about}</div>}
      <Form id={id} refusal={write.refusal} onSend={() => void take()}>
        {children}
      </Form>
    </Dialog>
  );
}
