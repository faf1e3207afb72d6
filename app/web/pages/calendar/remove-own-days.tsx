import { type OwnDays, removeOwnDays } from '../../../../kernel/contract/calendar.ts';
import { yearOf } from '../../../../kernel/contract/working-days.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { useDraft } from '../../../../kernel/web/kit/draft.ts';
import { TextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { useToast } from '../../../../kernel/web/kit/toast.tsx';
import { appTexts } from '../../texts.ts';
import { Span } from './holidays.tsx';

/** Takes the office's own days back, saying why: the week and the year's notice hold again. */
export function RemoveOwnDays({ of, onClose }: { of: OwnDays; onClose: () => void }) {
  const t = useText(appTexts);
  const tell = useToast();
  const write = useWrite(removeOwnDays);
  const draft = useDraft(`calendar.remove.${of.id}`, { reason: '' });
  async function send() {
    if (!(await write.send({ ownDaysId: of.id, reason: draft.value.reason }))) return;
    draft.drop();
    tell({ say: { zh: appTexts.zh.calendar.removed, en: appTexts.en.calendar.removed } });
    onClose();
  }
  const steps = (
    <Button look="primary" busy={write.sending} onClick={() => void send()}>
      {t('calendar.removeSend')}
    </Button>
  );
  return (
    <Dialog opened title={t('calendar.removeTitle')} onClose={onClose} steps={steps}>
      <p className="dialog-about">
        <Span of={of} year={yearOf(of.from)} />
        {t('calendar.removeAbout')}
      </p>
      <Form id="remove-days" refusal={write.refusal} onSend={() => void send()} draft={draft}>
        <TextField
          name="reason"
          label={t('calendar.removeReason')}
          data-autofocus
          required
          value={draft.value.reason}
          onValue={(reason) => draft.set({ reason })}
        />
      </Form>
    </Dialog>
  );
}
