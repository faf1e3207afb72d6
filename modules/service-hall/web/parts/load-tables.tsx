import type { OutputOf } from '../../../../kernel/contract/operation.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { address } from '../../../../kernel/web/kit/address.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { type Column, Table } from '../../../../kernel/web/kit/table.tsx';
import type { hallOverview } from '../../contract/staff.ts';
import { hallTexts } from '../texts.ts';

type Overview = OutputOf<typeof hallOverview>;
type PersonLoad = Overview['people'][number];
type OneStage = Overview['stages'][number];

/** What each person has: open, late, due soon. */
export function PeopleLoad({ people }: { people: PersonLoad[] }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const columns: Column<PersonLoad>[] = [
    {
      id: 'person',
      head: t('overview.person'),
      names: true,
      cell: ({ person }) => {
        const assigned = person?.userId ?? 'nobody';
        const name = person === null ? t('overview.nobody') : say(person.name);
        return <AppLink to={address('/cases', { open: 'yes', assigned })}>{name}</AppLink>;
      },
    },
    ...figures<PersonLoad>(t),
  ];
  return (
    <Table
      moving={false}
      stack={false}
      columns={columns}
      rows={people}
      rowKey={({ person }) => person?.userId ?? ''}
    />
  );
}

/** What stands at each stage of each service; every one opens the list of it. */
export function StageLoad({ stages }: { stages: OneStage[] }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const columns: Column<OneStage>[] = [
    {
      id: 'stage',
      head: t('list.stage'),
      names: true,
      cell: ({ service, stage }) => (
        <AppLink
          className="plain"
          to={address('/cases', { open: 'yes', service: service.code, stage: stage.id })}
        >
          {say(stage.name)}
          <span className="cap block">{say(service.name)}</span>
        </AppLink>
      ),
    },
    ...figures<OneStage>(t),
    {
      id: 'waiting',
      head: t('overview.waiting'),
      figure: true,
      cell: ({ waiting }) => <Figure of={waiting} />,
    },
  ];
  return (
    <Table
      className="case-table"
      moving={false}
      stack={false}
      columns={columns}
      rows={stages}
      rowKey={({ service, stage }) => `${service.code} ${stage.id}`}
    />
  );
}

function figures<Row extends { open: number; late: number; soon: number }>(
  t: (key: 'overview.open' | 'overview.late' | 'overview.soon') => string,
): Column<Row>[] {
  return [
    { id: 'open', head: t('overview.open'), figure: true, cell: ({ open }) => <Figure of={open} /> },
    {
      id: 'late',
      head: t('overview.late'),
      figure: true,
      cell: ({ late }) => (late > 0 ? <StateMark mark="late">{late}</StateMark> : <Figure of={0} />),
    },
    { id: 'soon', head: t('overview.soon'), figure: true, cell: ({ soon }) => <Figure of={soon} /> },
  ];
}

function Figure({ of }: { of: number }) {
  return <span className={of === 0 ? 'dim' : undefined}>{of}</span>;
}
