import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { Columns } from '../../../../../kernel/web/kit/columns.tsx';
import { FollowUps } from '../../../../../kernel/web/kit/follow-up-list.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { RecordHistory } from '../../../../../kernel/web/kit/record-history.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { readJob } from '../../../contract/job-steps.ts';
import { FilesSection } from '../parts/files-section.tsx';
import { FindingsSection } from '../parts/findings-section.tsx';
import { JobHead } from '../parts/job-head.tsx';
import { NextSteps } from '../parts/next-steps.tsx';
import { AskedSection, PeopleSection } from '../parts/people-section.tsx';
import { QuoteSection } from '../parts/quote-section.tsx';
import { NotesSection, RevisionsSection } from '../parts/said-sections.tsx';

/** One job: where it stands and whose turn it is, its files, quote and people, what was found, and what comes next. */
export function Page({ params }: PageProps) {
  const read = useRead(readJob, { jobId: params['jobId']! });
  return (
    <Loaded from={read}>
      {(of) => (
        <>
          <JobHead of={of} />
          <Columns
            steps={<NextSteps of={of} />}
            work={
              <>
                <FilesSection of={of} />
                <PeopleSection of={of} />
                <QuoteSection of={of} />
                <AskedSection of={of} />
                <RevisionsSection of={of} />
              </>
            }
            margin={
              <>
                <FindingsSection of={of} />
                <NotesSection of={of} />
                <FollowUps of={{ kind: 'translation-job', id: of.id }} />
                <RecordHistory kind="translation-job" id={of.id} />
              </>
            }
          />
        </>
      )}
    </Loaded>
  );
}
