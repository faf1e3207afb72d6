import type { OutputOf } from '../../../kernel/contract/operation.ts';
import type { readDesk } from '../../../kernel/contract/shell.ts';
import { useBoth, useText } from '../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../kernel/web/kit/app-link.tsx';
import { Section } from '../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../kernel/web/kit/state-mark.tsx';
import { type Column, Table } from '../../../kernel/web/kit/table.tsx';
import { appTexts } from '../texts.ts';
import { CountBar } from './count-bar.tsx';

type Division = OutputOf<typeof readDesk>['divisions'][number];

/** The whole office, one division a row: how much is open, how much of it is late, and what comes first. */
export function DeskHouse({ divisions }: { divisions: Division[] }) {
  const t = useText(appTexts);
  const say = useBoth();
  const most = Math.max(1, ...divisions.map(({ open }) => open));
  const columns: Column<Division>[] = [
    {
      id: 'division',
      head: t('desk.division'),
      names: true,
      cell: ({ division, link }) => (
        <AppLink className="plain" to={link}>
          {say(division)}
        </AppLink>
      ),
    },
    { id: 'open', head: t('desk.openCount'), figure: true, cell: ({ open }) => open },
    { id: 'mine', head: t('desk.mineCount'), figure: true, className: 'hide', cell: ({ mine }) => mine },
    {
      id: 'late',
      head: t('desk.lateCount'),
      figure: true,
      cell: ({ late }) => (late > 0 ? <StateMark mark="late">{late}</StateMark> : 0),
    },
    {
      id: 'plot',
      head: t('desk.plot'),
      unseen: true,
      className: 'plots',
      cell: (row) => <CountBar of={row} most={most} />,
    },
    { id: 'first', head: t('desk.first'), className: 'hide', cell: ({ first }) => first && say(first) },
  ];
  return (
    <Section className="wide" title={t('desk.house')} note={t('desk.houseNote')}>
      <Table
        className="house"
        stack={false}
        moving={false}
        columns={columns}
        rows={divisions}
        rowKey={({ link }) => link}
      />
    </Section>
  );
}
