import { useState } from 'react';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { DateField } from '../../../../kernel/web/kit/date-field.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { setDay } from '../../contract/release.ts';
import { pressTexts } from '../texts.ts';
import { useWork } from './use-release-work.ts';

/** Sets the day of issue; the whole text is checked anew for it. */
export function DayDialog({ onClose }: { onClose: () => void }) {
  const t = useText(pressTexts);
  const { release, send, busy, refused, forget } = useWork();
  const [day, change] = useState(release.day);
  function close() {
    forget();
    onClose();
  }
  async function set() {
    if (await send(setDay, { day }, 'dialog')) onClose();
  }
  const steps = (
    <Button look="primary" busy={busy === 'dialog'} onClick={() => void set()}>
      {t('day.send')}
    </Button>
  );
  return (
    <Dialog title={t('day.title')} opened onClose={close} steps={steps}>
      <Form id="day" refusal={refused?.from === 'dialog' ? refused.refusal : null} onSend={() => void set()}>
        <DateField name="day" label={t('day.label')} hint={t('day.hint')} value={day} onValue={change} />
      </Form>
    </Dialog>
  );
}
