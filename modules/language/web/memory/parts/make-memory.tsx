import { useState } from 'react';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { houseTexts } from '../../../../../kernel/web/i18n/house-texts.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../../kernel/web/kit/dialog.tsx';
import { Form } from '../../../../../kernel/web/kit/form.tsx';
import { makeMemory } from '../../../contract/memory.ts';
import { languageTexts } from '../../texts.ts';
import { memoryDraftOf, memoryInputOf } from './memory-draft.ts';
import { MemoryFields } from './memory-fields.tsx';

/** Makes a memory. */
export function MakeMemory({ onClose }: { onClose: () => void }) {
  const t = useText(languageTexts);
  const house = useText(houseTexts);
  const [draft, setDraft] = useState(() => memoryDraftOf(null));
  const write = useWrite(makeMemory);
  async function send() {
    if (await write.send(memoryInputOf(draft))) onClose();
  }
  return (
    <Dialog
      opened
      title={t('memory.makeTitle')}
      onClose={onClose}
      steps={
        <Button look="primary" busy={write.sending} onClick={() => void send()}>
          {write.sending ? house('form.sending') : t('memory.make')}
        </Button>
      }
    >
      <p className="dialog-about">{t('memory.makeAbout')}</p>
      <Form id="memory" refusal={write.refusal} onSend={() => void send()}>
        <MemoryFields draft={draft} change={(some) => setDraft({ ...draft, ...some })} />
      </Form>
    </Dialog>
  );
}
