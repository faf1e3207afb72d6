import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { useMe } from '../../../../kernel/web/house.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { DateField } from '../../../../kernel/web/kit/date-field.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { useDraft } from '../../../../kernel/web/kit/draft.ts';
import { LongTextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { askTranslation } from '../../contract/translation.ts';
import { pressTexts } from '../texts.ts';
import { useWork } from './use-release-work.ts';

/** Asks the translation centre for what of the release waits to be translated: by which day, and what is to be known. */
export function TranslationDialog({ from, onClose }: { from: Lang; onClose: () => void }) {
  const t = useText(pressTexts);
  const { release, send, busy, refused, forget } = useWork();
  const { today } = useMe();
  const draft = useDraft(`press.translation.${release.id}`, {
    // A correction is of a day that has gone by.
    wantedBy: release.day > today ? release.day : today,
    instructions: '',
  });
  const { wantedBy, instructions } = draft.value;
  function close() {
    forget();
    onClose();
  }
  async function go() {
    const words = instructions.trim() || null;
    if (!(await send(askTranslation, { from, wantedBy, instructions: words }, 'dialog'))) return;
    draft.drop();
    onClose();
  }
  const steps = (
    <Button look="primary" busy={busy === 'dialog'} onClick={() => void go()}>
      {t('translation.send')}
    </Button>
  );
  return (
    <Dialog title={t(`translation.askTitle.${from}`)} opened onClose={close} steps={steps}>
      <p className="dialog-about">{t('translation.about', { count: release.toTranslate[from] })}</p>
      <Form
        id="translation"
        refusal={refused?.from === 'dialog' ? refused.refusal : null}
        onSend={() => void go()}
        draft={draft}
      >
        <DateField
          name="wantedBy"
          label={t('translation.wantedBy')}
          required
          value={wantedBy}
          onValue={(day) => draft.change({ wantedBy: day })}
        />
        <LongTextField
          name="instructions"
          label={t('translation.instructions')}
          optional
          rows={3}
          value={instructions}
          onValue={(words) => draft.change({ instructions: words })}
        />
      </Form>
    </Dialog>
  );
}
