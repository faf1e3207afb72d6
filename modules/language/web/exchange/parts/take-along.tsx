import { useState } from 'react';
import { call } from '../../../../../kernel/web/api/call.ts';
import { ApiRefusal } from '../../../../../kernel/web/api/refusal.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button, ButtonLink } from '../../../../../kernel/web/kit/button.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { copyForm, takeCopy } from '../../../contract/file-copies.ts';
import { fileForm, takeFile } from '../../../contract/segments.ts';
import { languageTexts } from '../../texts.ts';
import { returnPage } from '../addresses.ts';
import { handOver } from './hand-over.ts';
import '../exchange.css';

const forms = ['translated', 'bilingual', 'xliff12', 'xliff21', 'tmx'] as const;

interface TakeAlongProps {
  fileId: string;
  /** What is done before it leaves: what is being typed is saved. */
  before?: () => Promise<void>;
  /** Whether copies may come back. */
  mayReturn: boolean;
}

/** A file taken along in each of its forms, and the way back of those that were worked on elsewhere. */
export function TakeAlong({ fileId, before, mayReturn }: TakeAlongProps) {
  const t = useText(languageTexts);
  const [busy, setBusy] = useState<(typeof forms)[number] | null>(null);
  const [refusal, setRefusal] = useState<ApiRefusal | null>(null);
  async function take(form: (typeof forms)[number]) {
    setBusy(form);
    setRefusal(null);
    try {
      await before?.();
      const copy = copyForm.safeParse(form);
      handOver(
        copy.success
          ? await call(takeCopy, { fileId, form: copy.data })
          : await call(takeFile, { fileId, form: fileForm.parse(form) }),
      );
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      setRefusal(error);
    } finally {
      setBusy(null);
    }
  }
  return (
    <div className="ex-files">
      <span className="cap">{t('exchange.takeAlong')}</span>
      {forms.map((form) => (
        <Button key={form} small look="quiet" busy={busy === form} onClick={() => void take(form)}>
          {t(`exchange.${form}`)}
        </Button>
      ))}
      {mayReturn && (
        <ButtonLink small to={returnPage(fileId)}>
          {t('exchange.return')}
        </ButtonLink>
      )}
      {refusal && <RefusalSay refusal={refusal} />}
    </div>
  );
}
