import type { Both } from '../../../../../kernel/contract/local-text.ts';

/** The words of closing an invitation out. */
export const closeOutTexts = {
  title: { zh: '销签', en: 'Close out the invitation' },
  passports: { zh: '护照交回', en: 'Service passports' },
  bring: {
    zh: '回国后请把因公护照交到大厅窗口，由窗口人员逐本登记；没有出访的，请告知窗口。',
    en: 'After coming home, bring the service passports to the counter, where each is entered; of whoever did not go, tell the counter.',
  },
  back: { zh: '护照都已交回，感谢配合。', en: 'All passports are back. Thank you.' },
  nobodyWent: { zh: '没有出访，不需要交回护照。', en: 'Nobody went: no passport is to be handed back.' },
  backBy: { zh: '应在{day}前交回。', en: 'To be handed back by {day}.' },
  backLate: { zh: '已逾期，应在{day}前交回。', en: 'It is late: they were to be handed back by {day}.' },
  stay: { zh: '未出访', en: 'Did not go' },
  notYet: { zh: '尚未交回', en: 'Not handed in yet' },
  handedIn: { zh: '已交回', en: 'Handed in' },
  toCase: { zh: '办件', en: 'The case' },
  says: {
    zh: '登记每位来访人的入境和离境日期；没有来的，登记未来访。可以先登记一部分。',
    en: 'Enter the days each guest arrived and left, or that he or she did not come. It may be done in parts.',
  },
  closed: { zh: '已全部登记，本次邀请已销签。', en: 'Everything is entered; the invitation is closed out.' },
  due: { zh: '应在{day}前销签。', en: 'To be closed out by {day}.' },
  late: { zh: '已逾期，应在{day}前销签。', en: 'It is late: it was to be closed out by {day}.' },
  came: { zh: '来访情况', en: 'Did he or she come?' },
  yes: { zh: '来了', en: 'Came' },
  no: { zh: '未来访', en: 'Did not come' },
  later: { zh: '以后再登记', en: 'Enter it later' },
  arrived: { zh: '入境日期', en: 'Arrived on' },
  left: { zh: '离境日期', en: 'Left on' },
  why: { zh: '都没有来的，写明原因', en: 'Where nobody came, say why' },
  save: { zh: '登记', en: 'Enter it' },
  nothing: { zh: '请至少登记一位来访人。', en: 'Enter at least one guest.' },
} as const satisfies Record<string, Both>;
