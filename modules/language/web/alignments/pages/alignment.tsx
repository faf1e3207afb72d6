import { useMemo } from 'react';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { numberWords } from '../../../../../kernel/web/i18n/dates.ts';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { Columns } from '../../../../../kernel/web/kit/columns.tsx';
import { Facts } from '../../../../../kernel/web/kit/facts.tsx';
import { FootNote } from '../../../../../kernel/web/kit/foot.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../../kernel/web/kit/page-head.tsx';
import { RecordHistory } from '../../../../../kernel/web/kit/record-history.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { WaitBar } from '../../../../../kernel/web/kit/wait-bar.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { type Alignment, alignmentStates, readAlignment } from '../../../contract/alignments.ts';
import { languageTexts } from '../../texts.ts';
import '../alignments.css';
import { BeadFilters } from '../parts/bead-filters.tsx';
import { BeadList } from '../parts/bead-list.tsx';
import { LostChanges } from '../parts/lost-changes.tsx';
import { NextSteps } from '../parts/next-steps.tsx';
import { TextStrip } from '../parts/text-strip.tsx';
import { useAlignmentWork } from '../parts/use-alignment-work.ts';
import { ExplainedProvider, useExplaining } from '../parts/use-explained.ts';
import { useWorkView, WorkProvider } from '../parts/use-work.ts';
import { WorkKeys } from '../parts/work-keys.tsx';
import { WorkLine } from '../parts/work-line.tsx';
import { WorkTools } from '../parts/work-tools.tsx';

/** An alignment: its beads facing each other, to be checked, mended and put into a memory. */
export function Page({ params }: PageProps) {
  const alignmentId = params['alignmentId']!;
  const read = useRead(readAlignment, { alignmentId }, { costly: true });
  return <Loaded from={read}>{(alignment) => <Opened key={alignmentId} first={alignment} />}</Loaded>;
}

function Opened({ first }: { first: Alignment }) {
  const t = useText(languageTexts);
  const work = useAlignmentWork(first);
  const { workspace, mayEdit, said, reached, refusal, busy, settle } = work;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the workspace stays, and its parts are drawn anew only when it says so
  const parts = useMemo(() => work, [workspace, mayEdit, busy]);
  return (
    <WorkProvider value={parts}>
      <Head />
      <WithReasons>
        <Columns
          steps={<NextSteps settle={settle} />}
          work={
            <Section title={t('alignments.sentences')} note={<BeadFilters />} className="al-work">
              <WorkKeys />
              <div className="al-band">
                <TextStrip />
                <WorkTools />
                <WorkLine said={said} reached={reached} />
                {busy && <WaitBar small />}
              </div>
              {refusal && <RefusalSay refusal={refusal} />}
              <LostChanges />
              <BeadList />
            </Section>
          }
          margin={
            <>
              <Texts />
              <div className="al-history">
                <RecordHistory
                  kind="alignment"
                  id={first.id}
                  about={({ edits }) => typeof edits === 'number' && t('alignments.edits', { count: edits })}
                />
              </div>
            </>
          }
        />
      </WithReasons>
      <FootNote>{t('alignments.foot')}</FootNote>
    </WorkProvider>
  );
}

function WithReasons({ children }: { children: React.ReactNode }) {
  return <ExplainedProvider value={useExplaining()}>{children}</ExplainedProvider>;
}

function Head() {
  const t = useText(languageTexts);
  const say = useBoth();
  const { alignment, counts } = useWorkView();
  const { name, state, version } = alignment;
  const checked = counts.all - counts.unchecked;
  return (
    <PageHead
      kicker={[
        <AppLink key="list" to="/translation/alignments">
          {t('alignments.kicker')}
        </AppLink>,
        t('alignments.version', { version: numberWords(version) }),
      ]}
      title={{ zh: name, en: name }}
      state={
        <>
          <span className={`st st-${state === 'stored' ? 'done' : 'on-time'}`}>
            {say(alignmentStates[state])}
          </span>
          <span>
            {t('alignments.progress')} {t('alignments.progressOf', { checked, beads: counts.all })}
          </span>
        </>
      }
    />
  );
}

function Texts() {
  const t = useText(languageTexts);
  const say = useBoth();
  const { files, memory } = useWorkView().alignment;
  const file = (name: string | null) => name ?? <span className="dim">{t('alignments.pasted')}</span>;
  return (
    <Section title={t('alignments.facts')}>
      <Facts
        of={[
          { name: t('alignments.zhFile'), value: file(files.zh) },
          { name: t('alignments.enFile'), value: file(files.en) },
          {
            name: t('alignments.memory'),
            value: memory ? (
              <AppLink to={`/translation/memory/${memory.id}`}>{say(memory.name)}</AppLink>
            ) : (
              <span className="dim">{t('alignments.noMemory')}</span>
            ),
          },
        ]}
      />
    </Section>
  );
}
