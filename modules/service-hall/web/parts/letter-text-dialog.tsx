import { useState } from 'react';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { houseTexts } from '../../../../kernel/web/i18n/house-texts.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { LongTextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { useVersionSeen } from '../../../../kernel/web/kit/use-stale.ts';
import { type LetterLine, type ServiceValues, setLetterText } from '../../contract/values.ts';
import { hallTexts } from '../texts.ts';
import { OriginFields, originDraftOf, typedOrigin } from './origin-fields.tsx';

interface LetterTextDialogProps {
  values: ServiceValues;
  line: LetterLine;
  onClose: () => void;
}

/** Confirms what a letter says, or says something else in its place; or goes back to what comes with the program. */
export function LetterTextDialog({ values, line, onClose }: LetterTextDialogProps) {
  const t = useText(hallTexts);
  const house = useText(houseTexts);
  const say = useBoth();
  const { today } = useHouseDay();
  const write = useWrite(setLetterText);
  const version = useVersionSeen(values.version, write.refusal);
  const isOwn = line.draft !== null || line.inForce.own;
  const { text: said, origin } = line.draft ?? line.inForce;
  const [text, setText] = useState({ zh: said.zh, en: said.en });
  const [source, setSource] = useState(() => originDraftOf(origin, today));
  async function send(says: Parameters<typeof write.send>[0]['says']) {
    if (await write.send({ code: values.code, version, textId: line.id, says })) onClose();
  }
  const sendSaid = () => void send({ text, ...typedOrigin(source) });
  return (
    <Dialog
      opened
      title={`${say(line.name)} · ${t(`letterTexts.${line.part}`)}`}
      onClose={onClose}
      steps={
        <>
          <Button look="primary" busy={write.sending} onClick={sendSaid}>
            {write.sending ? house('form.sending') : t('values.toDraft')}
          </Button>
          {isOwn && (
            <Button busy={write.sending} onClick={() => void send(null)}>
              {t('letterTexts.backToShipped')}
            </Button>
          )}
        </>
      }
    >
      <Form id="letter-text" refusal={write.refusal} onSend={sendSaid}>
        <p className="dialog-about">
          {t('letterTexts.mayAsk', { names: line.mayAsk.map((name) => `{${name}}`).join(t('papers.comma')) })}
        </p>
        {(['zh', 'en'] as const).map((lang) => (
          <LongTextField
            key={lang}
            name={`says.text.${lang}`}
            label={t(`letterTexts.text_${lang}`)}
            lang={lang}
            value={text[lang]}
            onValue={(words) => setText({ ...text, [lang]: words })}
          />
        ))}
        <OriginFields at="says." draft={source} change={(some) => setSource({ ...source, ...some })} />
      </Form>
    </Dialog>
  );
}
