import { openFollowUp } from '../../contract/follow-ups.ts';
import type { SubjectRef } from '../../contract/ids.ts';
import { useWrite } from '../api/use-write.ts';
import { useHouseDay } from '../house.tsx';
import { houseTexts } from '../i18n/house-texts.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import { DateField } from './date-field.tsx';
import { Dialog } from './dialog.tsx';
import { useDraft } from './draft.ts';
import { TextField } from './field.tsx';
import { Form } from './form.tsx';
import { OwnerField } from './owner-field.tsx';
import { SubjectField } from './subject-field.tsx';
import type { PickedSubject } from './subject-picker.tsx';
import { useToast } from './toast.tsx';

interface FollowUpFormProps {
  /** What it is about; without it, it can be picked. */
  about?: SubjectRef;
  onClose: () => void;
}

const empty = { zh: '', en: '', owner: '', due: '', picked: null as PickedSubject | null };

/** Gives a follow-up: what is to be done, by whom, until when, and what it is about. */
export function FollowUpForm({ about, onClose }: FollowUpFormProps) {
  const t = useText(houseTexts);
  const tell = useToast();
  const { today } = useHouseDay();
  const write = useWrite(openFollowUp);
  const draft = useDraft(`follow-up.open.${about?.id ?? 'any'}`, empty);
  const { zh, en, owner, due, picked } = draft.value;
  async function send() {
    const title = { zh: zh.trim() || null, en: en.trim() || null };
    if (!(await write.send({ title, owner, due, about: about ?? picked?.ref ?? null }))) return;
    draft.drop();
    tell({ say: { zh: houseTexts.zh.followUps.opened, en: houseTexts.en.followUps.opened } });
    onClose();
  }
  const steps = (
    <Button look="primary" busy={write.sending} onClick={() => void send()}>
      {t('followUps.send')}
    </Button>
  );
  return (
    <Dialog opened title={t('followUps.openTitle')} onClose={onClose} steps={steps}>
      <p className="dialog-about">{t('followUps.openAbout')}</p>
      <Form id="follow-up" refusal={write.refusal} onSend={() => void send()} draft={draft}>
        <TextField
          name="title.zh"
          lang="zh"
          label={t('followUps.what')}
          hint={t('followUps.whatHint')}
          data-autofocus
          value={zh}
          onValue={(value) => draft.change({ zh: value })}
        />
        <TextField
          name="title.en"
          lang="en"
          label={t('followUps.whatEn')}
          value={en}
          onValue={(value) => draft.change({ en: value })}
        />
        <OwnerField value={owner} onValue={(value) => draft.change({ owner: value })} />
        <DateField
          name="due"
          label={t('followUps.due')}
          min={today}
          value={due}
          onValue={(value) => draft.change({ due: value })}
        />
        {!about && (
          <SubjectField
            name="about"
            optional
            label={t('followUps.about')}
            hint={t('followUps.aboutHint')}
            picked={picked}
            onPick={(subject) => draft.change({ picked: subject })}
          />
        )}
      </Form>
    </Dialog>
  );
}
