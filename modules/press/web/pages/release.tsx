import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Columns } from '../../../../kernel/web/kit/columns.tsx';
import { FollowUps } from '../../../../kernel/web/kit/follow-up-list.tsx';
import { FootNote } from '../../../../kernel/web/kit/foot.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { type Release, readRelease } from '../../contract/release.ts';
import { OtherChanges } from '../parts/changes.tsx';
import { Findings } from '../parts/findings.tsx';
import { Images } from '../parts/images.tsx';
import { NextSteps } from '../parts/next-steps.tsx';
import { People } from '../parts/people.tsx';
import { Issues } from '../parts/public-lines.tsx';
import { ReleaseHead } from '../parts/release-head.tsx';
import { ReleaseHistory } from '../parts/release-history.tsx';
import { Repairs } from '../parts/repairs.tsx';
import { Sentences } from '../parts/sentences.tsx';
import { Translation } from '../parts/translation.tsx';
import { PointerProvider, usePointer } from '../parts/use-pointer.ts';
import { useReleaseWork, WorkProvider } from '../parts/use-release-work.ts';
import '../review.css';
import { pressTexts } from '../texts.ts';

/** The review of a release: both texts sentence by sentence, what was mended, what was found, who is named. */
export function Page({ params }: PageProps) {
  const read = useRead(readRelease, { releaseId: params['releaseId']! });
  return <Loaded from={read}>{(release) => <Review release={release} />}</Loaded>;
}

function Review({ release }: { release: Release }) {
  const t = useText(pressTexts);
  const work = useReleaseWork(release);
  const pointer = usePointer(release);
  return (
    <WorkProvider value={work}>
      <PointerProvider value={pointer}>
        <ReleaseHead />
        <Columns
          steps={<NextSteps />}
          work={
            <>
              <Sentences />
              <Images />
              <Repairs />
              <People />
            </>
          }
          margin={
            <>
              <Findings />
              <OtherChanges />
              <Translation />
              <Issues />
              <FollowUps of={{ kind: 'release', id: release.id }} />
              <ReleaseHistory />
            </>
          }
        />
        <FootNote>{t('rule')}</FootNote>
      </PointerProvider>
    </WorkProvider>
  );
}
