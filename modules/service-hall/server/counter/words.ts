import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { TicketState } from '../../contract/counter.ts';

/** Why nothing more can be done with a ticket that way. */
export const ticketStands: Record<TicketState, Both> = {
  waiting: { zh: '这个号还在等候，没有被叫。', en: 'This number still waits and was not called.' },
  called: { zh: '这个号正在窗口办理。', en: 'This number is at a window now.' },
  served: { zh: '这个号已办结。', en: 'This number was dealt with.' },
  absent: {
    zh: '这个号叫过未到；人来了请重新排入。',
    en: 'Nobody came for this number. If they are here now, put it back in line.',
  },
};

/** Reasons of refusals at the counter. */
export const counterSays = {
  windowBusy: {
    zh: '本窗口还有号没有办结，请先点“办结”“未到”或“转办”。',
    en: 'There is a number at this window. Finish it, note that nobody came, or hand it on first.',
  },
  windowUnstaffed: { zh: '请先在这个窗口上岗。', en: 'Sit down at this window first.' },
  windowTaken: {
    zh: '这个窗口已有同事在岗，请他先离岗。',
    en: 'A colleague sits at this window. Ask him or her to leave it first.',
  },
  windowLeft: { zh: '您不在这个窗口。', en: 'You do not sit at this window.' },
  windowGone: { zh: '这个窗口已停用。', en: 'This window is no longer used.' },
  nobodyWaits: { zh: '现在没有人等候本窗口的业务。', en: 'Nobody waits for this window now.' },
  anotherDay: { zh: '这是另一天的号。', en: 'This is a number of another day.' },
  noLine: {
    zh: '这项业务没有排队分组，请大厅负责人在设置里加上。',
    en: 'This service waits in no line. Ask the chief of the hall to put it into one.',
  },
  lineGone: { zh: '这类业务已停用。', en: 'This line is no longer used.' },
  handOnWhere: { zh: '请选转到哪一类业务或哪个窗口。', en: 'Choose the line or the window it goes on to.' },
  sameLine: {
    zh: '它就在这里，请选别的业务或窗口。',
    en: 'It is there already. Choose another line or window.',
  },
} as const satisfies Record<string, Both>;
