import type { Both } from '../../../../kernel/contract/local-text.ts';

/** The words of the public pages of the counter. */
export const counterTexts = {
  screen: { zh: '窗口叫号', en: 'Now called' },
  called: { zh: '请到窗口', en: 'Please go to' },
  number: { zh: '号码', en: 'Number' },
  window: { zh: '窗口', en: 'Window' },
  nobody: { zh: '现在没有叫号，请稍候。', en: 'Nobody is called now. Please wait.' },
  again: { zh: '再次呼叫', en: 'called again' },
  waiting: { zh: '等候', en: 'Waiting' },
  check: { zh: '核验文书', en: 'Check a paper' },
  checkAbout: {
    zh: '输入文书上的编号和签发日期（可加持有人姓名），查看是否与本办的登记相符。这里只答“相符”或“不符”。',
    en: 'Enter the number and the day of issue on the paper, and the holder’s name if you like, to see whether they match this office’s register. It answers only whether they do.',
  },
  paperNumber: { zh: '编号', en: 'Number' },
  paperNumberHint: {
    zh: '照文书填写，空格和横线可省略。',
    en: 'As on the paper; spaces and hyphens may be left out.',
  },
  day: { zh: '签发日期', en: 'Day of issue' },
  dayHint: { zh: '如2026-11-20', en: 'such as 2026-11-20' },
  holder: { zh: '持有人姓名（可不填）', en: 'Holder’s name (optional)' },
  ask: { zh: '核验', en: 'Check' },
  matches: { zh: '相符', en: 'It matches' },
  matchesMore: {
    zh: '本办登记有这份文书，现行有效。请再核对文书上的其他内容。',
    en: 'This office’s register has such a paper, and it is valid. Compare the rest of what it says yourself.',
  },
  differs: { zh: '不符', en: 'It does not match' },
  differsMore: {
    zh: '登记中没有与所填内容完全相符的有效文书。请核对编号、日期和姓名；仍不符的，请致电本办。',
    en: 'The register has no valid paper that matches all of this. Check number, day and name; if it still does not match, call this office.',
  },
  appointment: { zh: '预约窗口', en: 'An appointment at the counter' },
  service: { zh: '事项', en: 'Service' },
  choose: { zh: '请选择', en: 'Choose' },
  showTimes: { zh: '查看可约时间', en: 'Show free times' },
  time: { zh: '时间', en: 'Time' },
  name: { zh: '来办理的人', en: 'Who comes' },
  contact: { zh: '联系电话（可不填）', en: 'Telephone (optional)' },
  book: { zh: '预约', en: 'Make the appointment' },
  move: { zh: '改约', en: 'Move it' },
  moveTo: { zh: '改约到这个时间', en: 'Move it to this time' },
  cancel: { zh: '取消预约', en: 'Cancel it' },
  ics: { zh: '存入日历（.ics）', en: 'Put it into a calendar (.ics)' },
  come: {
    zh: '请提前10分钟到窗口，报预约编号取号。到时优先叫号。',
    en: 'Be there ten minutes early and give the number of the appointment at the counter. You are called first at your time.',
  },
  another: { zh: '另约时间', en: 'Make another appointment' },
  noTimes: {
    zh: '这几天都约不上，请看后面的日子。',
    en: 'Nothing is free on these days. Look at later ones.',
  },
  later: { zh: '后面的日子', en: 'Later days' },
} as const satisfies Record<string, Both>;

/** What became of an appointment. */
export const bookingWords: Record<'booked' | 'came' | 'missed' | 'cancelled', Both> = {
  booked: { zh: '已约定', en: 'Booked' },
  came: { zh: '已到场', en: 'Kept' },
  missed: { zh: '未到场', en: 'Missed' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
};
