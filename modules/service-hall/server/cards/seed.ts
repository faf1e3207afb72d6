import type { Cast } from '../../../../kernel/server/house/module.ts';
import type { AnyOperation } from '../../../../kernel/server/operation.ts';
import type { CardBatch } from '../../contract/card-batches.ts';
import type { CardHolder } from '../../contract/cards.ts';
import { addDays, addMonths } from '../core/cards/days.ts';
import { addCardHolder } from '../operations/cards/add-card-holder.ts';
import { cancelTravelCard } from '../operations/cards/cancel-travel-card.ts';
import { changePassport } from '../operations/cards/change-passport.ts';
import { fileCardRequest } from '../operations/cards/file-card-request.ts';
import { makeCardBatch } from '../operations/cards/make-card-batch.ts';
import { readCardHolder } from '../operations/cards/read-card-holder.ts';
import { recordAnswers } from '../operations/cards/record-answers.ts';
import { recordCard } from '../operations/cards/record-card.ts';
import { reportCardLost } from '../operations/cards/report-card-lost.ts';
import { sendCardBatch } from '../operations/cards/send-card-batch.ts';
import { setTrips } from '../operations/cards/set-trips.ts';
import { type SeedHolder, seedFirms, seedHolders, seedWaits } from './seed-holders.ts';

const clerk = 'qiao.anning@yunjiang.example';

/** Fills the demonstration office’s travel cards, by the same operations people use, on days counted from today. */
export async function seedCards(cast: Cast): Promise<void> {
  const today = await cast.as(clerk, async (ctx) => ctx.today);
  const people = new Map<SeedHolder, CardHolder>();
  for (const one of seedHolders) people.set(one, await enter(cast, one, today));
  const sent = Map.groupBy(
    seedHolders.filter((one) => one.sent !== undefined),
    (one) => one.sent!,
  );
  for (const [ago, together] of sent) {
    const requests = together.map((one) => people.get(one)!.requests[0]!.id);
    const batch = (await cast.perform(clerk, makeCardBatch, { requests })) as CardBatch;
    const on = addDays(today, -ago);
    await cast.perform(clerk, sendCardBatch, { batchId: batch.id, version: batch.version, on });
    for (const [at, one] of together.entries())
      await bring(cast, one, people.get(one)!.id, { today, sent: on, at });
  }
}

async function enter(cast: Cast, one: SeedHolder, today: string): Promise<CardHolder> {
  const holder = (await cast.perform(clerk, addCardHolder, {
    name: { zh: one.zh, en: one.en },
    born: one.born,
    passport: one.passport,
    passportEndsOn: addMonths(today, Math.round(one.passportYears * 12)),
    firm: seedFirms[one.firm],
    post: { zh: one.post[0], en: one.post[1] },
  })) as CardHolder;
  const on = { holderId: holder.id, version: holder.version };
  return cast.perform(clerk, fileCardRequest, { ...on, service: 'abtc-new' }) as Promise<CardHolder>;
}

/** Those whose economies have yet to answer. */
const waits: readonly SeedHolder['becomes'][] = ['waiting', 'just-sent', 'to-send'];

interface Days {
  today: string;
  sent: string;
  /** Its place among those sent together: one waits a little longer than another. */
  at: number;
}

async function bring(cast: Cast, one: SeedHolder, holderId: string, days: Days): Promise<void> {
  const { today, sent } = days;
  const step = async (operation: AnyOperation, input: object): Promise<CardHolder> => {
    const { version } = (await cast.perform(clerk, readCardHolder, { holderId })) as CardHolder;
    return cast.perform(clerk, operation, { holderId, version, ...input }) as Promise<CardHolder>;
  };
  let holder = (await cast.perform(clerk, readCardHolder, { holderId })) as CardHolder;
  const answers = answersBy(holder, days);
  if (answers.length > 0) holder = await step(recordAnswers, { source: 'ministry', answers });
  if (one.trips)
    await step(setTrips, {
      trips: one.trips.map(([economy, in_]) => ({ economy, on: addDays(today, in_) })),
    });
  if (waits.includes(one.becomes)) return;
  const number = `CHN${one.passport.slice(2)}`;
  if (one.becomes === 'early') {
    await step(recordCard, { service: 'abtc-early-card', number, issuedOn: addDays(today, -3) });
    return;
  }
  const last = answers.reduce((day, { on }) => (on > day ? on : day), sent);
  const card = { service: 'abtc-new', number, issuedOn: addDays(last, 12) };
  holder = await step(recordCard, { ...card, endsOn: endOf(one, today) });
  const cardId = holder.cards[0]!.id;
  if (one.becomes === 'lost') {
    await step(reportCardLost, { cardId, on: addDays(today, -3) });
    await step(fileCardRequest, { service: 'abtc-replace-lost' });
  }
  if (one.becomes === 'cancelled')
    await step(cancelTravelCard, { cardId, on: addDays(today, -30), ground: 'left-firm' });
  if (one.becomes === 'new-passport')
    await step(changePassport, { passport: 'EK0042117', passportEndsOn: addMonths(today, 118) });
}

/** Cards made before the program came are entered with the end printed on them. */
function endOf({ becomes }: SeedHolder, today: string): string | null {
  if (becomes === 'near-end') return addMonths(today, 4);
  return becomes === 'expired' ? addDays(today, -12) : null;
}

/** Every economy that has answered by today: a little sooner or later from one person to the next. */
function answersBy(holder: CardHolder, { today, sent, at }: Days) {
  return seedWaits.flatMap(([economy, days], n) => {
    const line = holder.application!.lines.find((one) => one.economy === economy)!;
    const off = ((at * 5 + n * 3) % 9) - 4;
    const on = addDays(sent, Math.max(4, Math.round(days * (1 + off / 24))));
    // One economy keeps somebody waiting far longer than it usually does.
    const stuck = economy === 'JPN' && sent > addDays(today, -120);
    if (on > today || stuck) return [];
    const refused = economy === 'PER' && at % 4 === 3;
    return [
      { lineId: line.id, verb: refused ? ('refuse' as const) : ('grant' as const), on, validUntil: null },
    ];
  });
}
