import { useState } from 'react';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { SelectField, TextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { bookAppointment, listFree } from '../../contract/appointments.ts';
import { readSetUp } from '../../contract/counter.ts';
import { hallTexts } from '../texts.ts';

/** Makes an appointment for somebody who telephones or stands at the counter. */
export function BookDialog({ day, onClose }: { day: string; onClose: () => void }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const write = useWrite(bookAppointment);
  const [entered, change] = useState({ service: '', from: '', name: '', contact: '' });
  const set = (name: keyof typeof entered) => (value: string) => change((one) => ({ ...one, [name]: value }));
  const { data: setUp } = useRead(readSetUp, {});
  const wanted = { service: entered.service, from: day, days: 1 };
  const { data: free } = useRead(listFree, wanted, { wait: entered.service === '' });
  const services = setUp?.groups.flatMap((group) => group.services) ?? [];
  const times = free?.days[0]?.day === day ? free.days[0].times : [];
  const none = { value: '', label: t('counter.bookings.choose') };
  async function send() {
    if (await write.send({ ...entered, day })) onClose();
  }
  return (
    <Dialog
      opened
      title={t('counter.bookings.new')}
      onClose={onClose}
      steps={
        <Button look="primary" busy={write.sending} onClick={() => void send()}>
          {t('counter.bookings.send')}
        </Button>
      }
    >
      <p className="dialog-about">{t('counter.bookings.newAbout')}</p>
      <Form id="book" refusal={write.refusal} onSend={() => void send()}>
        <SelectField
          name="service"
          label={t('counter.bookings.service')}
          value={entered.service}
          onValue={set('service')}
          options={[none, ...services.map(({ code, name }) => ({ value: code, label: say(name) }))]}
        />
        <SelectField
          name="from"
          label={t('counter.bookings.timeOf')}
          hint={entered.service && free && times.length === 0 ? t('counter.bookings.noTimes') : undefined}
          value={entered.from}
          onValue={set('from')}
          options={[none, ...times.map(({ from, to }) => ({ value: from, label: `${from}–${to}` }))]}
        />
        <TextField
          name="name"
          label={t('counter.bookings.name')}
          value={entered.name}
          onValue={set('name')}
        />
        <TextField
          name="contact"
          label={t('counter.bookings.contact')}
          optional
          value={entered.contact}
          onValue={set('contact')}
        />
      </Form>
    </Dialog>
  );
}
