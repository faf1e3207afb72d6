import type { Both } from '../../../../kernel/contract/local-text.ts';
import { type Ctx, type HouseEvent, tables } from '../../../../kernel/server/context.ts';
import { reaction } from '../../../../kernel/server/house/module.ts';
import { mailKey } from '../portal/send-links.ts';
import { getCase } from '../queries.ts';
import { shippedServices } from '../shipped.ts';
import { closeOutLate, closeOutSoon, openCloseOut } from './open.ts';
import { type CloseOutRecord, closeOutOf } from './queries.ts';
import type { CloseOutTables } from './tables.ts';

interface Says {
  title: Both;
  line: Both;
}

const open = reaction({
  event: 'service-hall.caseMoved',
  name: 'service-hall.open-close-out',
  heeds: mayBeDone,
  run: async (ctx, { subject }) => openCloseOut(ctx, await getCase(ctx, subject.id, true)),
});

/** Only a result handed over, or the last stage left, ends a case of a service that is closed out. */
function mayBeDone({ data }: HouseEvent): boolean {
  const { line, service } = data ?? {};
  return (
    (line === 'service-hall.case-handed-over' || line === 'service-hall.case-advanced') &&
    shippedServices.get(String(service))?.after.some(({ closeOut }) => closeOut) === true
  );
}

/** Mails whoever applied a link to the case, with what is to be done and until when; not where it was done meanwhile. */
const remindSoon = reaction({
  event: closeOutSoon,
  name: 'service-hall.remind-of-close-out',
  prepare: (preparing, event: HouseEvent) =>
    mailKey(preparing, event.subject, async (ctx) => {
      const row = await closeOutOf(ctx, event.subject.id);
      return row?.state === 'open' && row.due_on ? soon[row.kind](row.due_on) : null;
    }),
  run: async () => {},
});

/** The same when the day is past. That he or she was reminded is written down: the next request may hang on it. */
const remindLate = reaction({
  event: closeOutLate,
  name: 'service-hall.remind-of-late-close-out',
  prepare: (preparing, event: HouseEvent) =>
    mailKey(preparing, event.subject, async (ctx) => {
      const row = await closeOutOf(ctx, event.subject.id);
      return row && isLate(ctx, row) ? late[row.kind](row.due_on!) : null;
    }),
  async run(ctx, { subject }, mailed) {
    const row = await closeOutOf(ctx, subject.id, true);
    if (!mailed || !row || !isLate(ctx, row)) return;
    await tables<CloseOutTables>(ctx)
      .updateTable('service_hall.close_out')
      .set({ reminded_on: ctx.today })
      .where('office', '=', ctx.office.code)
      .where('id', '=', row.id)
      .execute();
    ctx.record({ verb: 'service-hall.close-out-reminded', subject });
  },
});

function isLate(ctx: Ctx, { state, due_on: due }: CloseOutRecord): boolean {
  return state === 'open' && due !== null && due < ctx.today;
}

function saysSoon(day: string): Says {
  return {
    title: { zh: '邀请即将到期销签', en: 'An invitation is to be closed out' },
    line: {
      zh: `请在${day}前登记每位来访人的入境和离境日期；未成行的，登记未成行。`,
      en: `By ${day}, enter the days each guest arrived and left; or that the visit did not take place.`,
    },
  };
}

function saysLate(day: string): Says {
  return {
    title: { zh: '邀请逾期未销签', en: 'An invitation is past its day for close-out' },
    line: {
      zh: `应在${day}前销签，现已逾期。请尽快登记来访人的入境和离境日期，以免影响以后的邀请申请。`,
      en: `It was to be closed out by ${day}. Enter the guests’ days of arrival and departure soon: later requests may have to wait for it.`,
    },
  };
}

function passportsSoon(day: string): Says {
  return {
    title: { zh: '因公护照即将到期交回', en: 'Service passports are to be handed back' },
    line: {
      zh: `请在${day}前把团组的因公护照交到大厅窗口；没有出访的，请告知窗口。`,
      en: `By ${day}, bring the service passports of the mission to the counter; of whoever did not go, tell the counter.`,
    },
  };
}

function passportsLate(day: string): Says {
  return {
    title: { zh: '因公护照逾期未交回', en: 'Service passports were not handed back in time' },
    line: {
      zh: `应在${day}前交回，现已逾期。请尽快把护照交到大厅窗口。`,
      en: `They were to be handed back by ${day}. Please bring them to the counter soon.`,
    },
  };
}

const soon = { visit: saysSoon, passports: passportsSoon };
const late = { visit: saysLate, passports: passportsLate };

export const closeOutReactions = [open, remindSoon, remindLate];
