import { Day, Moment } from '../../../../kernel/web/i18n/day.tsx';
import { houseTexts } from '../../../../kernel/web/i18n/house-texts.ts';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { type Mark, StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { type Column, Table, type TableProps } from '../../../../kernel/web/kit/table.tsx';
import type { ReleaseRow, ReleaseState } from '../../contract/release.ts';
import { pressTexts } from '../texts.ts';

const marks: Record<ReleaseState, Mark> = {
  draft: 'on-time',
  submitted: 'waiting',
  approved: 'waiting',
  published: 'done',
  withdrawn: 'refused',
  discarded: 'refused',
};

/** Releases in rows: number, title in both languages, where it stands, author, day, what was found. */
export function ReleaseTable({
  items,
  ...how
}: { items: ReleaseRow[] } & Pick<TableProps<ReleaseRow>, 'view' | 'file'>) {
  const t = useText(pressTexts);
  const say = useBoth();
  const columns: Column<ReleaseRow>[] = [
    {
      id: 'number',
      sorts: 'number',
      head: t('list.number'),
      bare: true,
      className: 'number',
      cell: ({ number }) => number,
    },
    {
      id: 'title',
      head: t('list.title'),
      names: true,
      cell: ({ id, title, correction }) => (
        <AppLink className="plain" to={`/releases/${id}`}>
          <Pair of={title} as="stack" lead="zh" />
          {correction && <span className="cap block">{t('list.correction')}</span>}
        </AppLink>
      ),
    },
    { id: 'state', head: t('list.state'), bare: true, cell: (row) => <State row={row} /> },
    { id: 'author', head: t('list.author'), cell: ({ author }) => say(author.name) },
    { id: 'day', sorts: 'day', head: t('list.day'), figure: true, cell: ({ day }) => <Day of={day} /> },
    { id: 'findings', head: t('list.findings'), cell: (row) => <Counts row={row} /> },
  ];
  return <Table {...how} className="release-table" columns={columns} rows={items} rowKey={({ id }) => id} />;
}

function State({ row: { state, yourTurn, goesOutAt } }: { row: ReleaseRow }) {
  const t = useText(pressTexts);
  if (goesOutAt) return <Planned at={goesOutAt} />;
  if (!yourTurn) return <StateMark mark={marks[state]}>{t(`state.${state}`)}</StateMark>;
  return (
    <>
      <StateMark mark="mine">{t('list.yourTurn')}</StateMark>
      <span className="cap block">{t(`state.${state}`)}</span>
    </>
  );
}

function Planned({ at }: { at: string }) {
  const t = useText(pressTexts);
  return (
    <>
      <StateMark mark="on-time">{t('list.planned')}</StateMark>
      <span className="cap block">
        <Moment at={at} />
      </span>
    </>
  );
}

function Counts({ row: { errors, warnings } }: { row: ReleaseRow }) {
  const t = useText(pressTexts);
  const house = useText(houseTexts);
  if (errors + warnings === 0) return <span className="dim">{t('list.clear')}</span>;
  return (
    <>
      {errors > 0 && <StateMark mark="error">{house('findings.errors', { count: errors })}</StateMark>}
      {errors > 0 && warnings > 0 && <br />}
      {warnings > 0 && <StateMark mark="late">{house('findings.warnings', { count: warnings })}</StateMark>}
    </>
  );
}
