/** What the staff reads of firms’ desks: close-outs of invitations, cards that are out, and leavers. In English. */
import type { SameKeys } from '../../../kernel/web/i18n/texts.ts';
import type { zh } from './messages-desk.zh.ts';

export const en: SameKeys<typeof zh> = {
  closeOut: {
    title: 'Close-out',
    due: 'to be closed out by {{day}}',
    noDay: 'no day of departure was given, so there is no day',
    late: 'late',
    open: 'to be closed out',
    closed: 'closed out',
    calledOff: 'did not take place',
    remindedHead: 'Reminded',
    reminded: 'reminded on {{day}}',
    guest: 'Guest',
    arrived: 'Arrived',
    left: 'Left',
    absent: 'did not come',
    lateList: 'Invitations late to be closed out',
    entered: '{{left}} of {{guests}} guests entered',
    whose: 'Invitation',
    more: 'There are more; deal with these first.',
  },
  overdueCards: {
    title: 'Travel cards not handed back in time',
    none: 'Every travel card that is out is within its time.',
    holder: 'Holder',
    firm: 'Firm',
    by: 'Back by',
    card: 'Card',
    journey: 'Journey',
  },
  custody: {
    title: 'Where the card is',
    out: 'out on a journey, back by {{day}}',
    outNoDay: 'out on a journey',
    overdue: 'not handed back; it was due by {{day}}',
    left: '{{firm}} says he or she left on {{day}}; the card is to be cancelled',
    cancel: 'The cancellation',
    draft: 'The firm is filling in the cancellation',
    noCancel: 'The firm has not asked for the cancellation yet',
  },
};
