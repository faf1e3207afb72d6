import { useState } from 'react';
import { base64Of } from '../../../../kernel/web/api/base64-of.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { Button, buttonClass } from '../../../../kernel/web/kit/button.tsx';
import { Field } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { tryBatchReturn } from '../../contract/card-batches.ts';
import { returnPage } from '../card-addresses.ts';
import { hallTexts } from '../texts.ts';

/** The ministry's return is handed in here; what it says is shown on a page of its own before anything is written. */
export function HandInReturn({ batchId }: { batchId: string }) {
  const t = useText(hallTexts);
  const go = useGo();
  const write = useWrite(tryBatchReturn);
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  async function send() {
    setMissing(file === null);
    if (!file) return;
    const made = await write.send({ batchId, file: { name: file.name, base64: await base64Of(file) } });
    if (made) go(returnPage(made.id));
  }
  return (
    <div className="return-form">
      <Form id="return" refusal={write.refusal} onSend={() => void send()}>
        <Field name="file" label={t('batch.takeReturn')} hint={t('batch.returnAbout')}>
          {(control) => (
            <>
              <label className={buttonClass()} htmlFor={control.id}>
                <span>{t('batch.choose')}</span>
                <input
                  {...control}
                  className="vh"
                  type="file"
                  accept=".xlsx,.csv"
                  onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
                />
              </label>{' '}
              <span role="status">
                {file && t('batch.chosen', { name: file.name })}
                {!file && missing && t('batch.noFile')}
              </span>
            </>
          )}
        </Field>
        <Button type="submit" busy={write.sending}>
          {t('batch.try')}
        </Button>
      </Form>
    </div>
  );
}
