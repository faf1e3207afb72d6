import { useState } from 'react';
import { base64Of } from '../../../../kernel/web/api/base64-of.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { Button, buttonClass } from '../../../../kernel/web/kit/button.tsx';
import { Field, SelectField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { WaitBar } from '../../../../kernel/web/kit/wait-bar.tsx';
import { readSheetFile } from '../../contract/import.ts';
import type { ImportKind } from '../../contract/import-columns.ts';
import { importPage } from '../addresses.ts';
import { directoryTexts } from '../texts.ts';

/** The form a spreadsheet is handed in with; what was read is shown on a page of its own. */
export function HandInSheet() {
  const t = useText(directoryTexts);
  const go = useGo();
  const write = useWrite(readSheetFile);
  const [kind, setKind] = useState<ImportKind>('people');
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  async function send() {
    setMissing(file === null);
    if (!file) return;
    const made = await write.send({ kind, file: { name: file.name, base64: await base64Of(file) } });
    if (made) go(importPage(made.id));
  }
  return (
    <div className="directory-hand-in">
      <Form id="sheet" refusal={write.refusal} onSend={() => void send()}>
        <SelectField
          name="kind"
          label={t('importKind')}
          value={kind}
          onValue={(value) => setKind(value as ImportKind)}
          options={[
            { value: 'people', label: t('importPeople') },
            { value: 'bodies', label: t('importBodies') },
          ]}
        />
        <Field name="file" label={t('importFile')} hint={t('importFileHint')}>
          {(control) => (
            <>
              <label className={buttonClass()} htmlFor={control.id}>
                <span>{file ? t('importAnother') : t('importChoose')}</span>
                <input
                  {...control}
                  className="vh"
                  type="file"
                  accept=".xlsx,.csv,.txt,.tsv"
                  onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
                />
              </label>{' '}
              <span role="status">
                {file && t('importChosen', { name: file.name, size: sizeWords(file.size) })}
                {!file && missing && t('importNoFile')}
              </span>
            </>
          )}
        </Field>
        <Button type="submit" busy={write.sending}>
          {t('importSend')}
        </Button>
        {write.sending && (
          <>
            <p className="cap">{t('importSending')}</p>
            <WaitBar />
          </>
        )}
      </Form>
    </div>
  );
}

function sizeWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
