/** What a row of a filing's sheet says of a person. Pure. */
import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { type EnteredPerson, enteredPerson } from '../../../contract/case.ts';
import type { Fact } from '../../../contract/definition.ts';
import { type FilingColumn, filingColumns, neededFilingColumns } from '../../../contract/filing-columns.ts';
import type { Answers } from '../../../contract/services.ts';
import { readDayCell } from '../cards/read-cell.ts';
import { isLatinName } from '../documents/name-in-zone.ts';
import { type RowFinding, rowFinding } from './fault.ts';
import type { FilingHead } from './find-head.ts';
import { choicesOf, readFactCell } from './read-fact.ts';

/** A row as the file has it. */
export interface SheetLine {
  line: number;
  cells: readonly string[];
  /** Places of cells that hold formulas. */
  formulas?: readonly number[] | undefined;
}

/** A row, read. What could not be read is left empty. */
export interface FilingRow {
  line: number;
  person: EnteredPerson;
  answers: Answers;
  findings: RowFinding[];
}

/** The row that shows how it is done, or one that is empty: nothing is read of it. */
export function isNoRow({ cells }: SheetLine, head: FilingHead): boolean {
  const mark = cells[head.columns.get('mark') ?? -1] ?? '';
  if (/示例|example/i.test(mark)) return true;
  return cells.every((cell, at) => cell.trim() === '' || at === head.columns.get('mark'));
}

/** Reads a row by itself. */
export function readFilingRow(row: SheetLine, head: FilingHead, facts: readonly Fact[]): FilingRow {
  const findings: RowFinding[] = [];
  const cellAt = (place: number | undefined, name: Both): string => {
    if (place === undefined) return '';
    const value = row.cells[place]?.normalize('NFKC').trim() ?? '';
    if (!row.formulas?.includes(place) && !value.startsWith('=')) return value;
    findings.push(rowFinding('formula', name));
    return '';
  };
  const cell = (column: FilingColumn) => cellAt(head.columns.get(column), filingColumns[column]);
  const note: Note = (kind, column, value) =>
    void findings.push(rowFinding(kind, filingColumns[column], { value }));
  const person = readPerson(cell, note);
  for (const column of neededFilingColumns)
    if (person[column] === null && !findings.some(({ column: at }) => at === filingColumns[column]))
      findings.push(rowFinding('needed', filingColumns[column]));
  const answers: Answers = {};
  for (const fact of facts) {
    const value = cellAt(head.facts.get(fact.name), fact.question);
    if (value === '') continue;
    const answer = readFactCell(fact, value);
    if (answer === null)
      findings.push(rowFinding('answer-unread', fact.question, { value, choices: choicesOf(fact) }));
    else answers[fact.name] = answer;
  }
  return { line: row.line, person, answers, findings };
}

type Note = (kind: Parameters<typeof rowFinding>[0], column: FilingColumn, value: string) => void;
type Cell = (column: FilingColumn) => string;

function readPerson(cell: Cell, note: Note): EnteredPerson {
  return {
    ...enteredPerson.parse({}),
    nameZh: words(cell, note, 'nameZh', 60),
    surname: latin(cell, note, 'surname'),
    given: latin(cell, note, 'given'),
    sex: sexIn(cell('sex'), note),
    born: day(cell, note, 'born'),
    nationality: 'CHN',
    passport: passportIn(cell('passport'), note),
    passportUntil: day(cell, note, 'passportUntil'),
    mrz: words(cell, note, 'mrz', 200),
    idNumber: idIn(cell('idNumber'), note),
    postZh: words(cell, note, 'postZh', 100),
    postEn: words(cell, note, 'postEn', 100),
    phone: words(cell, note, 'phone', 40),
    email: emailIn(cell('email'), note),
  };
}

function words(cell: Cell, note: Note, column: FilingColumn, most: number): string | null {
  const value = cell(column);
  if (value.length <= most) return value || null;
  note('too-long', column, value);
  return null;
}

function latin(cell: Cell, note: Note, column: 'surname' | 'given'): string | null {
  const value = words(cell, note, column, 80);
  if (value === null || isLatinName(value)) return value?.toUpperCase() ?? null;
  note('name-not-latin', column, value);
  return null;
}

function sexIn(value: string, note: Note): EnteredPerson['sex'] {
  if (value === '') return null;
  if (/^(女|f|female)$/i.test(value)) return 'F';
  if (/^(男|m|male)$/i.test(value)) return 'M';
  note('sex-unread', 'sex', value);
  return null;
}

function day(cell: Cell, note: Note, column: 'born' | 'passportUntil'): IsoDate | null {
  const value = cell(column);
  const read = readDayCell(value);
  if (read === null) note('day-unread', column, value);
  return read ?? null;
}

function passportIn(value: string, note: Note): string | null {
  const plain = value.toUpperCase().replace(/[\s-]/g, '');
  if (plain === '') return null;
  if (/^[A-Z0-9]{5,12}$/.test(plain)) return plain;
  note('passport-unread', 'passport', value);
  return null;
}

/** A spreadsheet keeps fifteen figures of a number: the rest of a resident number is lost for good. */
function idIn(value: string, note: Note): string | null {
  const plain = value.toUpperCase().replace(/\s/g, '');
  if (/^\d(\.\d+)?E\+?\d+$/.test(plain) || /^\d{15}000$/.test(plain)) {
    note('as-number', 'idNumber', value);
    return null;
  }
  return plain.slice(0, 30) || null;
}

function emailIn(value: string, note: Note): string | null {
  if (value === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return value || null;
  note('email-unread', 'email', value);
  return null;
}
