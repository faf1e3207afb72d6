import { useState } from 'react';
import type { OutputOf } from '../../../../../kernel/contract/operation.ts';
import { base64Of } from '../../../../../kernel/web/api/base64-of.ts';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { PageHead } from '../../../../../kernel/web/kit/page-head.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { UploadButton } from '../../../../../kernel/web/kit/upload-button.tsx';
import { WaitBar } from '../../../../../kernel/web/kit/wait-bar.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { tryTermFile } from '../../../contract/term-files.ts';
import { listConcepts } from '../../../contract/terms.ts';
import { languageTexts } from '../../texts.ts';
import { conceptList } from '../addresses.ts';
import { TakeTerms } from '../parts/take-terms.tsx';
import { TermEntries } from '../parts/term-entries.tsx';

const types = ['.tbx', '.xml', '.tbxm', '.xlsx', '.csv'];

interface Tried {
  file: { name: string; base64: string };
  found: OutputOf<typeof tryTermFile>;
}

/** A file of terms is tried first: what is new, known, or shares a term; then what is wanted of it is proposed. */
export function Page(_: PageProps) {
  const t = useText(languageTexts);
  const mayPropose = useRead(listConcepts, { limit: 1 }).data?.abilities['propose'];
  const attempt = useWrite(tryTermFile);
  const [tried, setTried] = useState<Tried | null>(null);
  async function tryFile([chosen]: readonly File[]) {
    if (!chosen) return;
    setTried(null);
    const file = { name: chosen.name, base64: await base64Of(chosen) };
    const found = await attempt.send({ file });
    if (found) setTried({ file, found });
  }
  return (
    <>
      <PageHead
        single
        kicker={[
          <AppLink key="list" to={conceptList}>
            {t('terms.list')}
          </AppLink>,
        ]}
        title={{ zh: '收入术语文件', en: 'Take in a file of terms' }}
      />
      <p className="about">{t('terms.file.about')}</p>
      <p className="term-file-choice">
        <UploadButton
          ability={mayPropose}
          types={types}
          several={false}
          label={t(tried ? 'terms.file.another' : 'terms.file.choose')}
          onFiles={(files) => void tryFile(files)}
        />
      </p>
      {attempt.sending && <WaitBar small />}
      {attempt.refusal && <RefusalSay refusal={attempt.refusal} />}
      {tried && (
        <Section title={tried.file.name}>
          <TakeTerms file={tried.file} counts={tried.found.counts} onTaken={() => setTried(null)} />
          <TermEntries items={tried.found.items} />
        </Section>
      )}
    </>
  );
}
