import { type ReactNode, useState } from 'react';
import type { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../../kernel/web/kit/dialog.tsx';
import { Form } from '../../../../../kernel/web/kit/form.tsx';

interface Props {
  title: string;
  about: string;
  write: Pick<ReturnType<typeof useWrite>, 'sending' | 'refusal'>;
  /** Makes it: what is shown this once, and what is said beside it. */
  make: () => Promise<{ secret: string; says: string } | undefined>;
  onClose: () => void;
  children: ReactNode;
}

/** Something secret is made and shown this once: a link, a key. */
export function OnceDialog({ title, about, write, make, onClose, children }: Props) {
  const [made, show] = useState<{ secret: string; says: string } | null>(null);
  const send = () => void make().then((got) => got && show(got));
  return (
    <Dialog
      opened
      title={title}
      onClose={onClose}
      steps={
        !made && (
          <Button look="primary" busy={write.sending} onClick={send}>
            {title}
          </Button>
        )
      }
    >
      {made ? (
        <>
          <p className="dialog-about">{made.says}</p>
          <p className="mono once-secret">{made.secret}</p>
        </>
      ) : (
        <>
          <p className="dialog-about">{about}</p>
          <Form id="once" refusal={write.refusal} onSend={send}>
            {children}
          </Form>
        </>
      )}
    </Dialog>
  );
}
