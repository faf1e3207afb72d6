/** The sheet that goes to the ministry with a batch and comes back filled in: its columns, and what is said of a row. */
import type { Both } from '../../../kernel/contract/local-text.ts';

/** Columns the office fills, so that a row is known again. */
export const sentColumns = {
  place: { zh: '序号', en: 'Item' },
  service: { zh: '事项', en: 'Service' },
  nameZh: { zh: '中文姓名', en: 'Name in Chinese' },
  nameEn: { zh: '护照姓名', en: 'Name in the passport' },
  born: { zh: '出生日期', en: 'Born' },
  passport: { zh: '护照号码', en: 'Passport' },
  passportEnds: { zh: '护照有效期至', en: 'Passport ends' },
  firm: { zh: '单位', en: 'Firm' },
  firmCode: { zh: '统一社会信用代码', en: 'Credit code' },
  post: { zh: '职务', en: 'Post' },
} as const satisfies Record<string, Both>;

/** Columns that come back filled in, before one for each economy. */
export const returnColumns = {
  outcome: { zh: '部里结果', en: 'Outcome' },
  remark: { zh: '退回原因', en: 'Why sent back' },
  number: { zh: '卡号', en: 'Card number' },
  issued: { zh: '制卡日期', en: 'Card made on' },
  ends: { zh: '卡有效期至', en: 'Card ends' },
} as const satisfies Record<string, Both>;

export type ReturnColumn = 'place' | 'passport' | keyof typeof returnColumns;

/** Without these no row can be known again. */
export const neededColumns = ['place', 'passport'] as const satisfies ReturnColumn[];

/** What can be wrong with a row of a return, and how to mend it. */
export const returnFaults = {
  'place-unknown': {
    zh: '本批没有第“{value}”项。请核对序号。',
    en: 'This batch has no item “{value}”. Look at the number.',
  },
  'place-twice': {
    zh: '第“{value}”项在表中出现两次，后一行未读。',
    en: 'Item “{value}” stands twice in the sheet; the later row was not read.',
  },
  'passport-differs': {
    zh: '护照号码“{value}”与在册的不同。如已换护照，请先在持卡人页登记。',
    en: 'The passport “{value}” is not the one on record. Where it was replaced, record that on the holder’s page first.',
  },
  'outcome-unread': {
    zh: '“{value}”不是可读的结果，请写“受理”或“退回”。',
    en: '“{value}” is no outcome. Write “taken” or “sent back”.',
  },
  'remark-missing': {
    zh: '退回须写明原因。',
    en: 'Where it was sent back, the reason is needed.',
  },
  'answer-unread': {
    zh: '{economy}一格“{value}”读不懂，请写“同意”“不同意”，可加答复日和截止日，如“同意 2026-10-05 至 2028-01-01”。',
    en: 'The cell of {economy}, “{value}”, cannot be read. Write “granted” or “refused”, with the day and the last day if known, such as “granted 2026-10-05 to 2028-01-01”.',
  },
  'answer-conflict': {
    zh: '{economy}在册为“{state}”，与表中不同。登记错的请在持卡人页更正。',
    en: '{economy} stands on record as “{state}”, which the sheet contradicts. What was written wrongly is corrected on the holder’s page.',
  },
  'day-too-early': {
    zh: '{economy}的答复日早于送出日。',
    en: 'The day of {economy}’s answer is before it was sent.',
  },
  'day-to-come': {
    zh: '日期“{value}”还没有到。',
    en: 'The day “{value}” is still to come.',
  },
  'day-unread': {
    zh: '日期“{value}”读不懂，请写成2026-10-05。',
    en: 'The day “{value}” cannot be read. Write it as 2026-10-05.',
  },
  'card-incomplete': {
    zh: '卡号和制卡日期须一并填写。',
    en: 'A card needs both its number and the day it was made.',
  },
  'card-number-taken': {
    zh: '卡号“{value}”已属另一张卡。',
    en: 'The number “{value}” is another card’s.',
  },
  'card-not-possible': {
    zh: '不能登记此卡：{why}',
    en: 'This card cannot be recorded: {why}',
  },
} as const satisfies Record<string, Both>;
export type ReturnFaultKind = keyof typeof returnFaults;

export interface ReturnFault {
  kind: ReturnFaultKind;
  values?: Record<string, string | Both>;
}
