import { type FollowUp, finishFollowUp } from '../../../../kernel/contract/follow-ups.ts';
import { unlessStale } from '../../../../kernel/web/api/refusal.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { useDraft } from '../../../../kernel/web/kit/draft.ts';
import { LongTextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { SubjectField } from '../../../../kernel/web/kit/subject-field.tsx';
import type { PickedSubject } from '../../../../kernel/web/kit/subject-picker.tsx';
import { useVersionSeen } from '../../../../kernel/web/kit/use-stale.ts';
import { appTexts } from '../../texts.ts';
import { FollowUpStale } from './stale.tsx';

const empty = { text: '', picked: null as PickedSubject | null };

/** Marks a follow-up done: what came of it in words, something on record that shows it, or both. */
export function FinishDialog({ of, onClose }: { of: FollowUp; onClose: () => void }) {
  const t = useText(appTexts);
  const write = useWrite(finishFollowUp);
  const version = useVersionSeen(of.version, write.refusal);
  const draft = useDraft(`follow-up.finish.${of.id}`, empty);
  const { text, picked } = draft.value;
  async function send() {
    const evidence = { text: text.trim() || null, subject: picked?.ref ?? null };
    if (!(await write.send({ followUpId: of.id, version, evidence }))) return;
    draft.drop();
    onClose();
  }
  const steps = (
    <Button look="primary" busy={write.sending} onClick={() => void send()}>
      {t('followUps.step.finish')}
    </Button>
  );
  return (
    <Dialog opened title={t('followUps.finishTitle')} onClose={onClose} steps={steps}>
      <FollowUpStale of={of} refusal={write.refusal} onSend={() => void send()} />
      <Form id="finish" refusal={unlessStale(write.refusal)} onSend={() => void send()} draft={draft}>
        <LongTextField
          name="evidence.text"
          label={t('followUps.result')}
          hint={t('followUps.resultHint')}
          rows={4}
          data-autofocus
          value={text}
          onValue={(value) => draft.change({ text: value })}
        />
        <SubjectField
          name="evidence.subject"
          optional
          label={t('followUps.shownBy')}
          hint={t('followUps.shownByHint')}
          picked={picked}
          onPick={(subject) => draft.change({ picked: subject })}
        />
      </Form>
    </Dialog>
  );
}
