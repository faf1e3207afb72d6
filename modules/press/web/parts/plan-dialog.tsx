import { dayWords } from '../../../../kernel/contract/day-words.ts';
import { civil, zoneWords } from '../../../../kernel/contract/office-time.ts';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { DateField } from '../../../../kernel/web/kit/date-field.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { useDraft } from '../../../../kernel/web/kit/draft.ts';
import { TextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { planPublication } from '../../contract/going-out.ts';
import { pressTexts } from '../texts.ts';
import { useWork } from './use-release-work.ts';

/** Sets when the release goes out by itself, by the office's clock; what its day of issue has to do with it. */
export function PlanDialog({ onClose }: { onClose: () => void }) {
  const t = useText(pressTexts);
  const lang = useLang();
  const { timeZone } = useHouseDay();
  const { release, send, busy, refused, forget } = useWork();
  const planned = release.goesOutAt
    ? civil(timeZone, release.goesOutAt)
    : { day: release.day, time: '09:00' };
  const draft = useDraft(`press.plan.${release.id}`, planned);
  const { day, time } = draft.value;
  function close() {
    forget();
    onClose();
  }
  async function go() {
    if (!(await send(planPublication, { day, time }, 'dialog'))) return;
    draft.drop();
    onClose();
  }
  const steps = (
    <Button look="primary" busy={busy === 'dialog'} onClick={() => void go()}>
      {t('plan.send')}
    </Button>
  );
  return (
    <Dialog title={t('plan.title')} opened onClose={close} steps={steps}>
      <p className="dialog-about">{t('plan.about')}</p>
      <Form
        id="plan"
        refusal={refused?.from === 'dialog' ? refused.refusal : null}
        onSend={() => void go()}
        draft={draft}
      >
        <div className="day-and-time">
          <DateField
            name="day"
            label={t('plan.day')}
            required
            value={day}
            onValue={(value) => draft.set({ day: value, time })}
          />
          <TextField
            name="time"
            label={t('plan.time', { zone: zoneWords(lang, timeZone) })}
            type="time"
            required
            value={time}
            onValue={(value) => draft.set({ day, time: value })}
          />
        </div>
        <p className="hint">{t('plan.dayOfIssue', { day: dayWords(lang, release.day) })}</p>
      </Form>
    </Dialog>
  );
}
