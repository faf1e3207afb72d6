/** Judges the rows of a filing, each by itself, beside the others, and beside what the hall knows. Pure. */
import { foldName, joinedReadings } from '../../../../../kernel/contract/chinese-names.ts';
import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import type { EnteredPerson } from '../../../contract/case.ts';
import { type FilingColumn, type FilingFaultKind, filingColumns } from '../../../contract/filing-columns.ts';
import { monthsFrom } from '../cards/days.ts';
import { checkPerson } from '../check-person.ts';
import { type RowFinding, rowFinding } from './fault.ts';
import type { FilingRow } from './read-row.ts';

export interface JudgedAgainst {
  today: IsoDate;
  /** A renewal wants a card in force; a new application wants none. */
  renews: boolean;
  /** Months the office asks to be left of a passport, and those it advises; null asks for none. */
  least: number | null;
  advised: number | null;
  /** Is something known of this person that stands in the way? */
  liveCase: (person: EnteredPerson) => boolean;
  liveCard: (person: EnteredPerson) => boolean;
}

/** `right`: filed as it is. `mend`: a cell is wrong; without it, it could be filed. `stop`: it is not filed. */
export type RowVerdict = 'right' | 'mend' | 'stop';

export interface JudgedFilingRow extends FilingRow {
  verdict: RowVerdict;
}

/** The rows with all that was found in them, in their order. */
export function judgeFiling(rows: readonly FilingRow[], against: JudgedAgainst): JudgedFilingRow[] {
  return rows.map((row, at) => {
    const findings = [
      ...row.findings,
      ...aboutNames(row.person),
      ...aboutPassport(row.person, against),
      ...aboutPost(row.person),
      ...entryFindings(row.person, against.today),
      ...twice(rows.slice(0, at), row),
      ...known(row.person, against),
    ];
    return { ...row, findings, verdict: verdictOf(findings, row.person) };
  });
}

/** A row without a name or a passport says of nobody anything. */
function verdictOf(
  findings: readonly RowFinding[],
  { nameZh, surname, passport }: EnteredPerson,
): RowVerdict {
  if (findings.some(({ weight }) => weight === 'stops')) return 'stop';
  if ((nameZh ?? surname) === null && passport === null) return 'stop';
  return findings.some(({ weight }) => weight === 'wrong') ? 'mend' : 'right';
}

function at(kind: FilingFaultKind, column: FilingColumn, values: Record<string, string> = {}): RowFinding {
  return rowFinding(kind, filingColumns[column], values);
}

function aboutNames({ nameZh, surname, given }: EnteredPerson): RowFinding[] {
  if (nameZh === null) return [];
  if (!/^[\p{Script=Han}·]+$/u.test(nameZh)) return [at('name-no-han', 'nameZh', { value: nameZh })];
  // Names with a dot are written in the passport as their own language has them.
  if (surname === null || given === null || nameZh.includes('·')) return [];
  const read = new Set(joinedReadings(nameZh));
  if (read.has(foldName(surname + given))) return [];
  if (read.has(foldName(given + surname))) return [at('names-swapped', 'surname')];
  return [at('name-differs', 'surname', { value: `${surname} ${given}` })];
}

/** Ordinary, service, public-affairs and diplomatic passports, as they are numbered today and a little before. */
const shapes = /^(E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|[SPD]E\d{7})$/;

function aboutPassport(person: EnteredPerson, { today, least, advised }: JudgedAgainst): RowFinding[] {
  const { passport, passportUntil } = person;
  const findings: RowFinding[] = [];
  if (passport !== null && !shapes.test(passport))
    findings.push(at('passport-shape', 'passport', { value: passport }));
  if (passportUntil === null) return findings;
  if (passportUntil < today)
    return [...findings, at('passport-ended', 'passportUntil', { value: passportUntil })];
  const left = monthsFrom(today, passportUntil);
  const short = least !== null && left < least ? 'passport-short' : 'passport-shorter';
  const limit = short === 'passport-short' ? least : advised;
  if (limit !== null && left < limit)
    findings.push(at(short, 'passportUntil', { value: String(left), least: String(limit) }));
  return findings;
}

/** Titles the ministry sends back: they are no business posts. */
const noBusiness = /书记|委员|秘书|法人$|法定代表人|翻译|司机|会计|出纳|工会|党/;

function aboutPost({ postZh, postEn }: EnteredPerson): RowFinding[] {
  if (postZh === null && postEn === null) return [at('post-missing', 'postZh')];
  return postZh !== null && noBusiness.test(postZh)
    ? [at('post-not-business', 'postZh', { value: postZh })]
    : [];
}

const impossible: ReadonlySet<string> = new Set(['resident-id-wrong', 'born-to-come']);

/** What the zone and the resident number say beside the rest, as where somebody is entered by hand. */
function entryFindings(person: EnteredPerson, today: IsoDate): RowFinding[] {
  return checkPerson(person, today)
    .filter(({ code }) => code !== 'passport-expired')
    .map(({ at: field, code, says, fix }) => ({
      column: filingColumns[field as FilingColumn] ?? null,
      weight: impossible.has(code) ? 'wrong' : 'doubtful',
      says,
      fix,
    }));
}

function twice(before: readonly FilingRow[], { person }: FilingRow): RowFinding[] {
  const first = before.find(({ person: other }) => isSame(other, person));
  return first ? [at('person-twice', 'passport', { value: String(first.line) })] : [];
}

function isSame(one: EnteredPerson, other: EnteredPerson): boolean {
  return (
    (one.passport !== null && one.passport === other.passport) ||
    (one.idNumber !== null && one.idNumber === other.idNumber)
  );
}

function known(person: EnteredPerson, { renews, liveCase, liveCard }: JudgedAgainst): RowFinding[] {
  const findings = liveCase(person) ? [at('live-case', 'nameZh')] : [];
  if (person.passport === null && person.idNumber === null) return findings;
  const has = liveCard(person);
  if (has && !renews) findings.push(at('live-card', 'passport'));
  if (!has && renews) findings.push(at('no-card', 'passport'));
  return findings;
}
