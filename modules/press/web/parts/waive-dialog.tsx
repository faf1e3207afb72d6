import { Said } from '../../../../kernel/web/i18n/said.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { useDraft } from '../../../../kernel/web/kit/draft.ts';
import { LongTextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { type ReleaseFinding, waiveFinding } from '../../contract/release.ts';
import { pressTexts } from '../texts.ts';
import { useWork } from './use-release-work.ts';

/** Lets a finding stand: the reason is asked for, and shown wherever the finding is. */
export function WaiveDialog({ finding, onClose }: { finding: ReleaseFinding; onClose: () => void }) {
  const t = useText(pressTexts);
  const { release, send, busy, refused, forget } = useWork();
  const draft = useDraft(`press.waive.${release.id}.${finding.check}`, { reason: '' });
  function close() {
    forget();
    onClose();
  }
  async function go() {
    const change = { finding: finding.number, reason: draft.value.reason };
    if (!(await send(waiveFinding, change, 'dialog'))) return;
    draft.drop();
    onClose();
  }
  const steps = (
    <Button look="primary" busy={busy === 'dialog'} onClick={() => void go()}>
      {t('waive.send')}
    </Button>
  );
  return (
    <Dialog title={t('waive.title')} opened onClose={close} steps={steps}>
      <p className="dialog-about">
        <Said of={finding.message} />
      </p>
      <Form
        id="waive"
        refusal={refused?.from === 'dialog' ? refused.refusal : null}
        onSend={() => void go()}
        draft={draft}
      >
        <LongTextField
          name="reason"
          label={t('waive.reason')}
          hint={t('waive.hint')}
          rows={3}
          data-autofocus
          required
          value={draft.value.reason}
          onValue={(reason) => draft.set({ reason })}
        />
      </Form>
    </Dialog>
  );
}
