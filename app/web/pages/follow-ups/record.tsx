import { type FollowUp, readFollowUp } from '../../../../kernel/contract/follow-ups.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Day, Moment } from '../../../../kernel/web/i18n/day.tsx';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Columns } from '../../../../kernel/web/kit/columns.tsx';
import { Facts } from '../../../../kernel/web/kit/facts.tsx';
import { FollowUpDue, FollowUpState } from '../../../../kernel/web/kit/follow-up-state.tsx';
import { History } from '../../../../kernel/web/kit/history-list.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { appTexts } from '../../texts.ts';
import { FollowUpSteps } from './steps.tsx';

/** A follow-up: what is owed by whom until when, what it was done with, and everything that happened to it. */
export function Page({ params }: PageProps) {
  const read = useRead(readFollowUp, { followUpId: params['followUpId']! });
  return <Loaded from={read}>{(of) => <Record of={of} />}</Loaded>;
}

function Record({ of }: { of: FollowUp }) {
  const t = useText(appTexts);
  return (
    <>
      <PageHead
        kicker={[
          <AppLink key="list" to="/follow-ups">
            {t('followUps.title')}
          </AppLink>,
          of.about && (
            <AppLink key="about" to={of.about.link}>
              <Name of={of.about.title} />
            </AppLink>
          ),
        ]}
        title={of.title}
        state={
          <>
            <FollowUpState of={of} />
            <span className="cap">
              <FollowUpDue of={of} />
            </span>
          </>
        }
      />
      <Columns
        steps={<FollowUpSteps of={of} />}
        work={
          <>
            <What of={of} />
            {of.evidence && <Evidence of={of.evidence} />}
          </>
        }
        margin={<Steps of={of} />}
      />
    </>
  );
}

function What({ of }: { of: FollowUp }) {
  const t = useText(appTexts);
  const say = useBoth();
  const facts = [
    { name: t('followUps.owner'), value: say(of.owner.name) },
    { name: t('followUps.givenBy'), value: say(of.openedBy.name) },
    { name: t('followUps.givenAt'), value: <Moment at={of.openedAt} /> },
    { name: t('followUps.due'), value: <Day of={of.due} weekday /> },
    ...(of.about ? [{ name: say(of.about.kindName), value: <About of={of.about} /> }] : []),
    ...(of.closedBy && of.closedAt
      ? [
          {
            name: t('followUps.closedBy'),
            value: (
              <>
                {say(of.closedBy.name)} <Moment at={of.closedAt} />
              </>
            ),
          },
        ]
      : []),
  ];
  return (
    <Section title={t('followUps.facts')}>
      <Facts of={facts} />
    </Section>
  );
}

function About({ of }: { of: NonNullable<FollowUp['about']> }) {
  return (
    <AppLink to={of.link}>
      <Name of={of.title} />
    </AppLink>
  );
}

/** What it was done with: words in whatever language they were written, something on record, or both. */
function Evidence({ of: { text, subject } }: { of: NonNullable<FollowUp['evidence']> }) {
  const t = useText(appTexts);
  return (
    <Section title={t('followUps.evidence')}>
      {text && <p className="evidence">{text}</p>}
      {subject && (
        <p>
          <About of={subject} />
        </p>
      )}
      {!text && !subject && <p className="cap">{t('followUps.evidenceHidden')}</p>}
    </Section>
  );
}

function Steps({ of: { id, history } }: { of: FollowUp }) {
  const notes = new Map(history.map(({ note }, n) => [history.length - n, note]));
  return (
    <History
      lines={history.map(({ at, who, what }, n) => ({
        seq: history.length - n,
        at,
        actor: { id, name: who },
        verbName: what,
      }))}
      more={({ seq }) => notes.get(seq)}
    />
  );
}
