import { type ReactNode, useState } from 'react';
import type { OperationContract, OutputOf, SentInputOf } from '../../../kernel/contract/operation.ts';
import { useWrite } from '../../../kernel/web/api/use-write.ts';
import { useText } from '../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../kernel/web/kit/dialog.tsx';
import { TextField } from '../../../kernel/web/kit/field.tsx';
import { Form } from '../../../kernel/web/kit/form.tsx';
import { accountTexts } from './texts.ts';

interface PasswordDialogProps<C extends OperationContract> {
  contract: C;
  title: string;
  about: string;
  send: string;
  /** What is sent beside the password. */
  input?: Omit<SentInputOf<C>, 'password'>;
  /** Further fields, above the password. */
  fields?: ReactNode;
  onDone: (answer: OutputOf<C>) => void;
  onClose: () => void;
}

/** Before what matters the password is asked once more. */
export function PasswordDialog<C extends OperationContract>(props: PasswordDialogProps<C>) {
  const { contract, title, about, send, input, fields, onDone, onClose } = props;
  const t = useText(accountTexts);
  const write = useWrite(contract);
  const [password, setPassword] = useState('');
  async function go() {
    const answer = await write.send({ ...input, password } as unknown as SentInputOf<C>);
    if (answer !== undefined) onDone(answer);
  }
  const step = (
    <Button look="primary" busy={write.sending} onClick={() => void go()}>
      {send}
    </Button>
  );
  return (
    <Dialog title={title} opened onClose={onClose} steps={step}>
      <p className="dialog-about">{about}</p>
      <Form id="confirm" refusal={write.refusal} onSend={() => void go()}>
        {fields}
        <TextField
          name="password"
          label={t('factor.password')}
          type="password"
          autoComplete="current-password"
          value={password}
          onValue={setPassword}
        />
      </Form>
    </Dialog>
  );
}
