import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { Columns } from '../../../../../kernel/web/kit/columns.tsx';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../../kernel/web/kit/page-head.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { type FileHead, readSegments } from '../../../contract/segments.ts';
import { languageTexts } from '../../texts.ts';
import { filePage } from '../addresses.ts';
import { ReturnFound } from '../parts/return-found.tsx';
import { ReturnSteps } from '../parts/return-steps.tsx';
import { useReturn } from '../parts/use-return.ts';
import '../exchange.css';

/** A copy of a file comes back: tried first, segment by segment, then written as far as somebody chooses. */
export function Page({ params }: PageProps) {
  const fileId = params['fileId'] ?? '';
  const read = useRead(readSegments, { fileId, limit: 1 });
  return <Loaded from={read}>{({ file }) => <ReturnOf key={fileId} head={file} />}</Loaded>;
}

function ReturnOf({ head }: { head: FileHead }) {
  const t = useText(languageTexts);
  const way = useReturn(head.id);
  return (
    <>
      <PageHead
        single
        kicker={[
          <AppLink key="job" to={`/translation/jobs/${head.job.id}`}>
            {head.job.number}
          </AppLink>,
          <AppLink key="file" to={filePage(head.id)}>
            {head.name}
          </AppLink>,
        ]}
        title={{ zh: '送回副本', en: 'Bring a copy back' }}
      />
      <Columns
        steps={<ReturnSteps head={head} way={way} />}
        work={
          way.found ? (
            <ReturnFound head={head} way={way} found={way.found} />
          ) : (
            <Empty>{t('exchange.begin')}</Empty>
          )
        }
      />
    </>
  );
}
