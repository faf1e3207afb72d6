import { useState } from 'react';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { houseTexts } from '../../../../../kernel/web/i18n/house-texts.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../../kernel/web/kit/dialog.tsx';
import { useDraft } from '../../../../../kernel/web/kit/draft.ts';
import { LongTextField, TextField } from '../../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../../kernel/web/kit/form.tsx';
import { Say } from '../../../../../kernel/web/kit/say.tsx';
import { addUnits, type Memory } from '../../../contract/memory.ts';
import { languageTexts } from '../../texts.ts';

const empty = { zh: '', en: '', document: '' };

/** Adds a sentence and its translation, and stays open for the next. */
export function AddUnit({ memory, onClose }: { memory: Memory; onClose: () => void }) {
  const t = useText(languageTexts);
  const house = useText(houseTexts);
  const draft = useDraft(`language.memory.${memory.id}.unit`, empty);
  const [known, setKnown] = useState(false);
  const write = useWrite(addUnits);
  const { zh, en, document } = draft.value;
  async function send() {
    const unit = { zh, en, document: document.trim() || null };
    const done = await write.send({ memoryId: memory.id, units: [unit] });
    if (!done) return;
    setKnown(done.added === 0);
    if (done.added === 0) return;
    draft.drop();
    onClose();
  }
  return (
    <Dialog
      opened
      wide
      title={t('memory.addUnit')}
      onClose={onClose}
      steps={
        <Button look="primary" busy={write.sending} onClick={() => void send()}>
          {write.sending ? house('form.sending') : t('memory.addUnit')}
        </Button>
      }
    >
      {known && (
        <Say>
          <p>{t('memory.known')}</p>
        </Say>
      )}
      <Form id="unit" refusal={write.refusal} onSend={() => void send()} draft={draft}>
        <div className="halves unit-halves">
          <LongTextField
            name="units.0.zh"
            lang="zh"
            rows={4}
            label={house('lang.zh')}
            value={zh}
            onValue={(value) => draft.change({ zh: value })}
          />
          <LongTextField
            name="units.0.en"
            lang="en"
            rows={4}
            label={house('lang.en')}
            value={en}
            onValue={(value) => draft.change({ en: value })}
          />
        </div>
        <TextField
          name="units.0.document"
          label={t('memory.document')}
          hint={t('memory.documentHint')}
          optional
          value={document}
          onValue={(value) => draft.change({ document: value })}
        />
      </Form>
    </Dialog>
  );
}
