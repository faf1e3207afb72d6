import { useState } from 'react';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { SelectField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { type Counter, handOnTicket, type Ticket } from '../../contract/counter.ts';
import { hallTexts } from '../texts.ts';
import { onTicket } from './use-counter-step.ts';

/** Hands a number on to another line or window. */
export function HandOnDialog({
  ticket,
  counter,
  onClose,
}: {
  ticket: Ticket;
  counter: Counter;
  onClose: () => void;
}) {
  const t = useText(hallTexts);
  const say = useBoth();
  const write = useWrite(handOnTicket);
  const lines = counter.groups
    .filter(({ id }) => id !== ticket.groupId)
    .map(({ id, letter, name }) => ({
      value: `line ${id}`,
      label: t('counter.toLine', { letter, name: say(name) }),
    }));
  const windows = counter.windows
    .filter(({ number }) => number !== ticket.window)
    .map(({ id, number }) => ({ value: `window ${id}`, label: t('counter.window', { number }) }));
  const [to, choose] = useState(lines[0]?.value ?? windows[0]?.value ?? '');
  async function send() {
    const [kind, id] = to.split(' ');
    const place = kind === 'line' ? { groupId: id } : { windowId: id };
    if (await write.send({ ...onTicket(ticket), ...place })) onClose();
  }
  return (
    <Dialog
      opened
      title={t('counter.handOnTitle', { number: ticket.number })}
      onClose={onClose}
      steps={
        <Button look="primary" busy={write.sending} onClick={() => void send()}>
          {t('counter.handOn')}
        </Button>
      }
    >
      <p className="dialog-about">{t('counter.handOnAbout')}</p>
      <Form id="hand-on" refusal={write.refusal} onSend={() => void send()}>
        <SelectField
          name="to"
          label={t('counter.handOnTo')}
          value={to}
          onValue={choose}
          options={[...lines, ...windows]}
        />
      </Form>
    </Dialog>
  );
}
