import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { useDraft } from '../../../../kernel/web/kit/draft.ts';
import { LongTextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { correctRelease, describeCorrection } from '../../contract/issues.ts';
import { pressTexts } from '../texts.ts';
import { useWork } from './use-release-work.ts';

/** Says what is corrected, in both languages, to begin a correction or to put it better. */
export function CorrectionDialog({ onClose }: { onClose: () => void }) {
  const t = useText(pressTexts);
  const { release, send, busy, refused, forget } = useWork();
  const { correcting } = release;
  const draft = useDraft(
    `press.correct.${release.id}.${release.publishedAt}`,
    correcting ?? { zh: '', en: '' },
  );
  const what = draft.value;
  function close() {
    forget();
    onClose();
  }
  async function go() {
    const done = await (correcting
      ? send(describeCorrection, what, 'dialog')
      : send(correctRelease, what, 'dialog'));
    if (!done) return;
    draft.drop();
    onClose();
  }
  const steps = (
    <Button look="primary" busy={busy === 'dialog'} onClick={() => void go()}>
      {correcting ? t('correct.save') : t('correct.send')}
    </Button>
  );
  return (
    <Dialog title={t('correct.title')} opened onClose={close} steps={steps}>
      <p className="dialog-about">{t('correct.about')}</p>
      <Form
        id="correct"
        refusal={refused?.from === 'dialog' ? refused.refusal : null}
        onSend={() => void go()}
        draft={draft}
      >
        <LongTextField
          name="zh"
          label={t('correct.zh')}
          hint={t('correct.hint')}
          rows={2}
          lang="zh"
          data-autofocus
          required
          value={what.zh}
          onValue={(zh) => draft.set({ ...what, zh })}
        />
        <LongTextField
          name="en"
          label={t('correct.en')}
          rows={2}
          lang="en"
          required
          value={what.en}
          onValue={(en) => draft.set({ ...what, en })}
        />
      </Form>
    </Dialog>
  );
}
