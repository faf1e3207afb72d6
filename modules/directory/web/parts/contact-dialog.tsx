import { useState } from 'react';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { houseTexts } from '../../../../kernel/web/i18n/house-texts.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { useVersionSeen } from '../../../../kernel/web/kit/use-stale.ts';
import { addContact, type ContactOwner, type ContactPoint, changeContact } from '../../contract/contact.ts';
import { directoryTexts } from '../texts.ts';
import { contactConsentOf, contactContentOf, contactDraftOf } from './contact-draft.ts';
import { ConsentFields, ContentFields } from './contact-fields.tsx';

interface ContactDialogProps {
  of: { kind: ContactOwner; id: string };
  /** The one to change; null enters another. */
  point: ContactPoint | null;
  onClose: () => void;
}

/** Enters a contact point, changes one, or renews the consent to one: what is hidden then stays as it is kept. */
export function ContactDialog({ of, point, onClose }: ContactDialogProps) {
  const t = useText(directoryTexts);
  const house = useText(houseTexts);
  const { today } = useHouseDay();
  const [draft, setDraft] = useState(() => contactDraftOf(point, today));
  const add = useWrite(addContact);
  const change = useWrite(changeContact);
  const write = point ? change : add;
  const version = useVersionSeen(point?.version ?? 0, write.refusal);
  const isHidden = point !== null && point.shown !== true;
  async function send() {
    const { kind } = draft;
    const content = contactContentOf(draft);
    const consent = contactConsentOf(draft);
    const done = point
      ? await change.send({
          contactId: point.id,
          version,
          content: isHidden ? null : content,
          ...consent,
        })
      : await add.send({ of: of.kind, ownerId: of.id, kind, ...content, ...consent });
    if (done) onClose();
  }
  return (
    <Dialog
      opened
      title={t(point === null ? 'contact.add' : isHidden ? 'contact.renew' : 'contact.changeTitle')}
      onClose={onClose}
      steps={
        <Button look="primary" busy={write.sending} onClick={() => void send()}>
          {write.sending ? house('form.sending') : t('save')}
        </Button>
      }
    >
      <Form id="contact" refusal={write.refusal} onSend={() => void send()}>
        {isHidden ? (
          <p className="dialog-about">{t('contact.hiddenStays')}</p>
        ) : (
          <ContentFields
            draft={draft}
            change={(some) => setDraft({ ...draft, ...some })}
            within={point ? 'content.' : ''}
            fixedKind={point !== null}
          />
        )}
        <ConsentFields draft={draft} change={(some) => setDraft({ ...draft, ...some })} />
      </Form>
    </Dialog>
  );
}
