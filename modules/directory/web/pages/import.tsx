import { useEffect, useState } from 'react';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Columns } from '../../../../kernel/web/kit/columns.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import { RecordHistory } from '../../../../kernel/web/kit/record-history.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { readImport, type SheetImport, verdict } from '../../contract/import.ts';
import { importsList } from '../addresses.ts';
import { ImportColumns } from '../parts/import-columns.tsx';
import { ImportRows } from '../parts/import-rows.tsx';
import { ImportStateMark } from '../parts/import-state-mark.tsx';
import { ImportSteps } from '../parts/import-steps.tsx';
import { understandingOf } from '../parts/understanding.ts';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

const between = 1000;

/** One import: what its columns mean, what a dry run says of each row, and its steps there and back. */
export function Page({ params, search }: PageProps) {
  const read = useRead(readImport, { importId: params['importId'] ?? '' });
  const { refetch } = read;
  const working = read.data?.state === 'under-way' || read.data?.state === 'taking-back';
  useEffect(() => {
    if (!working) return;
    const timer = setInterval(() => void refetch(), between);
    return () => clearInterval(timer);
  }, [working, refetch]);
  return <Loaded from={read}>{(found) => <ImportRecord key={found.id} of={found} search={search} />}</Loaded>;
}

function ImportRecord({ of, search }: { of: SheetImport; search: Record<string, string> }) {
  const t = useText(directoryTexts);
  const [value, setValue] = useState(() => understandingOf(of));
  const asked = verdict.safeParse(search['verdict']);
  const before = of.state === 'read' || of.state === 'tried';
  return (
    <>
      <PageHead
        single
        kicker={[
          <AppLink key="list" to={importsList}>
            {t('imports')}
          </AppLink>,
          of.kind === 'people' ? t('importPeople') : t('importBodies'),
          t('importFacts', { written: of.written, line: of.headingLine }),
        ]}
        title={{ zh: of.fileName, en: of.fileName }}
        state={<ImportStateMark state={of.state} />}
      />
      <Columns
        steps={<ImportSteps of={of} value={value} />}
        work={
          <>
            {of.leftAside.length > 0 && <p>{t('importLeftAside', { names: of.leftAside.join(', ') })}</p>}
            {of.stale > 0 && <p>{t('importStale', { count: of.stale })}</p>}
            {of.left.count > 0 && <Left of={of} />}
            {before && <ImportColumns of={of} value={value} onValue={setValue} />}
            {of.counts && of.state !== 'cleared' && (
              <ImportRows of={of} verdict={asked.success ? asked.data : undefined} after={search['after']} />
            )}
          </>
        }
        margin={<RecordHistory kind="directory-import" id={of.id} />}
      />
    </>
  );
}

function Left({ of: { left } }: { of: SheetImport }) {
  const t = useText(directoryTexts);
  const say = useBoth();
  return (
    <Section title={t('importLeft')} note={t('importLeftNote', { count: left.count })}>
      <ul>
        {left.some.map(({ title, link }) => (
          <li key={link}>
            <AppLink to={link}>{say(title)}</AppLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
