/** The sheet of a filing: one row a person. Its columns, and what is said of a row, with how to mend it. */
import type { Both } from '../../../kernel/contract/local-text.ts';
import { personLabels } from './person-labels.ts';

/** What is entered of a person in the sheet, in the order of its columns. Nationality is left out: it is a Chinese passport. */
export const filingColumns = {
  mark: { zh: '序号', en: 'No.' },
  nameZh: personLabels.nameZh,
  surname: personLabels.surname,
  given: personLabels.given,
  sex: personLabels.sex,
  born: personLabels.born,
  passport: personLabels.passport,
  passportUntil: personLabels.passportUntil,
  mrz: personLabels.mrz,
  idNumber: personLabels.idNumber,
  postZh: personLabels.postZh,
  postEn: personLabels.postEn,
  phone: personLabels.phone,
  email: personLabels.email,
} as const satisfies Record<string, Both>;
export type FilingColumn = keyof typeof filingColumns;

/** Without these columns the sheet is not the one that was asked for. */
export const neededFilingColumns = [
  'nameZh',
  'surname',
  'given',
  'born',
  'passport',
  'passportUntil',
] as const satisfies FilingColumn[];

/** One filing has so many people at most. */
export const mostFiled = 50;

/**
 * How much a finding weighs. `stops`: this person is not filed. `wrong`: what stands in the cell is not taken over.
 * `doubtful`: to be looked at; it is filed all the same.
 */
export type FilingWeight = 'stops' | 'wrong' | 'doubtful';

interface FaultWords {
  weight: FilingWeight;
  says: Both;
  fix: Both;
}

