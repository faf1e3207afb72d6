import { useState } from 'react';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { daysBetween } from '../../../../kernel/web/i18n/dates.ts';
import { houseTexts } from '../../../../kernel/web/i18n/house-texts.ts';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Columns } from '../../../../kernel/web/kit/columns.tsx';
import { FollowUps } from '../../../../kernel/web/kit/follow-up-list.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import { RecordHistory } from '../../../../kernel/web/kit/record-history.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { cardServices } from '../../contract/card-states.ts';
import { type CardHolder, type EconomyLine, readCardHolder } from '../../contract/cards.ts';
import { boardAt, cardBoard } from '../card-addresses.ts';
import { AnswersDialog } from '../parts/answers-dialog.tsx';
import { EarlyCardSection, PassportAdvice, RunwaySection } from '../parts/card-advisors.tsx';
import { CancelDialog, CardDialog, FileDialog, LostDialog, PassportDialog } from '../parts/card-dialogs.tsx';
import { CorrectDialog } from '../parts/correct-dialog.tsx';
import { CustodySection } from '../parts/custody-section.tsx';
import { PlotLegend } from '../parts/days-plot.tsx';
import { CardsMade, HolderFacts, Requests } from '../parts/holder-parts.tsx';
import { LineTable } from '../parts/line-table.tsx';
import { TripsDialog } from '../parts/trips-dialog.tsx';
import { hallTexts } from '../texts.ts';
import '../hall.css';
import '../cards.css';

/** A person with a travel card, or on the way to one. */
export function Page({ params }: PageProps) {
  const read = useRead(readCardHolder, { holderId: params['holderId'] ?? '' });
  return <Loaded from={read}>{(holder) => <HolderRecord key={holder.id} holder={holder} />}</Loaded>;
}

const steps = {
  answer: { label: 'step.answers', dialog: AnswersDialog },
  make: { label: 'step.card', dialog: CardDialog },
  file: { label: 'step.file', dialog: FileDialog },
  changePassport: { label: 'step.passport', dialog: PassportDialog },
  setTrips: { label: 'step.trips', dialog: TripsDialog },
  lose: { label: 'step.lost', dialog: LostDialog },
  cancel: { label: 'step.cancel', dialog: CancelDialog },
} as const;
type Step = keyof typeof steps;
const keys: Partial<Record<Step, string>> = { answer: 'R', make: 'M', file: 'F', changePassport: 'P' };

function HolderRecord({ holder }: { holder: CardHolder }) {
  const t = useText(hallTexts);
  const house = useText(houseTexts);
  const [open, setOpen] = useState<Step | null>(null);
  const [wrong, setWrong] = useState<EconomyLine | null>(null);
  const { application, advice, firm } = holder;
  const waits = application?.lines.some(({ state }) => state === 'pending') ?? false;
  const Dialog = open && steps[open].dialog;
  const close = () => setOpen(null);
  return (
    <>
      <PageHead
        kicker={[
          <AppLink key="board" to={cardBoard}>
            {t('cards.tab')}
          </AppLink>,
          firm && (
            <AppLink key="firm" to={boardAt({ firm: firm.code })}>
              <Name of={firm.name} />
            </AppLink>
          ),
        ]}
        title={holder.name}
        state={<HolderState holder={holder} />}
      />
      <Columns
        steps={(Object.keys(steps) as Step[]).map((step) => (
          <AbilityButton
            key={step}
            ability={holder.abilities[step]}
            look={step === 'answer' && waits ? 'seal' : 'outline'}
            hotkey={keys[step]}
            onClick={() => setOpen(step)}
          >
            {t(steps[step].label)}
          </AbilityButton>
        ))}
        work={
          <>
            {application && (
              <Section title={t('holder.lines')} note={t('holder.linesNote')}>
                <LineTable
                  lines={application.lines}
                  onCorrect={holder.abilities['answer'] === true ? setWrong : undefined}
                />
                <PlotLegend />
                <Source holder={holder} />
              </Section>
            )}
            {advice.runway && <RunwaySection of={advice.runway} />}
            {advice.earlyCard && <EarlyCardSection of={advice.earlyCard} />}
            <Section title={t('passport.title')}>
              <PassportAdvice of={advice.onNewPassport} />
            </Section>
            <CardsMade of={holder} />
            <Requests of={holder} />
            <Section title={house('facts')}>
              <HolderFacts of={holder} />
            </Section>
          </>
        }
        margin={
          <>
            <CustodySection holderId={holder.id} />
            <FollowUps of={{ kind: 'card-holder', id: holder.id }} />
            <RecordHistory kind="card-holder" id={holder.id} about={(data) => data['economy'] as string} />
          </>
        }
      />
      {Dialog && <Dialog holder={holder} onClose={close} />}
      {wrong && <CorrectDialog holder={holder} line={wrong} onClose={() => setWrong(null)} />}
    </>
  );
}

/** First the sentence: whose turn it is, for how long, and how many have answered. */
function HolderState({ holder: { application } }: { holder: CardHolder }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const { today } = useHouseDay();
  if (!application) return <StateMark mark="note">{t('holder.stateNone')}</StateMark>;
  const { lines, service, sentOn } = application;
  const of = (state: string) => lines.filter((line) => line.state === state).length;
  const pending = of('pending');
  const asked = lines.filter(({ state }) => state !== 'not-applicable').length;
  return (
    <>
      {pending > 0 ? (
        <StateMark mark="waiting">{t('holder.statePending', { count: pending })}</StateMark>
      ) : (
        <StateMark mark={sentOn ? 'done' : 'note'}>
          {t(sentOn ? 'holder.stateSettled' : 'holder.stateNotSent')}
        </StateMark>
      )}
      <span className="dim">
        {say(cardServices[service])}
        {sentOn && pending > 0 && ` · ${t('holder.sentOn', { days: daysBetween(sentOn, today) })}`}
        {sentOn &&
          ` · ${t('holder.counted', { all: asked, granted: of('granted'), refused: of('refused') })}`}
      </span>
    </>
  );
}

function Source({ holder: { source } }: { holder: CardHolder }) {
  const t = useText(hallTexts);
  const say = useBoth();
  return (
    <>
      <p className="cap">{t('holder.notHere')}</p>
      <details className="entries">
        <summary>{t('holder.source')}</summary>
        <p className="cap">{say(source.from)}</p>
      </details>
    </>
  );
}
