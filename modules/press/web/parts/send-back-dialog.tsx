import { useMe } from '../../../../kernel/web/house.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { useDraft } from '../../../../kernel/web/kit/draft.ts';
import { LongTextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { sendBack } from '../../contract/release.ts';
import { pressTexts } from '../texts.ts';
import { useWork } from './use-release-work.ts';

/** Sends a release back to its author, who is told what to change; an author takes the own one back. */
export function SendBackDialog({ onClose }: { onClose: () => void }) {
  const t = useText(pressTexts);
  const say = useBoth();
  const { userId } = useMe();
  const { release, send, busy, refused, forget } = useWork();
  const draft = useDraft(`press.send-back.${release.id}`, { why: '' });
  const own = release.author.userId === userId;
  function close() {
    forget();
    onClose();
  }
  async function go() {
    if (!(await send(sendBack, { why: draft.value.why }, 'steps'))) return;
    draft.drop();
    onClose();
  }
  const steps = (
    <Button look="primary" busy={busy === 'steps'} onClick={() => void go()}>
      {own ? t('sendBack.takeBackSend') : t('sendBack.send')}
    </Button>
  );
  return (
    <Dialog
      title={own ? t('sendBack.takeBackTitle') : t('sendBack.title')}
      opened
      onClose={close}
      steps={steps}
    >
      <p className="dialog-about">{t('sendBack.about', { name: say(release.author.name) })}</p>
      <Form
        id="send-back"
        refusal={refused?.from === 'steps' ? refused.refusal : null}
        onSend={() => void go()}
        draft={draft}
      >
        <LongTextField
          name="why"
          label={t('sendBack.why')}
          hint={t('sendBack.whyHint')}
          rows={4}
          data-autofocus
          required
          value={draft.value.why}
          onValue={(why) => draft.set({ why })}
        />
      </Form>
    </Dialog>
  );
}
