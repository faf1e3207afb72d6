import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { EnteredPerson, FoundInEntry } from '../../contract/case.ts';
import { isResidentId } from './documents/check-digits.ts';
import { type PassportZone, readMrz, type ZoneFault, type ZonePart } from './documents/read-mrz.ts';

/** Looks at what was entered of a person: the passport's zone in itself and against the rest, the ID number, the days. */
export function checkPerson(person: EnteredPerson, today: IsoDate): FoundInEntry[] {
  return [...checkZone(person, today), ...checkId(person), ...checkDays(person, today)];
}

function checkZone(person: EnteredPerson, today: IsoDate): FoundInEntry[] {
  if (!person.mrz) return [];
  const { zone, faults, meant } = readMrz(person.mrz, today);
  if (faults.length > 0) return faultsInWords(faults, meant);
  return zone ? differences(person, zone) : [];
}

function faultsInWords(faults: readonly ZoneFault[], meant: string | null): FoundInEntry[] {
  // One wrong character upsets the sum of the whole line too: that is told once, where it is.
  const own = faults.filter(({ part }) => part !== 'composite');
  return (own.length > 0 ? own : faults).map(({ part, why, at }) => ({
    code: `mrz-${why}`,
    at: 'mrz',
    severity: 'bad',
    says: faultWords(part, why, at),
    fix: meant
      ? {
          zh: `多半是字母与数字看混了，第二行应为：${meant}。请对照护照核对。`,
          en: `Probably a letter taken for a figure: the second line should be ${meant}. Compare it with the passport.`,
        }
      : {
          zh: '请对照护照资料页底部两行，逐字重新输入或扫描。',
          en: 'Type or scan the two lines at the foot of the passport’s page once more, character by character.',
        },
  }));
}

function faultWords(part: ZonePart, why: ZoneFault['why'], at: ZoneFault['at']): Both {
  const { zh, en } = partNames[part];
  if (why === 'not-two-lines') return { zh: '机读区应为两行。', en: 'The zone has two lines.' };
  if (why === 'length')
    return {
      zh: `机读区第${at![0] + 1}行应为44个字符，现为${at![2]}个。`,
      en: `Line ${at![0] + 1} of the zone has 44 characters; here it has ${at![2]}.`,
    };
  if (why === 'character')
    return {
      zh: `机读区第${at![0] + 1}行第${at![1] + 1}个字符不是大写字母、数字或“<”。`,
      en: `Character ${at![1] + 1} of line ${at![0] + 1} is no capital letter, figure or “<”.`,
    };
  if (why === 'no-passport')
    return {
      zh: '这不是护照的机读区：护照以P开头。',
      en: 'This is not the zone of a passport: that begins with P.',
    };
  if (why === 'check-digit')
    return {
      zh: `机读区中${zh}的校验码不符。`,
      en: `The check digit of the ${en} in the zone does not fit.`,
    };
  return { zh: `机读区中的${zh}不成立。`, en: `The ${en} in the zone is none.` };
}

const partNames: Record<ZonePart, Both> = {
  lines: { zh: '两行', en: 'lines' },
  type: { zh: '证件类型', en: 'kind of document' },
  number: { zh: '护照号码', en: 'passport number' },
  birth: { zh: '出生日期', en: 'date of birth' },
  sex: { zh: '性别', en: 'sex' },
  expiry: { zh: '有效期', en: 'day of expiry' },
  optional: { zh: '备用项', en: 'optional part' },
  composite: { zh: '第二行', en: 'second line' },
};

/** What was typed in a field and says otherwise than the passport's own zone. */
function differences(person: EnteredPerson, zone: PassportZone): FoundInEntry[] {
  const found: FoundInEntry[] = [];
  const differs = (at: keyof EnteredPerson, label: Both, inZone: string) =>
    found.push({
      code: 'mrz-differs',
      at,
      severity: 'bad',
      says: {
        zh: `${label.zh}与护照机读区不一致：机读区为${inZone}。`,
        en: `The ${label.en} differs from the passport’s zone, which has ${inZone}.`,
      },
      fix: { zh: '请按护照改正。', en: 'Put it as in the passport.' },
    });
  if (person.passport && person.passport !== zone.number) differs('passport', partNames.number, zone.number);
  if (person.born && zone.birth && person.born !== zone.birth) differs('born', partNames.birth, zone.birth);
  if (person.passportUntil && zone.expiry && person.passportUntil !== zone.expiry)
    differs('passportUntil', partNames.expiry, zone.expiry);
  if (person.sex && zone.sex !== 'X' && person.sex !== zone.sex) differs('sex', partNames.sex, zone.sex);
  if (person.surname && !agrees(person.surname, zone.primary, zone.nameMayBeCut))
    differs('surname', { zh: '姓', en: 'surname' }, zone.primary);
  if (person.given && !agrees(person.given, zone.secondary, zone.nameMayBeCut))
    differs('given', { zh: '名', en: 'given name' }, zone.secondary);
  return found;
}

/** A name that may be cut in the zone agrees as far as it goes. Ü is YU, UE, UXX, U or V there. */
function agrees(typed: string, inZone: string, cut: boolean): boolean {
  const read = foldLatin(inZone);
  return spellingsOf(typed).some((name) => name === read || (cut && read !== '' && name.startsWith(read)));
}

function spellingsOf(typed: string): string[] {
  const upper = typed.toUpperCase();
  return [...new Set(['YU', 'UE', 'UXX', 'U', 'V'].map((u) => foldLatin(upper.replace(/Ü/g, u))))];
}

function foldLatin(name: string): string {
  return name.normalize('NFD').replace(/[^A-Z]/g, '');
}

function checkId({ idNumber, born }: EnteredPerson): FoundInEntry[] {
  if (!idNumber) return [];
  if (!isResidentId(idNumber.toUpperCase()))
    return [
      {
        code: 'id-check',
        at: 'idNumber',
        severity: 'bad',
        says: { zh: '身份证号码的校验码不符。', en: 'The last character of the ID number does not fit.' },
        fix: { zh: '请对照身份证逐位核对18位号码。', en: 'Compare all 18 characters with the card.' },
      },
    ];
  const inId = `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;
  if (!born || born === inId) return [];
  return [
    {
      code: 'id-differs',
      at: 'born',
      severity: 'bad',
      says: {
        zh: `出生日期与身份证号码不一致：号码中为${inId}。`,
        en: `The date of birth differs from the ID number, which has ${inId}.`,
      },
      fix: { zh: '请按证件改正。', en: 'Put it as in the document.' },
    },
  ];
}

function checkDays({ passportUntil, born }: EnteredPerson, today: IsoDate): FoundInEntry[] {
  const found: FoundInEntry[] = [];
  if (passportUntil && passportUntil < today)
    found.push({
      code: 'passport-expired',
      at: 'passportUntil',
      severity: 'bad',
      says: { zh: '护照已过期。', en: 'The passport has expired.' },
      fix: { zh: '请先换发护照，再填写新护照。', en: 'Have it renewed first, and enter the new one.' },
    });
  if (born && born > today)
    found.push({
      code: 'born-later',
      at: 'born',
      severity: 'bad',
      says: { zh: '出生日期晚于今天。', en: 'The date of birth is after today.' },
      fix: { zh: '请核对年份。', en: 'Check the year.' },
    });
  return found;
}
