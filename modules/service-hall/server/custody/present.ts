import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { liveStates } from '../../contract/card-states.ts';
import type { CardLoan, Custody, Leaver } from '../../contract/custody.ts';
import { economyName, usableEconomies } from '../cards/economies.ts';
import { nameOfHolder } from '../cards/present-head.ts';
import { type CardRecord, cardsOf, type HolderRecord } from '../cards/queries.ts';
import { holdersOfFirm } from '../firms/firm-cards.ts';
import type { DeskKey } from '../firms/policy.ts';
import { getFirm } from '../firms/queries.ts';
import { type CaseRecord, getCase } from '../queries.ts';
import { shippedServices } from '../shipped.ts';
import {
  holdersById,
  type LoanRecord,
  leaversOf,
  liveCardOf,
  loans,
  openCasesOf,
  openLoanOf,
} from './queries.ts';
import { returnDays } from './return-days.ts';

/** So much of what was handed back stands on the page; the rest is in the sheet. */
const mostPast = 50;

/** The register of a firm. */
export async function presentCustody(ctx: Ctx, key: DeskKey): Promise<Custody> {
  const open = await loans(ctx).where('firm', '=', key.firm).where('returned_on', 'is', null).execute();
  const own = await (await holdersOfFirm(ctx, key.firm)).orderBy('sort_key').orderBy('id').execute();
  const holders = [...own, ...(await movedOn(ctx, own, open))];
  const ids = holders.map(({ id }) => id);
  const [cards, left] = [await cardsOf(ctx, ids), await leaversOf(ctx, ids, key.firm)];
  const past = await loans(ctx)
    .where('firm', '=', key.firm)
    .where('returned_on', 'is not', null)
    .orderBy('returned_on', 'desc')
    .orderBy('id', 'desc')
    .limit(mostPast)
    .execute();
  return {
    keeper: (await getFirm(ctx, key.firm)).keeper,
    works: key.works,
    returnDays: await returnDays(ctx),
    cards: holders.flatMap((holder) => {
      const out = open.find((loan) => loan.holder === holder.id);
      const card =
        cards.find(({ id }) => id === out?.card) ??
        cards.find(({ holder: of, state }) => of === holder.id && liveStates.includes(state));
      if (!card) return [];
      return {
        holder: { id: holder.id, name: nameOfHolder(holder) },
        card: { id: card.id, number: card.number, endsOn: card.ends_on },
        loan: out ? presentLoan(ctx, out, holder, card) : null,
        moved: !own.includes(holder),
        leftOn: left.find((one) => one.holder === holder.id)?.left_on ?? null,
      };
    }),
    past: await presentLoans(ctx, past),
    economies: usableEconomies.map(({ card: code, name }) => ({ code, name })),
  };
}

/** Who took a card out and is with another firm by now: the register waits for the card all the same. */
async function movedOn(
  ctx: Ctx,
  own: readonly HolderRecord[],
  open: readonly LoanRecord[],
): Promise<HolderRecord[]> {
  const others = open.map(({ holder }) => holder).filter((id) => !own.some((one) => one.id === id));
  return [...(await holdersById(ctx, others)).values()];
}

/** Loans with their holders and cards; of one whose record is gone, none. */
export async function presentLoans(ctx: Ctx, rows: readonly LoanRecord[]): Promise<CardLoan[]> {
  const ids = [...new Set(rows.map(({ holder }) => holder))];
  const [holders, cards] = [await holdersById(ctx, ids), await cardsOf(ctx, ids)];
  return rows.map((row) =>
    presentLoan(ctx, row, holders.get(row.holder)!, cards.find(({ id }) => id === row.card)!),
  );
}

function presentLoan(ctx: Ctx, row: LoanRecord, holder: HolderRecord, card: CardRecord): CardLoan {
  const listed = new Set(card.listed.map(({ economy }) => economy));
  return {
    id: row.id,
    version: row.version,
    holder: { id: holder.id, name: nameOfHolder(holder) },
    card: { id: card.id, number: card.number },
    takenOn: row.taken_on,
    economies: row.economies.map((code) => ({ code, name: economyName(code), listed: listed.has(code) })),
    from: row.from_on,
    to: row.to_on,
    returnBy: row.return_by,
    overdue: row.returned_on === null && row.return_by !== null && row.return_by < ctx.today,
    returnedOn: row.returned_on,
    note: row.note,
  };
}

/** How it stands with a holder of a firm who leaves, or has left. */
export async function presentLeaver(ctx: Ctx, firm: Id, holder: HolderRecord): Promise<Leaver> {
  const [said] = await leaversOf(ctx, [holder.id], firm);
  const card = await liveCardOf(ctx, holder.id);
  const loan = card && (await openLoanOf(ctx, firm, card.id));
  const cases = await openCasesOf(ctx, firm, holder);
  return {
    holder: { id: holder.id, name: nameOfHolder(holder) },
    leftOn: said?.left_on ?? null,
    card: card ? { id: card.id, number: card.number, endsOn: card.ends_on } : null,
    loan: loan && card ? presentLoan(ctx, loan, holder, card) : null,
    cases: cases.filter(({ id }) => id !== said?.cancel_case).map(briefly),
    cancel: await presentCancel(ctx, said?.cancel_case ?? null),
  };
}

function briefly({ id, number, service, state }: CaseRecord): Leaver['cases'][number] {
  return { id, number, service: shippedServices.get(service)?.name ?? { zh: service, en: service }, state };
}

/** The case in which a card is cancelled, unless its draft was thrown away. */
export async function presentCancel(ctx: Ctx, caseId: Id | null): Promise<Leaver['cancel']> {
  if (caseId === null) return null;
  const { id, number, state } = await getCase(ctx, caseId);
  return state === 'discarded' || state === 'withdrawn' ? null : { id, number, state };
}
