import { type ReactNode, useRef } from 'react';
import { houseTexts } from '../i18n/house-texts.ts';
import { useText } from '../i18n/use-text.ts';
import { AppLink } from './app-link.tsx';
import type { ListFile } from './file-links.tsx';
import type { ListView } from './list-view.ts';
import { MoveKeys } from './move-keys.ts';
import { TableTools } from './table-tools.tsx';

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
  /** Always there: the boxes rows are chosen by. */
  fixed?: boolean;
  className?: string;
  /** The order of the contract a click on the head asks for. */
  sorts?: string;
}

export interface TableProps<Row> {
  caption?: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** On a phone every row becomes label and value. */
  stack?: boolean;
  /** How the list is looked at: its order and columns, from the address. */
  view?: ListView;
  /** The list as a file. */
  file?: ListFile;
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
  view,
  file,
  current,
  moving = true,
  className,
}: TableProps<Row>) {
  const table = useRef<HTMLTableElement>(null);
  const rest = columns.filter(({ names, fixed }) => !names && !fixed);
  const shown = columns.filter(
    (one) => !rest.includes(one) || !view?.columns || view.columns.includes(one.id),
  );
  const drawn = (
    <table
      ref={table}
      className={['t', stack && 't-stack', view && 't-list', className].filter(Boolean).join(' ')}
    >
      {moving && <MoveKeys over={table} links="tbody tr a" />}
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          {shown.map((column) => (
            <Head key={column.id} column={column} view={view} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const key = rowKey(row);
          return (
            <tr key={key} aria-selected={key === current || undefined}>
              {shown.map((column) => (
                <Cell key={column.id} column={column} row={row} />
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
  if (!view) return drawn;
  return (
    <>
      <TableTools view={view} file={file} columns={rest} shown={new Set(shown.map(({ id }) => id))} />
      {drawn}
    </>
  );
}

function Head<Row>({ column, view }: { column: Column<Row>; view?: ListView }) {
  const t = useText(houseTexts);
  const className = [column.figure && 'r', column.className].filter(Boolean).join(' ') || undefined;
  if (!view || !column.sorts) {
    return (
      <th scope="col" className={className}>
        {column.unseen ? <span className="vh">{column.head}</span> : column.head}
      </th>
    );
  }
  const active = view.by === column.sorts;
  const order = view.descending ? 'descending' : 'ascending';
  const turned = active && !view.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" className={className} aria-sort={active ? order : undefined}>
      <AppLink to={view.here({ by: column.sorts, order: turned })}>
        {column.head}
        {active && (
          <>
            <span aria-hidden="true"> {view.descending ? '↓' : '↑'}</span>
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
