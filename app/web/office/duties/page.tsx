import { useState } from 'react';
import {
  type Delegation,
  listDelegations,
  revokeDelegation,
} from '../../../../kernel/contract/delegations.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useListed } from '../../../../kernel/web/i18n/listed.ts';
import { useBoth, useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { ListHead } from '../../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { RefusalSay } from '../../../../kernel/web/kit/refusal-page.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { type Column, Table } from '../../../../kernel/web/kit/table.tsx';
import { useToast } from '../../../../kernel/web/kit/toast.tsx';
import { OfficeTabs } from '../office-tabs.tsx';
import { officeTexts } from '../texts.ts';
import { MakeDelegation } from './make-delegation.tsx';
import '../office.css';

/** Who has whose duties, now and before; and the step to hand on one's own. */
export function Page() {
  const t = useText(officeTexts);
  const [making, make] = useState(false);
  const read = useRead(listDelegations, {});
  return (
    <>
      <ListHead title={{ zh: '代行职责', en: 'Delegated duties' }}>
        <AbilityButton ability={read.data?.abilities['make']} onClick={() => make(true)}>
          {t('delegations.make')}
        </AbilityButton>
      </ListHead>
      <Loaded from={read}>
        {({ delegations, mine, colleagues }) => (
          <>
            {/* Beneath the step in the head, which is known only now: nothing moves. */}
            <OfficeTabs at="duties" />
            <p className="office-about">{t('delegations.about')}</p>
            <Lists of={delegations} />
            {making && <MakeDelegation mine={mine} colleagues={colleagues} onClose={() => make(false)} />}
          </>
        )}
      </Loaded>
    </>
  );
}

function Lists({ of }: { of: Delegation[] }) {
  const t = useText(officeTexts);
  const isNow = ({ state }: Delegation) => state !== 'over' && state !== 'revoked';
  const now = of.filter(isNow);
  const past = of.filter((one) => !isNow(one));
  return (
    <>
      <Section title={t('delegations.now')}>
        {now.length === 0 ? <Empty>{t('delegations.none')}</Empty> : <Rows of={now} ends />}
      </Section>
      {past.length > 0 && (
        <Section title={t('delegations.past')}>
          <Rows of={past} />
        </Section>
      )}
    </>
  );
}

const marks = {
  holds: 'on-time',
  coming: 'waiting',
  suspended: 'note',
  over: 'done',
  revoked: 'note',
} as const;

function Rows({ of, ends = false }: { of: Delegation[]; ends?: boolean }) {
  const t = useText(officeTexts);
  const say = useBoth();
  const listed = useListed();
  const lang = useLang();
  const tell = useToast();
  const write = useWrite(revokeDelegation);
  async function revoke({ id, version }: Delegation) {
    if (await write.send({ delegationId: id, version }))
      tell({ say: { zh: officeTexts.zh.delegations.revoked, en: officeTexts.en.delegations.revoked } });
  }
  const columns: Column<Delegation>[] = [
    { id: 'from', head: t('delegations.from'), names: true, cell: ({ from }) => say(from.name) },
    { id: 'to', head: t('delegations.to'), cell: ({ to }) => say(to.name) },
    {
      id: 'roles',
      head: t('delegations.roles'),
      cell: ({ roles, reason, madeBy }) => (
        <>
          {listed(roles.map(({ name }) => name))}
          {reason && <span className="cap block">{reason}</span>}
          {madeBy && <span className="cap block">{t('delegations.madeBy', { name: say(madeBy) })}</span>}
        </>
      ),
    },
    {
      id: 'days',
      head: t('delegations.days'),
      cell: ({ fromDay, toDay }) => {
        if (fromDay === toDay) return <Day of={fromDay} />;
        const oneYear = fromDay.slice(0, 4) === toDay.slice(0, 4);
        return (
          <>
            <Day of={fromDay} year={!oneYear || lang === 'zh'} />
            {lang === 'zh' ? '—' : ' – '}
            <Day of={toDay} year={!oneYear || lang === 'en'} />
          </>
        );
      },
    },
    {
      id: 'state',
      head: t('delegations.state'),
      cell: ({ state }) => <StateMark mark={marks[state]}>{t(`delegations.is-${state}`)}</StateMark>,
    },
  ];
  const end: Column<Delegation> = {
    id: 'end',
    head: t('delegations.revoke'),
    unseen: true,
    cell: (one) =>
      one.abilities['revoke'] === true && (
        <Button
          small
          aria-label={t('delegations.revokeOf', { from: say(one.from.name), to: say(one.to.name) })}
          onClick={() => void revoke(one)}
        >
          {t('delegations.revoke')}
        </Button>
      ),
  };
  return (
    <>
      <Table columns={ends ? [...columns, end] : columns} rows={of} rowKey={({ id }) => id} moving={false} />
      {write.refusal && <RefusalSay refusal={write.refusal} />}
    </>
  );
}
