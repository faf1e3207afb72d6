/** Reads the sheet that came back from the ministry: finds its columns, and what each row says. Pure. */
import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import {
  neededColumns,
  type ReturnColumn,
  type ReturnFault,
  returnColumns,
  sentColumns,
} from '../../../contract/return-columns.ts';
import { readAnswer, readDayCell, readOutcome } from './read-cell.ts';

/** A row as far as it can be read by itself. */
export interface ReturnRow {
  place: string;
  passport: string;
  outcome: 'taken' | 'sent-back' | null;
  remark: string | null;
  card: { number: string; issuedOn: IsoDate; endsOn: IsoDate | null } | null;
  answers: { economy: string; verb: 'grant' | 'refuse'; on: IsoDate | null; validUntil: IsoDate | null }[];
  faults: ReturnFault[];
}

export interface ReturnHead {
  at: number;
  columns: ReadonlyMap<ReturnColumn, number>;
  economies: ReadonlyMap<string, number>;
}

const headings = { place: sentColumns.place, passport: sentColumns.passport, ...returnColumns };

/** The row of headings, in either language; or which needed columns the best row lacks. */
export function findReturnHead(
  rows: readonly (readonly string[])[],
  economies: ReadonlySet<string>,
): ReturnHead | { lacking: ReturnColumn[] } {
  const tried = rows.slice(0, 20).map((cells, at) => headIn(cells, at, economies));
  const found = tried.find(({ columns }) => neededColumns.every((one) => columns.has(one)));
  if (found) return found;
  const [best] = tried.toSorted((a, b) => b.columns.size - a.columns.size);
  return { lacking: neededColumns.filter((one) => !best?.columns.has(one)) };
}

function headIn(cells: readonly string[], at: number, economies: ReadonlySet<string>): ReturnHead {
  const columns = new Map<ReturnColumn, number>();
  const codes = new Map<string, number>();
  cells.forEach((cell, place) => {
    const plain = cell.normalize('NFKC').trim();
    const named = Object.entries(headings).find(
      ([, { zh, en }]) => plain === zh || plain.toLowerCase() === en.toLowerCase(),
    );
    if (named) columns.set(named[0] as ReturnColumn, place);
    const code = /(?:^|[^A-Z])([A-Z]{3})$/.exec(plain)?.[1];
    if (!named && code && economies.has(code)) codes.set(code, place);
  });
  return { at, columns, economies: codes };
}

/** What a row says; an empty one says nothing. */
export function readReturnRow(cells: readonly string[], head: ReturnHead): ReturnRow | null {
  if (cells.every((cell) => cell.trim() === '')) return null;
  const cell = (column: ReturnColumn) => cells[head.columns.get(column) ?? -1]?.trim() ?? '';
  const faults: ReturnFault[] = [];
  const outcome = readOutcome(cell('outcome'));
  if (outcome === 'unread') faults.push({ kind: 'outcome-unread', values: { value: cell('outcome') } });
  if (outcome === 'sent-back' && cell('remark') === '') faults.push({ kind: 'remark-missing' });
  const answers = [...head.economies].flatMap(([economy, place]) => {
    const value = cells[place]?.trim() ?? '';
    const answer = readAnswer(value);
    if (answer === 'unread') {
      faults.push({ kind: 'answer-unread', values: { economy, value } });
      return [];
    }
    return answer ? [{ economy, ...answer }] : [];
  });
  return {
    place: cell('place'),
    passport: cell('passport').toUpperCase(),
    outcome: outcome === 'unread' ? null : outcome,
    remark: cell('remark') || null,
    card: readCard(cell('number').toUpperCase(), cell('issued'), cell('ends'), faults),
    answers,
    faults,
  };
}

function readCard(number: string, issued: string, ends: string, faults: ReturnFault[]): ReturnRow['card'] {
  const issuedOn = readDayCell(issued);
  const endsOn = readDayCell(ends);
  for (const [value, day] of [
    [issued, issuedOn],
    [ends, endsOn],
  ] as const)
    if (day === null) faults.push({ kind: 'day-unread', values: { value } });
  if (number === '' && issuedOn === undefined) return null;
  if (number === '' || issuedOn === undefined) {
    faults.push({ kind: 'card-incomplete' });
    return null;
  }
  return issuedOn === null || endsOn === null ? null : { number, issuedOn, endsOn: endsOn ?? null };
}