/** What can be wrong with a row, and how to mend it. */
export const filingFaults = {
  'person-twice': {
    weight: 'stops',
    says: { zh: '与第{value}行是同一人。', en: 'This is the same person as in row {value}.' },
    fix: { zh: '请删去其中一行。', en: 'Take one of the two rows out.' },
  },
  'live-case': {
    weight: 'stops',
    says: {
      zh: '此人已有在办的旅行卡申请。',
      en: 'This person has an application for a travel card under way.',
    },
    fix: {
      zh: '请先办完或撤回那一件。',
      en: 'Finish or withdraw that one first.',
    },
  },
  'live-card': {
    weight: 'stops',
    says: { zh: '此人名下还有有效的旅行卡。', en: 'This person still has a travel card in force.' },
    fix: {
      zh: '到期前六个月内请改办续办。',
      en: 'In its last months file a renewal instead.',
    },
  },
  'no-card': {
    weight: 'doubtful',
    says: {
      zh: '本单位名下没有查到此人在用的旅行卡。',
      en: 'Your firm has no travel card in force on record for this person.',
    },
    fix: { zh: '从未持卡的，请改办新办。', en: 'Where there was none, file a new application instead.' },
  },
  formula: {
    weight: 'wrong',
    says: { zh: '这一格是公式。', en: 'This cell holds a formula.' },
    fix: {
      zh: '请复制这一格，用“选择性粘贴—数值”粘贴回去。',
      en: 'Copy the cell and paste it back as a value.',
    },
  },
  needed: {
    weight: 'wrong',
    says: { zh: '没有填写。', en: 'It is empty.' },
    fix: { zh: '请照护照资料页填写。', en: 'Enter it as the passport’s page has it.' },
  },
  'name-no-han': {
    weight: 'doubtful',
    says: { zh: '“{value}”不是中文姓名。', en: '“{value}” is not a name in Chinese.' },
    fix: { zh: '请填写护照上的中文姓名。', en: 'Enter the name in Chinese characters.' },
  },
  'name-not-latin': {
    weight: 'wrong',
    says: { zh: '“{value}”不是拼音字母。', en: '“{value}” is not in Latin letters.' },
    fix: {
      zh: '请照护照填写大写拼音，如LYU；不带声调。',
      en: 'Enter the letters of the passport, such as LYU, without tone marks.',
    },
  },
  'names-swapped': {
    weight: 'doubtful',
    says: { zh: '姓和名的拼音可能填反了。', en: 'Surname and given names may be the wrong way round.' },
    fix: {
      zh: '护照上姓在前、名在后，请核对两列。',
      en: 'The passport has the surname first. Look at both columns.',
    },
  },
  'name-differs': {
    weight: 'doubtful',
    says: {
      zh: '拼音“{value}”与中文姓名的读音不一致。',
      en: '“{value}” is not how the Chinese name is read.',
    },
    fix: {
      zh: '护照上确是这样写的，可以不改；否则请照护照改正。',
      en: 'If the passport has it so, leave it; otherwise mend it by the passport.',
    },
  },
  'sex-unread': {
    weight: 'wrong',
    says: { zh: '“{value}”读不出性别。', en: '“{value}” cannot be read as a sex.' },
    fix: { zh: '请填写“男”或“女”。', en: 'Write M or F.' },
  },
  'day-unread': {
    weight: 'wrong',
    says: { zh: '“{value}”读不出日期。', en: '“{value}” cannot be read as a day.' },
    fix: {
      zh: '请把这一列设为“文本”，写成2026-10-05。',
      en: 'Format the column as text and write 2026-10-05.',
    },
  },
  'passport-unread': {
    weight: 'wrong',
    says: { zh: '“{value}”不是护照号码。', en: '“{value}” is no passport number.' },
    fix: {
      zh: '只填字母和数字，如E12345678；不要空格和其他字。',
      en: 'Letters and figures alone, such as E12345678, without spaces or other words.',
    },
  },
  'passport-shape': {
    weight: 'doubtful',
    says: {
      zh: '“{value}”不像中国护照号码。',
      en: '“{value}” does not look like the number of a Chinese passport.',
    },
    fix: {
      zh: '请核对：护照号码里没有字母O和I，可能是数字0和1。',
      en: 'Look again: these numbers have no letters O and I; they may be 0 and 1.',
    },
  },
  'passport-ended': {
    weight: 'wrong',
    says: { zh: '护照已于{value}到期。', en: 'The passport ended on {value}.' },
    fix: {
      zh: '请先换发护照，再用新护照申请。',
      en: 'Renew the passport first, then apply with the new one.',
    },
  },
  'passport-short': {
    weight: 'doubtful',
    says: {
      zh: '护照只剩{value}个月，少于本办要求的{least}个月。',
      en: 'The passport has {value} months left, fewer than the {least} the office asks for.',
    },
    fix: {
      zh: '请先换发护照再交费申请：卡不能用于别的护照。',
      en: 'Renew the passport before a fee is paid: the card holds for no other.',
    },
  },
  'passport-shorter': {
    weight: 'doubtful',
    says: {
      zh: '护照还剩{value}个月，少于建议的{least}个月：卡可能还没到期，护照先到期。',
      en: 'The passport has {value} months left, fewer than the {least} advised: it may end before the card does.',
    },
    fix: {
      zh: '可以申请；如近期要换护照，先换再申请更合算。',
      en: 'It can be filed. If the passport is to be renewed soon, renewing it first saves a fee.',
    },
  },
  'as-number': {
    weight: 'wrong',
    says: {
      zh: '表格程序把号码变成了数字“{value}”，后几位已丢失。',
      en: 'The spreadsheet turned the number into “{value}”; its last figures are lost.',
    },
    fix: {
      zh: '请把这一列设为“文本”，再重新填写号码。',
      en: 'Format the column as text and enter the number again.',
    },
  },
  'post-missing': {
    weight: 'doubtful',
    says: { zh: '没有填写职务。', en: 'The post is empty.' },
    fix: {
      zh: '请填写一般商务职务名称，如“销售总监”。',
      en: 'Enter a business title, such as Sales Director.',
    },
  },
  'post-not-business': {
    weight: 'doubtful',
    says: {
      zh: '“{value}”不是一般商务职务名称，可能被退回。',
      en: '“{value}” is not a usual business title and may be sent back.',
    },
    fix: {
      zh: '请改用商务职务名称，如“总经理”“技术总监”。',
      en: 'Use a business title, such as General Manager.',
    },
  },
  'email-unread': {
    weight: 'wrong',
    says: { zh: '“{value}”不是邮箱地址。', en: '“{value}” is no email address.' },
    fix: { zh: '请改正，或留空。', en: 'Mend it, or leave it empty.' },
  },
  'answer-unread': {
    weight: 'wrong',
    says: { zh: '“{value}”读不懂。', en: '“{value}” cannot be read.' },
    fix: { zh: '可填：{choices}。', en: 'Write one of: {choices}.' },
  },
  'too-long': {
    weight: 'wrong',
    says: { zh: '内容太长。', en: 'It is too long.' },
    fix: { zh: '请缩短。', en: 'Make it shorter.' },
  },
} as const satisfies Record<string, FaultWords>;
export type FilingFaultKind = keyof typeof filingFaults;
