import type { Both } from '../../../../kernel/contract/local-text.ts';

/** Names of the ledger verbs of the counter, as they follow the name of who did it. */
export const counterVerbs: Record<string, Both> = {
  'service-hall.ticket-taken': { zh: '发出号码', en: 'gave a number' },
  'service-hall.ticket-called': { zh: '叫号', en: 'called a number' },
  'service-hall.ticket-called-again': { zh: '再次叫号', en: 'called a number once more' },
  'service-hall.ticket-absent': { zh: '记叫号未到', en: 'noted that nobody came when called' },
  'service-hall.ticket-served': { zh: '办结一个号', en: 'dealt with a number' },
  'service-hall.ticket-put-back': { zh: '将过号重新排入', en: 'put a number back in line' },
  'service-hall.ticket-handed-on': { zh: '将号码转办', en: 'handed a number on' },
  'service-hall.window-staffed': { zh: '到窗口上岗', en: 'sat down at a window' },
  'service-hall.window-left': { zh: '离开窗口', en: 'left a window' },
  'service-hall.line-set': { zh: '设置排队业务', en: 'set up a line of the counter' },
  'service-hall.line-retired': { zh: '停用排队业务', en: 'retired a line of the counter' },
  'service-hall.window-set': { zh: '设置窗口', en: 'set up a window' },
  'service-hall.window-retired': { zh: '停用窗口', en: 'retired a window' },
  'service-hall.hours-set': { zh: '设定窗口开放时间', en: 'set the hours of the counter' },
  'service-hall.booked': { zh: '预约', en: 'made an appointment' },
  'service-hall.booking-moved': { zh: '改约', en: 'moved an appointment' },
  'service-hall.booking-cancelled': { zh: '取消预约', en: 'cancelled an appointment' },
  'service-hall.booking-kept': { zh: '记预约人到场', en: 'noted that an appointment was kept' },
  'service-hall.booking-missed': { zh: '记预约未到', en: 'noted that an appointment was missed' },
  'service-hall.paper-registered': { zh: '登记签发的文书', en: 'entered a paper that was issued' },
  'service-hall.paper-voided': { zh: '作废文书', en: 'declared a paper void' },
};
