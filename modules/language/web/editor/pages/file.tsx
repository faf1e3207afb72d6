import { useEffect, useState } from 'react';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../../kernel/web/kit/page-head.tsx';
import { StateMark } from '../../../../../kernel/web/kit/state-mark.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { type FileHead, readSegments, type Segment } from '../../../contract/segments.ts';
import { languageTexts } from '../../texts.ts';
import '../editor.css';
import { FileFindings } from '../parts/file-findings.tsx';
import { FileSteps } from '../parts/file-steps.tsx';
import { Fill } from '../parts/fill.tsx';
import { LeftWords } from '../parts/left-words.tsx';
import { Preview } from '../parts/preview.tsx';
import { Replace } from '../parts/replace.tsx';
import { SegmentList } from '../parts/segment-list.tsx';
import { SegmentMargin } from '../parts/segment-margin.tsx';
import { type Editor, EditorProvider, useEditing } from '../parts/use-editor.ts';
import { useFile } from '../parts/use-file.ts';
import { type View, WorkBand } from '../parts/work-band.tsx';

/** A file of a job under work: source left, translation right, and beside them what helps with the one in hand. */
export function Page({ params, search }: PageProps) {
  const fileId = params['fileId']!;
  const read = useRead(readSegments, { fileId, limit: 100 }, { costly: true });
  return <Loaded from={read}>{(first) => <Opened key={fileId} first={first} at={search['at']} />}</Loaded>;
}

interface OpenedProps {
  first: { file: FileHead; items: Segment[]; next: string | null };
  /** The place of the segment to begin at. */
  at: string | undefined;
}

function Opened({ first, at }: OpenedProps) {
  const file = useFile(first);
  const editor = useEditing(file);
  const [view, show] = useState<View>('segments');
  useBeginningAt(at, editor);
  return (
    <EditorProvider value={editor}>
      <Head head={file.head} />
      <div className="ed-page">
        <div className="ed-work">
          <WorkBand
            reading={file.reading}
            view={view}
            onView={(one) => show(one === view ? 'segments' : one)}
          />
          <LeftWords />
          {views[view]({ onLeave: () => show('segments') })}
          <FileSteps />
        </div>
        <SegmentMargin />
      </div>
    </EditorProvider>
  );
}

/** What stands in place of the segments. */
const views: Record<View, (props: { onLeave: () => void }) => React.ReactNode> = {
  segments: () => <SegmentList />,
  preview: (props) => <Preview {...props} />,
  findings: (props) => <FileFindings {...props} />,
  replace: (props) => <Replace {...props} />,
  fill: () => <Fill />,
};

/** Whoever comes by a finding, or by an address somebody sent, begins at its segment, once it is read. */
function useBeginningAt(at: string | undefined, { segments, go }: Editor) {
  const wanted = at === undefined ? undefined : segments.find(({ place }) => place === Number(at))?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one begins once; from there one goes where one likes
  useEffect(() => {
    if (wanted) go(wanted);
  }, [wanted]);
}

function Head({ head }: { head: FileHead }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const write = head.abilities['write'];
  return (
    <PageHead
      kicker={[
        <AppLink key="job" to={`/translation/jobs/${head.job.id}`}>
          {head.job.number}
        </AppLink>,
        head.name,
      ]}
      title={head.job.title}
      state={
        <>
          <StateMark mark={write === true ? 'mine' : 'waiting'}>{t(`editor.stage.${head.stage}`)}</StateMark>
          {write !== true && write !== undefined && <span>{t('editor.readOnly', { why: say(write) })}</span>}
        </>
      }
    />
  );
}
