import { useState } from 'react';
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
import { FileSteps } from '../parts/file-steps.tsx';
import { Preview } from '../parts/preview.tsx';
import { SegmentList } from '../parts/segment-list.tsx';
import { SegmentMargin } from '../parts/segment-margin.tsx';
import { EditorProvider, useEditing } from '../parts/use-editor.ts';
import { useFile } from '../parts/use-file.ts';
import { WorkBand } from '../parts/work-band.tsx';

/** A file of a job under work: source left, translation right, and beside them what helps with the one in hand. */
export function Page({ params }: PageProps) {
  const fileId = params['fileId']!;
  const read = useRead(readSegments, { fileId, limit: 100 }, { costly: true });
  return <Loaded from={read}>{(first) => <Opened key={fileId} first={first} />}</Loaded>;
}

function Opened({ first }: { first: { file: FileHead; items: Segment[]; next: string | null } }) {
  const file = useFile(first);
  const editor = useEditing(file);
  const [reads, read] = useState(false);
  return (
    <EditorProvider value={editor}>
      <Head head={file.head} />
      <div className="ed-page">
        <div className="ed-work">
          <WorkBand reading={file.reading} reads={reads} onRead={() => read(!reads)} />
          {reads ? <Preview onLeave={() => read(false)} /> : <SegmentList />}
          <FileSteps />
        </div>
        <SegmentMargin />
      </div>
    </EditorProvider>
  );
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
