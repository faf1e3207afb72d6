import { type DragEvent, useState } from 'react';
import { base64Of } from '../../../../../kernel/web/api/base64-of.ts';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { useGo } from '../../../../../kernel/web/kit/app-link.tsx';
import { Button, ButtonLink } from '../../../../../kernel/web/kit/button.tsx';
import { useDraft } from '../../../../../kernel/web/kit/draft.ts';
import { Form } from '../../../../../kernel/web/kit/form.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../../kernel/web/kit/page-head.tsx';
import { WaitBar } from '../../../../../kernel/web/kit/wait-bar.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { listAlignments, makeAlignment } from '../../../contract/alignments.ts';
import { languageTexts } from '../../texts.ts';
import '../alignments.css';
import { type Files, type NewAlignment, NewFields } from '../parts/new-fields.tsx';

const list = '/translation/alignments';
const none: Files = { zh: null, en: null, both: null };

/** Two texts are brought to be aligned; then straight to checking them. */
export function Page(_: PageProps) {
  const t = useText(languageTexts);
  const read = useRead(listAlignments, { limit: 1 });
  return (
    <div className="al-new">
      <PageHead title={{ zh: '对齐文本', en: 'Align texts' }} single />
      <Loaded from={read}>
        {({ abilities }) =>
          abilities['make'] === true ? (
            <NewForm />
          ) : (
            <>
              <p className="about">{t('alignments.new.readers')}</p>
              <ButtonLink to={list}>{t('alignments.new.toList')}</ButtonLink>
            </>
          )
        }
      </Loaded>
    </div>
  );
}

/** Files may be dropped anywhere on it, both at once too. What is typed stays, whatever the answer. */
function NewForm() {
  const t = useText(languageTexts);
  const go = useGo();
  const draft = useDraft<NewAlignment>('language.alignment', {
    way: 'files',
    name: '',
    zh: '',
    en: '',
    memoryId: '',
  });
  const [files, setFiles] = useState<Files>(none);
  const [over, setOver] = useState(false);
  const write = useWrite(makeAlignment);
  const { way, name, zh, en, memoryId } = draft.value;
  const ready = { files: files.zh && files.en, paste: zh.trim() && en.trim(), one: files.both }[way];

  async function send() {
    const texts =
      way === 'paste'
        ? { zh: { text: zh }, en: { text: en } }
        : way === 'one'
          ? { both: await fileIn(files.both) }
          : { zh: await fileIn(files.zh), en: await fileIn(files.en) };
    const made = await write.send({ name, memoryId: memoryId || null, ...texts });
    if (!made) return;
    draft.drop();
    go(`${list}/${made.id}`, { replace: true });
  }
  function take(some: Partial<Files>) {
    write.forget();
    setFiles({ ...files, ...some });
    const first = Object.values(some).find((file) => file !== null);
    if (name === '' && first) draft.change({ name: first.name.replace(/\.\w+$/, '') });
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [first, second] = event.dataTransfer.files;
    if (!first) return;
    if (way === 'one' && !second) return take({ both: first });
    draft.change({ way: 'files' });
    take(second ? { zh: first, en: second } : files.zh ? { en: first } : { zh: first });
  }
  function drag(event: DragEvent) {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is one more way; the file fields do the same by keyboard
    <div
      className={over ? 'dropping' : undefined}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="about">{t('alignments.new.about')}</p>
      <Form id="alignment" refusal={write.refusal} onSend={() => void send()} draft={draft}>
        <NewFields value={draft.value} change={draft.change} files={files} take={take} />
        <div className="al-new-steps">
          <Button type="submit" look="seal" busy={write.sending} aria-disabled={!ready || undefined}>
            {t('alignments.new.send')}
          </Button>
          <ButtonLink to={list}>{t('alignments.new.toList')}</ButtonLink>
          {!ready && <p className="why">{t('alignments.new.lack')}</p>}
        </div>
        {write.sending && (
          <div className="working">
            <WaitBar small />
            <p role="status">{t('alignments.new.working')}</p>
          </div>
        )}
      </Form>
    </div>
  );
}

async function fileIn(file: File | null) {
  return file ? { file: { name: file.name, base64: await base64Of(file) } } : undefined;
}
