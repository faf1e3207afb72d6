import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import type { TypedPassport, UploadFinding } from '../../../contract/uploads.ts';
import { isLatinName, isNameInZone } from '../documents/name-in-zone.ts';
import {
  type PassportZone,
  readMrz,
  type ZoneFault,
  type ZonePart,
  type ZoneReading,
} from '../documents/read-mrz.ts';
import { found } from './verdict.ts';

/**
 * What speaks against a typed or scanned zone, by itself and beside what the form says. None of it blocks: a digit
 * may be misread, and the clerk has the passport.
 */
export function judgeZone(
  text: string,
  typed: TypedPassport,
  today: IsoDate,
): { reading: ZoneReading; findings: UploadFinding[] } {
  const reading = readMrz(text, today);
  const wrong = new Set(reading.faults.map(({ part }) => part));
  const findings = [
    ...reading.faults.filter(({ part }) => part !== 'composite' || wrong.size === 1).map(faultFinding),
    ...meantFinding(reading),
    ...(reading.zone ? beside(reading.zone, typed, wrong) : []),
    ...(reading.zone && !wrong.has('expiry') ? expired(reading.zone, today) : []),
  ];
  return { reading, findings };
}

const parts: Readonly<Record<ZonePart, Both>> = {
  lines: { zh: '两行', en: 'lines' },
  type: { zh: '证件类别', en: 'kind of document' },
  number: { zh: '护照号码', en: 'passport number' },
  birth: { zh: '出生日期', en: 'day of birth' },
  sex: { zh: '性别', en: 'sex' },
  expiry: { zh: '有效期', en: 'last day' },
  optional: { zh: '第二行后半的个人号码', en: 'personal number in the second line' },
  composite: { zh: '第二行', en: 'second line' },
};

function faultFinding({ part, why, at }: ZoneFault): UploadFinding {
  const line = (at?.[0] ?? 0) + 1;
  switch (why) {
    case 'not-two-lines':
      return found('zone-not-two-lines');
    case 'length':
      return found('zone-length', { line, length: at![2] });
    case 'character':
      return found('zone-character', { line, column: at![1] + 1 });
    case 'no-passport':
      return found('zone-no-passport');
    case 'check-digit':
      return found('zone-check-digit', { part: parts[part] });
    case 'no-such-day':
      return found('zone-no-such-day', { part: parts[part] });
    case 'no-such-sex':
      return found('zone-no-such-sex');
  }
}

function meantFinding({ lines, meant }: ZoneReading): UploadFinding[] {
  if (!lines || !meant) return [];
  const at = [...meant].findIndex((char, n) => char !== lines[1][n]);
  return [found('zone-meant', { typed: lines[1][at]!, meant: meant[at]!, column: at + 1 })];
}

function beside(zone: PassportZone, typed: TypedPassport, wrong: ReadonlySet<ZonePart>): UploadFinding[] {
  const findings: UploadFinding[] = [];
  const names = [
    ['passport-surname', typed.surname, zone.primary],
    ['passport-given-names', typed.givenNames, zone.secondary],
  ] as const;
  for (const [code, name, inZone] of names) {
    if (!name) continue;
    if (!isLatinName(name)) findings.push(found('passport-name-not-latin', { zone: inZone }));
    else if (!isNameInZone(name, inZone, zone.nameMayBeCut)) findings.push(found(code, { zone: inZone }));
  }
  const facts = [
    ['number', tight(typed.number), zone.number],
    ['birth', typed.birth, zone.birth],
    ['expiry', typed.expiry, zone.expiry],
    ['sex', typed.sex, zone.sex],
  ] as const;
  for (const [part, said, inZone] of facts)
    if (said && inZone && !wrong.has(part) && said !== inZone)
      findings.push(found(`passport-${part}`, { zone: inZone }));
  return findings;
}

/** A number may be typed in small letters and groups. */
function tight(number: string | undefined): string | undefined {
  return number?.toUpperCase().replace(/[\s-]/g, '');
}

function expired({ expiry }: PassportZone, today: IsoDate): UploadFinding[] {
  return expiry !== null && expiry < today ? [found('passport-expired', { zone: expiry })] : [];
}
