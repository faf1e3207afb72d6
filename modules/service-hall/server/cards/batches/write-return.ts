import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import type { CardService, RequestState } from '../../../contract/card-states.ts';
import type { ReturnPlan } from '../../core/cards/judge-return.ts';
import type { RequestRecord } from '../queries.ts';
import { askMending } from '../request-duties.ts';
import { type Loaded, loadStanding } from '../standing.ts';
import type { CardTables } from '../tables.ts';
import { takeAnswer } from '../take-answer.ts';
import { takeCard } from '../take-card.ts';
import { touchHolder } from '../touch.ts';

/** Writes what a row said, by the same ways as if each had been recorded by hand. */
export async function writePlan(
  ctx: Ctx,
  request: RequestRecord,
  loaded: Loaded,
  { outcome, remark, answers, card }: ReturnPlan,
): Promise<void> {
  const byId = new Map(loaded.lines.map((line) => [line.id, line]));
  for (const { line, ...answer } of answers)
    await takeAnswer(ctx, byId.get(line)!, { ...answer, source: 'ministry' });
  if (outcome) await setOutcome(ctx, request, outcome, remark);
  if (card) await takeCard(ctx, await loadStanding(ctx, loaded.holder), card);
  await touchHolder(ctx, loaded.holder);
}

/** Nothing more is waited for where the ministry only had to take note. */
const doneWhenTaken: readonly CardService[] = ['abtc-passport-only'];

async function setOutcome(
  ctx: Ctx,
  request: RequestRecord,
  outcome: 'taken' | 'sent-back',
  remark: string | null,
): Promise<void> {
  const state: RequestState =
    outcome === 'taken' && doneWhenTaken.includes(request.service) ? 'done' : outcome;
  await tables<CardTables>(ctx)
    .updateTable('service_hall.card_request')
    .set({ state, remark: outcome === 'sent-back' ? remark : null })
    .where('office', '=', ctx.office.code)
    .where('id', '=', request.id)
    .execute();
  if (state === 'sent-back') await askMending(ctx, request);
}
