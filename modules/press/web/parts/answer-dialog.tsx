import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { useDraft } from '../../../../kernel/web/kit/draft.ts';
import { LongTextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { acceptChange, answerChange, declineChange } from '../../contract/changes.ts';
import type { ChangeRequest } from '../../contract/release.ts';
import { pressTexts } from '../texts.ts';
import { useWork } from './use-release-work.ts';

/** What one does with a change asked for. */
export type Answering = 'accept' | 'answer' | 'decline';

/** Deals with a change asked for, in words: the sentence as it becomes, an answer, or a reason. */
export function AnswerDialog({
  change,
  how,
  onClose,
}: {
  change: ChangeRequest;
  how: Answering;
  onClose: () => void;
}) {
  const t = useText(pressTexts);
  const { send, busy, refused, forget } = useWork();
  const draft = useDraft(`press.change.${change.id}.${how}`, { words: how === 'accept' ? change.quote : '' });
  const { words } = draft.value;
  const request = change.id;
  function close() {
    forget();
    onClose();
  }
  async function go() {
    const done =
      how === 'accept'
        ? await send(acceptChange, { request, text: words }, 'dialog')
        : await send(how === 'answer' ? answerChange : declineChange, { request, words }, 'dialog');
    if (!done) return;
    draft.drop();
    onClose();
  }
  const steps = (
    <Button look="primary" busy={busy === 'dialog'} onClick={() => void go()}>
      {t(`changes.${how}Send`)}
    </Button>
  );
  return (
    <Dialog title={t(`changes.${how}Title`)} opened onClose={close} steps={steps}>
      <p className="dialog-about">{change.words}</p>
      <Form
        id="answer-change"
        refusal={refused?.from === 'dialog' ? refused.refusal : null}
        onSend={() => void go()}
        draft={draft}
      >
        <LongTextField
          name={how === 'accept' ? 'text' : 'words'}
          label={t(`changes.${how}Label`)}
          rows={3}
          data-autofocus
          required
          {...(how === 'accept' && { lang: change.lang })}
          value={words}
          onValue={(value) => draft.set({ words: value })}
        />
      </Form>
    </Dialog>
  );
}
