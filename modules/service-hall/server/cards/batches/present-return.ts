import type { Abilities } from '../../../../../kernel/contract/abilities.ts';
import { dayWords } from '../../../../../kernel/contract/day-words.ts';
import { fill } from '../../../../../kernel/contract/errors.ts';
import type { Id } from '../../../../../kernel/contract/ids.ts';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import type { Ctx } from '../../../../../kernel/server/context.ts';
import { namesOf } from '../../../../../kernel/server/person-names.ts';
import type { BatchReturn } from '../../../contract/card-batches.ts';
import { returnFaults } from '../../../contract/return-columns.ts';
import type { ReturnPlan } from '../../core/cards/judge-return.ts';
import { economyName } from '../economies.ts';
import { mayKeepCards } from '../policy.ts';
import { nameOfHolder } from '../present-head.ts';
import type { Loaded } from '../standing.ts';
import { type JudgedReturn, judgeNow } from './judge-now.ts';
import { type ReturnRecord, seenBatch, seenReturn } from './queries.ts';

/** A return as the contract promises: while it is tried, row by row as it would be written now. */
export async function wholeReturn(ctx: Ctx, id: Id): Promise<BatchReturn> {
  const kept = await seenReturn(ctx, id);
  const batch = await seenBatch(ctx, kept.batch);
  const nameOf = await namesOf(ctx, [kept.by]);
  const judged = kept.state === 'tried' ? await judgeNow(ctx, kept) : null;
  return {
    id: kept.id,
    version: kept.version,
    batchId: batch.id,
    batch: batch.number,
    state: kept.state,
    fileName: kept.file_name,
    at: kept.at.toISOString(),
    by: nameOf(kept.by),
    counts: judged ? countsOf(judged) : { new: 0, same: 0, faulty: 0, ...kept.counts },
    rows: judged ? judged.rows.map((row) => presentRow(row, judged.standings)) : [],
    abilities: abilitiesOn(ctx, kept, judged),
  };
}

export function countsOf({ rows }: JudgedReturn): BatchReturn['counts'] {
  const of = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;
  return { new: of('new'), same: of('same'), faulty: of('faulty') };
}

function presentRow(
  { line, place, verdict, faults, plan, holder }: JudgedReturn['rows'][number],
  standings: JudgedReturn['standings'],
): BatchReturn['rows'][number] {
  const lines = holder ? (standings.get(holder.id)?.lines ?? []) : [];
  return {
    line,
    place,
    verdict,
    holder: holder && { id: holder.id, name: nameOfHolder(holder) },
    says: plan
      ? saysOf(plan, lines)
      : faults.map(({ kind, values }) => fill(returnFaults[kind], named(values))),
  };
}

/** Economies stand in faults by their code; people read their names. */
function named(values: Record<string, string | Both> = {}): Record<string, string | Both> {
  const { economy } = values;
  return typeof economy === 'string' ? { ...values, economy: economyName(economy) } : values;
}

function saysOf({ outcome, remark, answers, card }: ReturnPlan, lines: Loaded['lines']): Both[] {
  const economyOf = (line: Id) => economyName(lines.find(({ id }) => id === line)?.economy ?? '');
  const list = (verb: 'grant' | 'refuse', lang: 'zh' | 'en') =>
    answers
      .filter((answer) => answer.verb === verb)
      .map((answer) => economyOf(answer.line)[lang])
      .join(lang === 'zh' ? '、' : ', ');
  return [
    ...(outcome === 'taken' ? [{ zh: '部里受理', en: 'Taken up by the ministry' }] : []),
    ...(outcome === 'sent-back' ? [{ zh: `退回：${remark}`, en: `Sent back: ${remark}` }] : []),
    ...(list('grant', 'zh')
      ? [{ zh: `同意：${list('grant', 'zh')}`, en: `Granted: ${list('grant', 'en')}` }]
      : []),
    ...(list('refuse', 'zh')
      ? [{ zh: `未同意：${list('refuse', 'zh')}`, en: `Not granted: ${list('refuse', 'en')}` }]
      : []),
    ...(card
      ? [
          {
            zh: `登记卡${card.number}，${dayWords('zh', card.issuedOn)}制`,
            en: `Card ${card.number}, made on ${dayWords('en', card.issuedOn)}`,
          },
        ]
      : []),
  ];
}

const nothingNew: Both = {
  zh: '没有可写入的行：都已在册，或有误待改。',
  en: 'There is no row to write: all are on record, or have faults to mend.',
};
const over: Both = { zh: '这份回表已处理完。', en: 'This return is dealt with.' };

function abilitiesOn(ctx: Ctx, kept: ReturnRecord, judged: JudgedReturn | null): Abilities {
  const may = mayKeepCards(ctx.actor);
  if (may !== true) return { write: may, drop: may };
  if (kept.state !== 'tried' || !judged) return { write: over, drop: over };
  return { write: countsOf(judged).new > 0 ? true : nothingNew, drop: true };
}
