import { useState } from 'react';
import { fileUses, kindsInWords, sizeWords } from '../../../../../kernel/contract/file-kinds.ts';
import { base64Of } from '../../../../../kernel/web/api/base64-of.ts';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../../kernel/web/kit/dialog.tsx';
import { Form } from '../../../../../kernel/web/kit/form.tsx';
import { UploadButton } from '../../../../../kernel/web/kit/upload-button.tsx';
import { addConceptPicture } from '../../../contract/concept-pictures.ts';
import type { WholeConcept } from '../../../contract/terms.ts';
import { languageTexts } from '../../texts.ts';
import { PictureWordsFields, saidOfPicture } from './picture-words.tsx';

/** What fits into one request, written out as letters. */
const mostBytes = 16 * 1_048_576;

/** Adds a picture: the file, what is on it in both languages, whose it is. What was typed stays where it is refused. */
export function AddPicture({ concept, onClose }: { concept: WholeConcept; onClose: () => void }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const write = useWrite(addConceptPicture);
  const [file, choose] = useState<File>();
  const [words, setWords] = useState({ zh: '', en: '', source: '' });
  const [asked, ask] = useState(false);
  const tooLarge = file !== undefined && file.size > mostBytes;
  const faulty = tooLarge || (asked && !file);
  async function send() {
    ask(true);
    if (!file || tooLarge) return;
    const image = { name: file.name, base64: await base64Of(file) };
    const { id: conceptId, version } = concept;
    if (await write.send({ conceptId, version, image, ...saidOfPicture(words) })) onClose();
  }
  const takes = { kinds: say(kindsInWords(fileUses.image.types)), limit: sizeWords(mostBytes) };
  return (
    <Dialog
      opened
      title={t('terms.pictures.add')}
      onClose={onClose}
      steps={
        <Button look="primary" busy={write.sending} onClick={() => void send()}>
          {t('terms.pictures.send')}
        </Button>
      }
    >
      <p className="dialog-about">{t('terms.pictures.about')}</p>
      <Form id="concept-picture" refusal={write.refusal} onSend={() => void send()}>
        <div className="field">
          {faulty && (
            <p className="err" role="alert">
              <span className="st st-error wrap">
                {file ? t('terms.pictures.takes', takes) : t('terms.pictures.needed')}
              </span>
            </p>
          )}
          <p className="picture-choice">
            <UploadButton
              ability={true}
              types={fileUses.image.types}
              several={false}
              label={t(file ? 'terms.pictures.another' : 'terms.pictures.choose')}
              onFiles={([one]) => choose(one)}
            />
            <span role="status">{file?.name}</span>
          </p>
          {!tooLarge && <p className="cap">{t('terms.pictures.takes', takes)}</p>}
        </div>
        <PictureWordsFields of={words} onChange={setWords} />
      </Form>
    </Dialog>
  );
}
