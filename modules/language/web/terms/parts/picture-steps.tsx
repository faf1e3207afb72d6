import { useState } from 'react';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../../kernel/web/kit/dialog.tsx';
import { Form } from '../../../../../kernel/web/kit/form.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { describeConceptPicture, removeConceptPicture } from '../../../contract/concept-pictures.ts';
import type { ConceptPicture, WholeConcept } from '../../../contract/terms.ts';
import { languageTexts } from '../../texts.ts';
import { PictureWordsFields, saidOfPicture } from './picture-words.tsx';

interface PictureStepsProps {
  concept: WholeConcept;
  picture: ConceptPicture;
}

/** Saying something else of a picture, and taking it away: either waits for approval as a change of the concept. */
export function PictureSteps({ concept, picture }: PictureStepsProps) {
  const t = useText(languageTexts);
  const remove = useWrite(removeConceptPicture);
  const [writing, write] = useState(false);
  const n = picture.place + 1;
  const at = { conceptId: concept.id, version: concept.version, place: picture.place };
  return (
    <div className="file-steps">
      <Button small look="quiet" aria-label={t('terms.pictures.wordsOf', { n })} onClick={() => write(true)}>
        {t('terms.pictures.words')}
      </Button>
      <Button
        small
        look="quiet"
        busy={remove.sending}
        aria-label={t('terms.pictures.removeOf', { n })}
        onClick={() => void remove.send(at)}
      >
        {t('terms.pictures.remove')}
      </Button>
      {remove.refusal && <RefusalSay refusal={remove.refusal} />}
      {writing && <Words at={at} picture={picture} onClose={() => write(false)} />}
    </div>
  );
}

interface WordsProps {
  at: { conceptId: string; version: number; place: number };
  picture: ConceptPicture;
  onClose: () => void;
}

function Words({ at, picture: { alt, source }, onClose }: WordsProps) {
  const t = useText(languageTexts);
  const describe = useWrite(describeConceptPicture);
  const [words, setWords] = useState({ zh: alt.zh ?? '', en: alt.en ?? '', source: source ?? '' });
  async function send() {
    if (await describe.send({ ...at, ...saidOfPicture(words) })) onClose();
  }
  return (
    <Dialog
      opened
      title={t('terms.pictures.wordsOf', { n: at.place + 1 })}
      onClose={onClose}
      steps={
        <Button look="primary" busy={describe.sending} onClick={() => void send()}>
          {t('terms.sendChange')}
        </Button>
      }
    >
      <Form id="concept-picture-words" refusal={describe.refusal} onSend={() => void send()}>
        <PictureWordsFields of={words} onChange={setWords} />
      </Form>
    </Dialog>
  );
}
