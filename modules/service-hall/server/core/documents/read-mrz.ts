import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import { mrzCheckDigit } from './check-digits.ts';
import { birthDay, expiryDay } from './mrz-days.ts';

/** What the two lines at the foot of a passport's data page say (ICAO Doc 9303-4, TD3). */
export interface PassportZone {
  /** `P`, and a second letter where the state uses one: `PE`, `PO`. */
  type: string;
  issuer: string;
  /** As in the zone, parts separated by a space: no accents, no apostrophes. */
  primary: string;
  secondary: string;
  /** A letter in the last column of the first line: the name may go on where there was no room. */
  nameMayBeCut: boolean;
  number: string;
  nationality: string;
  /** Null where the figures are no day, or the day is not known. */
  birth: IsoDate | null;
  sex: 'M' | 'F' | 'X';
  expiry: IsoDate | null;
  optional: string;
}

/** What a fault is in, by the words on the page. */
export type ZonePart = 'lines' | 'type' | 'number' | 'birth' | 'sex' | 'expiry' | 'optional' | 'composite';

/** What is wrong with one part of the zone; `at` is where it begins and ends, `[line, from, to]`, columns from 0. */
export interface ZoneFault {
  part: ZonePart;
  why:
    | 'not-two-lines'
    | 'length'
    | 'character'
    | 'no-passport'
    | 'check-digit'
    | 'no-such-day'
    | 'no-such-sex';
  at: [line: 0 | 1, from: number, to: number] | null;
}

/** What was read, what is wrong, and where one slip of the eye explains it, how the second line should be. */
export interface ZoneReading {
  lines: [string, string] | null;
  zone: PassportZone | null;
  faults: ZoneFault[];
  /** The only second line one exchange of look-alikes away in which every digit fits. A clerk confirms it. */
  meant: string | null;
}

const width = 44;

/**
 * Reads the machine-readable zone of a passport from text typed, scanned or pasted. Small letters, spaces and the
 * guillemets a keyboard makes of fillers are forgiven. Never throws; what cannot be read is a fault.
 */
export function readMrz(text: string, today: IsoDate): ZoneReading {
  const lines = linesOf(text);
  if (!lines)
    return {
      lines: null,
      zone: null,
      faults: [{ part: 'lines', why: 'not-two-lines', at: null }],
      meant: null,
    };
  const shape = shapeFaults(lines);
  if (shape.length > 0) return { lines, zone: null, faults: shape, meant: null };
  const faults = faultsOf(lines, today);
  const digits = faults.some(({ why }) => why === 'check-digit');
  return { lines, zone: zoneOf(lines, today), faults, meant: digits ? meantLine(lines, today) : null };
}

function linesOf(text: string): [string, string] | null {
  const lines = text
    .toUpperCase()
    .replace(/[«‹〈＜]/g, '<')
    .split(/\r?\n/)
    .map((line) => line.replace(/\s/g, ''))
    .filter((line) => line !== '');
  // Scanners of the counter send both lines in one.
  const [first, second] = lines.length === 1 && lines[0]!.length === 2 * width ? halves(lines[0]!) : lines;
  return first !== undefined && second !== undefined && lines.length <= 2 ? [first, second] : null;
}

function halves(line: string): [string, string] {
  return [line.slice(0, width), line.slice(width)];
}

function shapeFaults(lines: [string, string]): ZoneFault[] {
  return lines.flatMap((line, n): ZoneFault[] => {
    const at = n as 0 | 1;
    if (line.length !== width) return [{ part: 'lines', why: 'length', at: [at, 0, line.length] }];
    const strange = line.search(/[^0-9A-Z<]/);
    if (strange >= 0) return [{ part: 'lines', why: 'character', at: [at, strange, strange + 1] }];
    if (n === 0 && !line.startsWith('P')) return [{ part: 'type', why: 'no-passport', at: [0, 0, 2] }];
    return [];
  });
}

/** Each part with a check digit: its columns, and the column of the digit. */
const checked = [
  ['number', 0, 9, 9],
  ['birth', 13, 19, 19],
  ['expiry', 21, 27, 27],
  ['optional', 28, 42, 42],
] as const;

function faultsOf([, second]: [string, string], today: IsoDate): ZoneFault[] {
  const faults: ZoneFault[] = [];
  for (const [part, from, to, digit] of checked)
    if (!fits(second.slice(from, to), second[digit]!, part === 'optional'))
      faults.push({ part, why: 'check-digit', at: [1, from, to] });
  if (!fits(compositeOf(second), second[43]!, false))
    faults.push({ part: 'composite', why: 'check-digit', at: [1, 43, 44] });
  const wrong = (part: ZonePart) => faults.some((one) => one.part === part);
  const birth = second.slice(13, 19);
  if (!wrong('birth') && !birth.includes('<') && birthDay(birth, today) === null)
    faults.push({ part: 'birth', why: 'no-such-day', at: [1, 13, 19] });
  if (!wrong('expiry') && expiryDay(second.slice(21, 27), today) === null)
    faults.push({ part: 'expiry', why: 'no-such-day', at: [1, 21, 27] });
  if (!/[MF<X]/.test(second[20]!)) faults.push({ part: 'sex', why: 'no-such-sex', at: [1, 20, 21] });
  return faults;
}

function compositeOf(second: string): string {
  return second.slice(0, 10) + second.slice(13, 20) + second.slice(21, 43);
}

/** An optional part that is empty may have a filler for its digit. */
function fits(field: string, digit: string, mayBeEmpty: boolean): boolean {
  if (mayBeEmpty && digit === '<' && /^<*$/.test(field)) return true;
  return digit === String(mrzCheckDigit(field));
}

function zoneOf([first, second]: [string, string], today: IsoDate): PassportZone {
  const [primary = '', secondary = ''] = first.slice(5).split('<<');
  const sex = second[20]!;
  return {
    type: first.slice(0, 2).replace('<', ''),
    issuer: plain(first.slice(2, 5)),
    primary: plain(primary),
    secondary: plain(secondary),
    nameMayBeCut: first[width - 1] !== '<',
    number: plain(second.slice(0, 9)),
    nationality: plain(second.slice(10, 13)),
    birth: birthDay(second.slice(13, 19), today),
    sex: sex === 'M' || sex === 'F' ? sex : 'X',
    expiry: expiryDay(second.slice(21, 27), today),
    optional: plain(second.slice(28, 42)),
  };
}

function plain(field: string): string {
  return field.replace(/<+/g, ' ').trim();
}

/** Letters and figures one is taken for the other. */
const lookAlike: Record<string, string> = {
  O: '0',
  '0': 'O',
  I: '1',
  '1': 'I',
  S: '5',
  '5': 'S',
  B: '8',
  '8': 'B',
  Z: '2',
  '2': 'Z',
  G: '6',
  '6': 'G',
  D: '0',
  Q: '0',
};

function meantLine(lines: [string, string], today: IsoDate): string | null {
  const [first, second] = lines;
  const sound = [...second].flatMap((char, at) => {
    const other = lookAlike[char];
    if (!other) return [];
    const line = second.slice(0, at) + other + second.slice(at + 1);
    return faultsOf([first, line], today).length === 0 ? [line] : [];
  });
  return sound.length === 1 ? sound[0]! : null;
}
