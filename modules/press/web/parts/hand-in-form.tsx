import { type DragEvent, useState } from 'react';
import { base64Of } from '../../../../kernel/web/api/base64-of.ts';
import type { Write } from '../../../../kernel/web/api/use-write.ts';
import { useMe } from '../../../../kernel/web/house.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button, ButtonLink } from '../../../../kernel/web/kit/button.tsx';
import { DateField } from '../../../../kernel/web/kit/date-field.tsx';
import { useDraft } from '../../../../kernel/web/kit/draft.ts';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { WaitBar } from '../../../../kernel/web/kit/wait-bar.tsx';
import type { draftRelease, Release } from '../../contract/release.ts';
import { pressTexts } from '../texts.ts';

import { type HandedIn, HandInFields } from './hand-in-fields.tsx';

interface HandInFormProps {
  write: Write<typeof draftRelease>;
  onDone: (release: Release) => void;
}

/** The form of handing in; a file may be dropped anywhere on it. What is typed stays, whatever the answer. */
export function HandInForm({ write, onDone }: HandInFormProps) {
  const t = useText(pressTexts);
  const { today } = useMe();
  const draft = useDraft<HandedIn>('press.new', {
    ...{ way: 'one', text: '', zh: '', en: '' },
    ...{ day: today, oneLanguage: false },
  });
  const [file, setFile] = useState<File | null>(null);
  const [over, setOver] = useState(false);

  async function send() {
    const { way, text, zh, en, day, oneLanguage } = draft.value;
    const words =
      way === 'file'
        ? file && { file: { name: file.name, base64: await base64Of(file) } }
        : way === 'one'
          ? { text }
          : { zh, en };
    const done = await write.send({ ...words, day: day || undefined, oneLanguage });
    if (!done) return;
    draft.drop();
    onDone(done);
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped) take(dropped);
  }
  function take(chosen: File | null) {
    write.forget();
    setFile(chosen);
    draft.change({ way: 'file' });
  }
  function drag(event: DragEvent) {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is one more way; the file field does the same by keyboard
    <div
      className={over ? 'dropping' : undefined}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Form id="hand-in" refusal={write.refusal} onSend={() => void send()} draft={draft}>
        <HandInFields value={draft.value} change={draft.change} file={file} take={take} />
        <DateField
          name="day"
          label={t('new.day')}
          hint={t('new.dayHint')}
          value={draft.value.day}
          onValue={(day) => draft.change({ day })}
        />
        <div className="hand-in-steps">
          <Button type="submit" look="seal" busy={write.sending}>
            {t('new.send')}
          </Button>
          <ButtonLink to="/releases">{t('new.toList')}</ButtonLink>
        </div>
        {write.sending && (
          <div className="working">
            <WaitBar small />
            <p role="status">{t('new.working')}</p>
          </div>
        )}
      </Form>
    </div>
  );
}
