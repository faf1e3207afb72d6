import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { useDraft } from '../../../../kernel/web/kit/draft.ts';
import { LongTextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { withdrawRelease } from '../../contract/issues.ts';
import { pressTexts } from '../texts.ts';
import { useWork } from './use-release-work.ts';

/** Takes a release off the public site for good; the reason stays in the house. */
export function WithdrawDialog({ onClose }: { onClose: () => void }) {
  const t = useText(pressTexts);
  const say = useBoth();
  const { release, send, busy, refused, forget } = useWork();
  const draft = useDraft(`press.withdraw.${release.id}`, { why: '' });
  function close() {
    forget();
    onClose();
  }
  async function go() {
    if (!(await send(withdrawRelease, draft.value, 'steps'))) return;
    draft.drop();
    onClose();
  }
  const steps = (
    <Button look="primary" busy={busy === 'steps'} onClick={() => void go()}>
      {t('withdraw.send')}
    </Button>
  );
  return (
    <Dialog title={t('withdraw.title')} opened onClose={close} steps={steps}>
      <p className="dialog-about">{t('withdraw.about', { title: say(release.title) })}</p>
      <Form
        id="withdraw"
        refusal={refused?.from === 'steps' ? refused.refusal : null}
        onSend={() => void go()}
        draft={draft}
      >
        <LongTextField
          name="why"
          label={t('withdraw.why')}
          hint={t('withdraw.hint')}
          rows={3}
          data-autofocus
          required
          value={draft.value.why}
          onValue={(why) => draft.set({ why })}
        />
      </Form>
    </Dialog>
  );
}
