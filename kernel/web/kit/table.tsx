import { type ReactNode, useRef } from 'react';
import { houseTexts } from '../i18n/house-texts.ts';
import { useText } from '../i18n/use-text.ts';
import { AppLink } from './app-link.tsx';
import { MoveKeys } from './move-keys.ts';

export interface Column<Row> {
  id: string;
  head: string;
  /** A head that is only read out: above a plot. */
  unseen?: boolean;
  /** On a phone the head stands before the value; not where the value speaks for itself. */
  bare?: boolean;
  cell: (row: Row) => ReactNode;
  /** Figures: right-aligned, with their unit in the cell. */
  figure?: boolean;
  /** The cell that names the row. */
  names?: boolean;
  className?: string;
}

/** How the rows are sorted and where a click on a head goes: the order is in the address. */
export interface Sorting {
  by: string;
  descending: boolean;
  columns: string[];
  to: (by: string, descending: boolean) => string;
}

/** Chosen rows, by key: they bring a bar of bulk steps above the table. */
export interface Choosing {
  chosen: ReadonlySet<string>;
  choose: (key: string, chosen: boolean) => void;
}

export interface TableProps<Row> {
  caption?: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** On a phone every row becomes label and value. */
  stack?: boolean;
  sorting?: Sorting;
  choosing?: Choosing;
  /** The row that is open or pointed at. */
  current?: string;
  /** J and K move over its rows; not where another list on the page has these keys. */
  moving?: boolean;
  className?: string;
}

/** A table: hairlines between rows, none between columns. J and K move over its links, Enter opens. */
export function Table<Row>({
  caption,
  columns,
  rows,
  rowKey,
  stack = true,
  sorting,
  choosing,
  current,
  moving = true,
  className,
}: TableProps<Row>) {
  const table = useRef<HTMLTableElement>(null);
  return (
    <table ref={table} className={['t', stack && 't-stack', className].filter(Boolean).join(' ')}>
      {moving && <MoveKeys over={table} links="tbody tr a" />}
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          {choosing && <ChooseHead />}
          {columns.map((column) => (
            <Head key={column.id} column={column} sorting={sorting} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const key = rowKey(row);
          return (
            <tr key={key} aria-selected={choosing?.chosen.has(key) || key === current || undefined}>
              {choosing && <ChooseCell name={key} choosing={choosing} />}
              {columns.map((column) => (
                <Cell key={column.id} column={column} row={row} />
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Head<Row>({ column, sorting }: { column: Column<Row>; sorting?: Sorting }) {
  const t = useText(houseTexts);
  const className = [column.figure && 'r', column.className].filter(Boolean).join(' ') || undefined;
  if (!sorting?.columns.includes(column.id)) {
    return (
      <th scope="col" className={className}>
        {column.unseen ? <span className="vh">{column.head}</span> : column.head}
      </th>
    );
  }
  const active = sorting.by === column.id;
  const order = sorting.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" className={className} aria-sort={active ? order : undefined}>
      <AppLink to={sorting.to(column.id, active && !sorting.descending)}>
        {column.head}
        {active && (
          <>
            <span aria-hidden="true"> {sorting.descending ? '↓' : '↑'}</span>
            <span className="vh"> {t(`list.${order}`)}</span>
          </>
        )}
      </AppLink>
    </th>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const className = [column.figure && 'r', column.className].filter(Boolean).join(' ') || undefined;
  const content = column.cell(row);
  return column.names ? (
    <th scope="row" className={className}>
      {content}
    </th>
  ) : (
    <td className={className} data-th={column.bare || column.unseen ? undefined : column.head || undefined}>
      {content}
    </td>
  );
}

function ChooseHead() {
  const t = useText(houseTexts);
  return (
    <th scope="col" className="pick">
      <span className="vh">{t('list.choose')}</span>
    </th>
  );
}

function ChooseCell({ name, choosing }: { name: string; choosing: Choosing }) {
  const t = useText(houseTexts);
  return (
    <td className="pick">
      <input
        type="checkbox"
        aria-label={t('list.choose')}
        checked={choosing.chosen.has(name)}
        onChange={(event) => choosing.choose(name, event.currentTarget.checked)}
      />
    </td>
  );
}
