import { type Member, readMember } from '../../../../kernel/contract/members.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Day, Moment } from '../../../../kernel/web/i18n/day.tsx';
import { useListed } from '../../../../kernel/web/i18n/listed.ts';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { address } from '../../../../kernel/web/kit/address.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Columns } from '../../../../kernel/web/kit/columns.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Facts } from '../../../../kernel/web/kit/facts.tsx';
import { FollowUpDue, FollowUpState } from '../../../../kernel/web/kit/follow-up-state.tsx';
import { History } from '../../../../kernel/web/kit/history-list.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { TaskList } from '../../../../kernel/web/kit/task-list.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { officeTexts } from '../texts.ts';
import { AccountState } from './account-state.tsx';
import { factorMarks } from './list.tsx';
import { MemberSteps } from './steps.tsx';
import '../office.css';

/** One of the people: what he or she is in the office, how the account stands, what is owed, what was done to it. */
export function Page({ params }: PageProps) {
  const read = useRead(readMember, { userId: params['userId']! });
  return <Loaded from={read}>{(of) => <Record of={of} />}</Loaded>;
}

function Record({ of }: { of: Member }) {
  const t = useText(officeTexts);
  return (
    <>
      <PageHead
        kicker={[
          <AppLink key="list" to="/office">
            {t('people')}
          </AppLink>,
        ]}
        title={of.name}
        state={
          of.here ? (
            <AccountState of={of.account} />
          ) : (
            <StateMark mark="note">
              {t('members.left')} {of.until && <Day of={of.until} />}
            </StateMark>
          )
        }
      />
      <Columns
        steps={of.here ? <MemberSteps of={of} /> : undefined}
        work={
          <>
            <OnRecord of={of} />
            <Owes of={of} />
          </>
        }
        margin={<Past of={of} />}
      />
    </>
  );
}

function OnRecord({ of }: { of: Member }) {
  const t = useText(officeTexts);
  const listed = useListed();
  const { account } = of;
  const facts = [
    { name: t('members.roles'), value: listed(of.roles.map(({ name }) => name)) },
    { name: t('members.email'), value: <span lang="en">{account.email}</span> },
    { name: t('members.since'), value: <Day of={of.since} /> },
    {
      name: t('members.signedIn'),
      value: account.signedInAt ? <Moment at={account.signedInAt} /> : t('members.never'),
    },
    {
      name: t('members.factor'),
      value: (
        <StateMark mark={factorMarks[account.secondFactor]}>
          {t(`members.factor-${account.secondFactor}`)}
        </StateMark>
      ),
    },
    { name: t('members.sessions'), value: t('members.sessionsCount', { count: of.sessions }) },
    { name: t('members.tokens'), value: t('members.tokensCount', { count: of.tokens }) },
  ];
  return (
    <Section title={t('members.facts')}>
      <Facts of={facts} />
      {of.elsewhere && <p className="why">{t('members.elsewhere')}</p>}
    </Section>
  );
}

function Owes({ of: { owes } }: { of: Member }) {
  const t = useText(officeTexts);
  const hidden = owes.count - owes.seen.length;
  const tasks = owes.seen.map((row) => ({
    key: row.id,
    to: `/follow-ups/${row.id}`,
    title: <Name of={row.title} />,
    when: <FollowUpState of={row} />,
    note: <FollowUpDue of={row} />,
  }));
  return (
    <Section title={t('members.owes')}>
      {owes.count === 0 && <Empty>{t('members.owesNone')}</Empty>}
      {tasks.length > 0 && <TaskList of={tasks} />}
      {hidden > 0 && <p className="cap">{t('members.owesHidden', { count: hidden })}</p>}
    </Section>
  );
}

function Past({ of: { userId, history } }: { of: Member }) {
  const t = useText(officeTexts);
  return (
    <>
      <History
        lines={history.map(({ at, who, what }, n) => ({
          seq: history.length - n,
          at,
          actor: { id: String(n), name: who },
          verbName: what,
        }))}
      />
      <p className="cap">
        <AppLink to={address('/ledger', { kind: 'account', id: userId })}>
          {t('members.wholeHistory')}
        </AppLink>
      </p>
    </>
  );
}
