import { useState } from 'react';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { houseTexts } from '../../../../kernel/web/i18n/house-texts.ts';
import { LangRun } from '../../../../kernel/web/i18n/lang-run.tsx';
import { useBoth, useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import { Progress } from '../../../../kernel/web/kit/progress.tsx';
import { pressTexts } from '../texts.ts';
import { DayDialog } from './day-dialog.tsx';
import { DayLine } from './day-line.tsx';
import { PlanLine } from './plan-line.tsx';
import { progressAt, releaseSteps } from './progress-at.ts';
import { PublicLine } from './public-lines.tsx';
import { SubjectLine } from './subject-line.tsx';
import { TurnMark } from './turn-mark.tsx';
import { useWork } from './use-release-work.ts';

/** The head of a release: what it is, Chinese first; whose turn; for when; how far it has come. */
export function ReleaseHead() {
  const t = useText(pressTexts);
  const { release } = useWork();
  const [settingDay, setSettingDay] = useState(false);
  const { number, authors, version, title, state, sentBackWith } = release;
  return (
    <PageHead
      kicker={[
        t('kicker.release', { number }),
        <Authors key="by" of={authors.map(({ name }) => name)} />,
        t('kicker.version', { version }),
      ]}
      title={title}
      lead="zh"
      state={
        <>
          <TurnMark release={release} />
          <DayLine release={release} onChange={() => setSettingDay(true)} />
          <SubjectLine />
          <PlanLine release={release} />
          <PublicLine release={release} />
          {state === 'draft' && sentBackWith && (
            <span className="sent-back">{t('turn.sentBackWith', { why: sentBackWith })}</span>
          )}
        </>
      }
    >
      {state !== 'discarded' && state !== 'withdrawn' && (
        <Progress steps={releaseSteps.map((label) => ({ label }))} at={progressAt(release)} />
      )}
      {settingDay && <DayDialog onClose={() => setSettingDay(false)} />}
    </PageHead>
  );
}

function Authors({ of }: { of: Both[] }) {
  const t = useText(pressTexts);
  const house = useText(houseTexts);
  const say = useBoth();
  const lang = useLang();
  const other = lang === 'zh' ? 'en' : 'zh';
  return (
    <span>
      {t('kicker.by')}{' '}
      {of.map((name, n) => (
        <span key={name.en}>
          {n > 0 && house('comma')}
          {say(name)} {name[other] !== say(name) && <LangRun lang={other}>{name[other]}</LangRun>}
        </span>
      ))}
    </span>
  );
}
