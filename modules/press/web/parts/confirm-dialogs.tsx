import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { RefusalSay } from '../../../../kernel/web/kit/refusal-page.tsx';
import { discardRelease, publishRelease } from '../../contract/release.ts';
import { pressTexts } from '../texts.ts';
import { useWork } from './use-release-work.ts';

interface ConfirmProps {
  onClose: () => void;
}

/** Publishing is not taken back: asked once more, in a sentence. */
export function PublishDialog({ onClose }: ConfirmProps) {
  return <ConfirmDialog of="publish" onClose={onClose} />;
}

/** Discarding is not taken back either. */
export function DiscardDialog({ onClose }: ConfirmProps) {
  return <ConfirmDialog of="discard" onClose={onClose} />;
}

function ConfirmDialog({ of, onClose }: ConfirmProps & { of: 'publish' | 'discard' }) {
  const t = useText(pressTexts);
  const say = useBoth();
  const { release, send, busy, refused, forget } = useWork();
  const words = { title: say(release.title), number: release.number };
  async function go() {
    const done = await (of === 'publish'
      ? send(publishRelease, {}, 'dialog')
      : send(discardRelease, {}, 'dialog'));
    if (done) onClose();
  }
  function close() {
    forget();
    onClose();
  }
  const steps = (
    <Button
      look={of === 'publish' ? 'primary' : 'outline'}
      busy={busy === 'dialog'}
      onClick={() => void go()}
    >
      {t(`${of}.send`, words)}
    </Button>
  );
  return (
    <Dialog title={t(`${of}.title`, words)} opened onClose={close} steps={steps}>
      <p>{t(`${of}.about`, words)}</p>
      {refused?.from === 'dialog' && <RefusalSay refusal={refused.refusal} />}
    </Dialog>
  );
}
