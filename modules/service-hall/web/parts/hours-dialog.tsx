import { useState } from 'react';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { TextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { type CounterSetUp, saveHours } from '../../contract/counter.ts';
import { hallTexts } from '../texts.ts';
import { readSpans, type Span, writeSpans } from './hours-words.ts';

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** The hours of the week, a line for each day: `09:00-12:00 x2 14:00-17:00 x2`. */
export function HoursDialog({ hours, onClose }: { hours: CounterSetUp['hours']; onClose: () => void }) {
  const t = useText(hallTexts);
  const write = useWrite(saveHours);
  const [lines, change] = useState(() =>
    weekdays.map((day) => writeSpans(hours.filter(({ weekday }) => weekday === day))),
  );
  const [unread, note] = useState(false);
  async function save() {
    const read = lines.map(readSpans);
    const good = read.every((one): one is Span[] => one !== null);
    note(!good);
    if (!good) return;
    const all = read.flatMap((spans, n) => spans.map((span) => ({ ...span, weekday: weekdays[n]! })));
    if (await write.send({ hours: all })) onClose();
  }
  return (
    <Dialog
      opened
      wide
      title={t('counter.set.hours')}
      onClose={onClose}
      steps={
        <Button look="primary" busy={write.sending} onClick={() => void save()}>
          {t('counter.set.save')}
        </Button>
      }
    >
      <p className="dialog-about">
        {t('counter.set.spansHint')} {t('counter.set.hoursAbout')}
      </p>
      {unread && (
        <p className="say-error" role="alert">
          {t('counter.set.unread')}
        </p>
      )}
      <Form id="hours" refusal={write.refusal} onSend={() => void save()}>
        {weekdays.map((day, n) => (
          <TextField
            key={day}
            name={`day-${day}`}
            label={t(`counter.set.days.d${day}`)}
            value={lines[n]!}
            onValue={(value) => change((all) => all.map((one, m) => (m === n ? value : one)))}
          />
        ))}
      </Form>
    </Dialog>
  );
}
