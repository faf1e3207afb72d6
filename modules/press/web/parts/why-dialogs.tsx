import { useMe } from '../../../../kernel/web/house.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { useDraft } from '../../../../kernel/web/kit/draft.ts';
import { LongTextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { withdrawRelease } from '../../contract/issues.ts';
import { sendBack } from '../../contract/release.ts';
import { pressTexts } from '../texts.ts';
import { useWork } from './use-release-work.ts';

interface AskProps {
  onClose: () => void;
}

/** Sends a release back to its author, who is told what to change; an author takes the own one back. */
export function SendBackDialog({ onClose }: AskProps) {
  const t = useText(pressTexts);
  const say = useBoth();
  const { userId } = useMe();
  const { author } = useWork().release;
  const own = author.userId === userId;
  return (
    <WhyDialog
      id="send-back"
      step={sendBack}
      title={own ? t('sendBack.takeBackTitle') : t('sendBack.title')}
      about={t('sendBack.about', { name: say(author.name) })}
      label={t('sendBack.why')}
      hint={t('sendBack.whyHint')}
      go={own ? t('sendBack.takeBackSend') : t('sendBack.send')}
      onClose={onClose}
    />
  );
}

/** Takes a release off the public site for good; the reason stays in the house. */
export function WithdrawDialog({ onClose }: AskProps) {
  const t = useText(pressTexts);
  const say = useBoth();
  const { title } = useWork().release;
  return (
    <WhyDialog
      id="withdraw"
      step={withdrawRelease}
      title={t('withdraw.title')}
      about={t('withdraw.about', { title: say(title) })}
      label={t('withdraw.why')}
      hint={t('withdraw.hint')}
      go={t('withdraw.send')}
      onClose={onClose}
    />
  );
}

interface WhyDialogProps extends AskProps {
  id: string;
  step: typeof sendBack | typeof withdrawRelease;
  title: string;
  about: string;
  label: string;
  hint: string;
  /** What the button says that takes the step. */
  go: string;
}

/** A step that is taken for a reason: what it means is said, and why it is taken is asked. */
function WhyDialog({ id, step, title, about, label, hint, go, onClose }: WhyDialogProps) {
  const { release, send, busy, refused, forget } = useWork();
  const draft = useDraft(`press.${id}.${release.id}`, { why: '' });
  function close() {
    forget();
    onClose();
  }
  async function take() {
    if (!(await send(step, draft.value, 'dialog'))) return;
    draft.drop();
    onClose();
  }
  const steps = (
    <Button look="primary" busy={busy === 'dialog'} onClick={() => void take()}>
      {go}
    </Button>
  );
  return (
    <Dialog title={title} opened onClose={close} steps={steps}>
      <p className="dialog-about">{about}</p>
      <Form
        id={id}
        refusal={refused?.from === 'dialog' ? refused.refusal : null}
        onSend={() => void take()}
        draft={draft}
      >
        <LongTextField
          name="why"
          label={label}
          hint={hint}
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
