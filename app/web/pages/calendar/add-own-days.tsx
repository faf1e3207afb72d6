import { addOwnDays } from '../../../../kernel/contract/calendar.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { DateField } from '../../../../kernel/web/kit/date-field.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { useDraft } from '../../../../kernel/web/kit/draft.ts';
import { SelectField, TextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { useToast } from '../../../../kernel/web/kit/toast.tsx';
import { appTexts } from '../../texts.ts';

const empty = { from: '', to: '', works: 'no', zh: '', en: '' };

/** Enters days the office closes or works by its own decision, with the reason in one language or both. */
export function AddOwnDays({ onClose }: { onClose: () => void }) {
  const t = useText(appTexts);
  const tell = useToast();
  const write = useWrite(addOwnDays);
  const draft = useDraft('calendar.add', empty);
  const { from, to, works, zh, en } = draft.value;
  async function send() {
    const reason = { zh: zh.trim() || null, en: en.trim() || null };
    if (!(await write.send({ from, to: to || from, works: works === 'yes', reason }))) return;
    draft.drop();
    tell({ say: { zh: appTexts.zh.calendar.added, en: appTexts.en.calendar.added } });
    onClose();
  }
  const steps = (
    <Button look="primary" busy={write.sending} onClick={() => void send()}>
      {t('calendar.addSend')}
    </Button>
  );
  return (
    <Dialog opened title={t('calendar.add')} onClose={onClose} steps={steps}>
      <Form id="add-days" refusal={write.refusal} onSend={() => void send()} draft={draft}>
        <SelectField
          name="works"
          label={t('calendar.what')}
          value={works}
          onValue={(value) => draft.change({ works: value })}
          options={[
            { value: 'no', label: t('calendar.kind.closed') },
            { value: 'yes', label: t('calendar.kind.extra') },
          ]}
        />
        <div className="count-fields">
          <DateField
            name="from"
            label={t('calendar.first')}
            data-autofocus
            value={from}
            onValue={(value) => draft.change({ from: value })}
          />
          <DateField
            name="to"
            label={t('calendar.last')}
            min={from || undefined}
            value={to}
            onValue={(value) => draft.change({ to: value })}
          />
        </div>
        <TextField
          name="reason.zh"
          lang="zh"
          label={t('calendar.reasonZh')}
          hint={t('calendar.reasonHint')}
          value={zh}
          onValue={(value) => draft.change({ zh: value })}
        />
        <TextField
          name="reason.en"
          lang="en"
          optional
          label={t('calendar.reasonEn')}
          value={en}
          onValue={(value) => draft.change({ en: value })}
        />
      </Form>
    </Dialog>
  );
}
