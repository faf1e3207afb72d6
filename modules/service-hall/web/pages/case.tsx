import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Columns } from '../../../../kernel/web/kit/columns.tsx';
import { FollowUps } from '../../../../kernel/web/kit/follow-up-list.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { RecordHistory } from '../../../../kernel/web/kit/record-history.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import type { HallCase } from '../../contract/case.ts';
import { readCase } from '../../contract/handling.ts';
import { AnswersSection } from '../parts/answers-section.tsx';
import { CardRequestSection } from '../parts/card-request-section.tsx';
import { CaseHead } from '../parts/case-head.tsx';
import { CloseOutSection } from '../parts/close-out-section.tsx';
import { ConditionsSection } from '../parts/conditions-section.tsx';
import { CorrectionsSection } from '../parts/corrections-section.tsx';
import { FeesSection } from '../parts/fees-section.tsx';
import { KeepingSection } from '../parts/keeping-section.tsx';
import { LettersSection } from '../parts/letters-section.tsx';
import { NextSteps } from '../parts/next-steps.tsx';
import { NotesSection } from '../parts/notes-section.tsx';
import { PapersSection } from '../parts/papers-section.tsx';
import { PausesSection } from '../parts/pauses-section.tsx';
import { PeopleSection } from '../parts/people-section.tsx';
import { RatingSection } from '../parts/rating-section.tsx';
import '../hall.css';
import '../case.css';
import { ReceiptsSection } from '../parts/receipts-section.tsx';
import { hallTexts } from '../texts.ts';

/** One case: where it stands and whose turn it is, its people and papers, what was found, and what comes next. */
export function Page({ params }: PageProps) {
  const read = useRead(readCase, { caseId: params['caseId']! });
  return <Loaded from={read}>{(of) => <Case of={of} />}</Loaded>;
}

function Case({ of }: { of: HallCase }) {
  return (
    <>
      <CaseHead of={of} />
      <Columns
        steps={<NextSteps of={of} />}
        work={
          <>
            <KeepingSection of={of} />
            <Decision of={of} />
            {of.state === 'done' && <ReceiptsSection of={of} />}
            <CorrectionsSection of={of} />
            <PeopleSection of={of} />
            <PapersSection of={of} />
            <ConditionsSection of={of} />
            <AnswersSection of={of} />
            <FeesSection of={of} />
            {of.state === 'done' && <RatingSection of={of} />}
          </>
        }
        margin={
          <>
            <LettersSection of={of} />
            <NotesSection of={of} />
            {of.state === 'done' && <CloseOutSection of={of} />}
            <PausesSection of={of} />
            <CardRequestSection of={of} />
            <FollowUps of={{ kind: 'hall-case', id: of.id }} />
            <RecordHistory kind="hall-case" id={of.id} />
          </>
        }
      />
    </>
  );
}

function Decision({ of: { decision } }: { of: HallCase }) {
  const t = useText(hallTexts);
  const say = useBoth();
  if (!decision) return null;
  return (
    <Section title={t('decision.title')}>
      <p className="note-words">{say(decision)}</p>
    </Section>
  );
}
