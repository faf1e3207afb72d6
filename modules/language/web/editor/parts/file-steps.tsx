import { useState } from 'react';
import { call } from '../../../../../kernel/web/api/call.ts';
import { ApiRefusal } from '../../../../../kernel/web/api/refusal.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { type FileForm, takeFile } from '../../../contract/segments.ts';
import { languageTexts } from '../../texts.ts';
import { useEditor } from './use-editor.ts';

const forms = [
  { form: 'translated', name: 'editor.fileTranslated' },
  { form: 'tmx', name: 'editor.fileTmx' },
] as const satisfies { form: FileForm; name: string }[];

/** The file taken along as it stands, in each of its forms. What is being typed is saved first. */
export function FileSteps() {
  const t = useText(languageTexts);
  const { head, writing } = useEditor();
  const [busy, setBusy] = useState<FileForm | null>(null);
  const [refusal, setRefusal] = useState<ApiRefusal | null>(null);
  async function take(form: FileForm) {
    setBusy(form);
    setRefusal(null);
    try {
      await writing?.save();
      hand(await call(takeFile, { fileId: head.id, form }));
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      setRefusal(error);
    } finally {
      setBusy(null);
    }
  }
  return (
    <div className="ed-files">
      <span className="cap">{t('editor.files')}</span>
      {forms.map(({ form, name }) => (
        <Button key={form} small look="quiet" busy={busy === form} onClick={() => void take(form)}>
          {t(name)}
        </Button>
      ))}
      {refusal && <RefusalSay refusal={refusal} />}
    </div>
  );
}

/** Hands bytes over to the browser's downloads. */
function hand({ name, type, base64 }: { name: string; type: string; base64: string }): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
