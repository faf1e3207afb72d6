import type { Both } from '../../contract/local-text.ts';

/** Names of the calendar's ledger verbs, as they follow the name of who did it. */
export const calendarVerbs: Record<string, Both> = {
  'calendar.closure-added': { zh: '登记本办放假', en: 'entered a closure of the office' },
  'calendar.extra-days-added': { zh: '登记本办加班日', en: 'entered extra days worked' },
  'calendar.own-days-removed': { zh: '撤销本办自定的日子', en: 'took days of the office’s own back' },
  'calendar.year-loaded': { zh: '录入年度放假安排', en: 'loaded a year’s notice of holidays' },
};
