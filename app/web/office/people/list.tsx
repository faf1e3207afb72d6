import { useState } from 'react';
import { listMembers, type MemberRow } from '../../../../kernel/contract/members.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Day, Moment } from '../../../../kernel/web/i18n/day.tsx';
import { useListed } from '../../../../kernel/web/i18n/listed.ts';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { address } from '../../../../kernel/web/kit/address.ts';
import { AppLink, useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Filter, FilterRow } from '../../../../kernel/web/kit/filter-row.tsx';
import { ListHead } from '../../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { type Column, Table } from '../../../../kernel/web/kit/table.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { OfficeTabs } from '../office-tabs.tsx';
import { officeTexts } from '../texts.ts';
import { AccountState } from './account-state.tsx';
import { AddMember } from './add-member.tsx';
import '../office.css';

/** The people of the office: what they are in it; for those who keep them, how their accounts stand. */
export function Page({ search }: PageProps) {
  const t = useText(officeTexts);
  const go = useGo();
  const [adding, add] = useState(false);
  const who = search['who'] === 'left' ? 'left' : 'here';
  const read = useRead(listMembers, { who }, { keepOld: true });
  const count = read.data && { value: read.data.members.length, capped: false };
  return (
    <>
      <ListHead title={{ zh: '本办人员', en: 'People of the office' }} count={count}>
        {read.data?.abilities['add'] === true && (
          <AbilityButton ability={true} onClick={() => add(true)}>
            {t('members.add')}
          </AbilityButton>
        )}
      </ListHead>
      <Loaded from={read}>
        {({ members, roles }) => (
          <>
            {/* Beneath the step in the head, which is known only now: nothing moves. */}
            <OfficeTabs at="people" />
            <FilterRow>
              <Filter
                label={t('members.who')}
                value={who}
                options={[
                  { value: 'here', label: t('members.here') },
                  { value: 'left', label: t('members.left') },
                ]}
                onChoose={(chosen) =>
                  go(address('/office', { who: chosen === 'left' ? chosen : undefined }), { replace: true })
                }
              />
            </FilterRow>
            {members.length === 0 ? <Empty>{t('members.none')}</Empty> : <MemberTable members={members} />}
            {adding && <AddMember roles={roles} onClose={() => add(false)} />}
          </>
        )}
      </Loaded>
    </>
  );
}

function MemberTable({ members }: { members: MemberRow[] }) {
  const t = useText(officeTexts);
  const listed = useListed();
  const kept = members.some(({ account }) => account !== null);
  const columns: Column<MemberRow>[] = [
    {
      id: 'name',
      head: t('members.name'),
      names: true,
      cell: ({ userId, name, account }) =>
        account ? (
          <>
            <AppLink to={`/office/people/${userId}`}>
              <Pair of={name} />
            </AppLink>
            <span className="cap block" lang="en">
              {account.email}
            </span>
          </>
        ) : (
          <Pair of={name} />
        ),
    },
    {
      id: 'roles',
      head: t('members.roles'),
      cell: ({ roles }) => listed(roles.map(({ name }) => name)),
    },
    {
      id: 'since',
      head: members.some(({ here }) => here) ? t('members.since') : t('members.until'),
      cell: ({ since, until, here }) => <Day of={here ? since : (until ?? since)} />,
    },
  ];
  const accounts: Column<MemberRow>[] = [
    {
      id: 'signedIn',
      head: t('members.signedIn'),
      cell: ({ account }) => (account?.signedInAt ? <Moment at={account.signedInAt} /> : t('members.never')),
    },
    {
      id: 'factor',
      head: t('members.factor'),
      cell: ({ account }) =>
        account && (
          <StateMark mark={factorMarks[account.secondFactor]}>
            {t(`members.factor-${account.secondFactor}`)}
          </StateMark>
        ),
    },
    {
      id: 'state',
      head: t('members.state'),
      cell: ({ account }) => account && <AccountState of={account} />,
    },
  ];
  return (
    <Table
      columns={kept ? [...columns, ...accounts] : columns}
      rows={members}
      rowKey={({ userId }) => userId}
    />
  );
}

export const factorMarks = { on: 'done', off: 'note', demanded: 'late' } as const;
