import type { z } from 'zod';
import type { Abilities } from '../../../../kernel/contract/abilities.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { FiledCase, Filing, FilingHead, filingService } from '../../contract/filings.ts';
import { nameOfPerson } from '../close-outs/present.ts';
import type { JudgedFilingRow } from '../core/filing/judge.ts';
import { seenDesk } from '../firms/desk-key.ts';
import { firmPaused } from '../firms/policy.ts';
import type { CaseRecord } from '../queries.ts';
import { shippedServices } from '../shipped.ts';
import { gatherFiled } from './gather-filed.ts';
import { countsOf, judgeNow } from './judge-now.ts';
import { casesFiled, type FilingRecord } from './queries.ts';

const none = { right: 0, mend: 0, stop: 0 };

/** A filing as the contract promises: while it is tried, row by row as it would be filed now. */
export async function presentFiling(ctx: Ctx, row: FilingRecord): Promise<Filing> {
  const judged = row.state === 'tried' ? await judgeNow(ctx, row) : null;
  const cases = row.state === 'written' ? await casesFiled(ctx, [row.id]) : [];
  const filed = await gatherFiled(ctx, cases);
  const counts = judged ? countsOf(judged.rows) : { ...none, ...row.counts };
  return {
    id: row.id,
    version: row.version,
    service: serviceOf(row),
    state: row.state,
    fileName: row.file_name,
    madeAt: row.made_at.toISOString(),
    counts,
    unknown: judged?.unknown ?? [],
    rows: judged?.rows.map(presentRow) ?? [],
    cases: filed,
    abilities: await abilitiesOn(ctx, row, counts, filed),
  };
}

/** A row of the list. */
export function presentFilingHead(row: FilingRecord, cases: readonly CaseRecord[]): FilingHead {
  const own = cases.filter(({ filing }) => filing === row.id);
  return {
    id: row.id,
    service: serviceOf(row),
    state: row.state,
    fileName: row.file_name,
    madeAt: row.made_at.toISOString(),
    counts: { ...none, ...row.counts },
    cases: own.length,
    drafts: own.filter(({ state }) => state === 'draft').length,
  };
}

function serviceOf({ service }: FilingRecord): Filing['service'] {
  const name = shippedServices.get(service)?.name ?? { zh: service, en: service };
  return { code: service as z.infer<typeof filingService>, name };
}

function presentRow({ line, person, verdict, findings }: JudgedFilingRow): Filing['rows'][number] {
  const { nameZh: name_zh, surname, given, passport } = person;
  return { line, name: nameOfPerson({ name_zh, surname, given }), passport, verdict, findings };
}

const over: Both = { zh: '这份表已处理完。', en: 'This sheet is dealt with.' };
const noneRight: Both = {
  zh: '没有可以直接建立的行，请先改表。',
  en: 'There is no row without a fault. Mend the sheet first.',
};
const noneAtAll: Both = { zh: '没有可以建立的行。', en: 'There is no row that could be filed.' };
const nothingComplete: Both = { zh: '还没有材料齐全的人。', en: 'Nobody is complete yet.' };
const notWritten: Both = { zh: '还没有按表建立草稿。', en: 'No drafts were made of the sheet yet.' };

async function abilitiesOn(
  ctx: Ctx,
  { state }: FilingRecord,
  { right, mend }: Filing['counts'],
  cases: readonly FiledCase[],
): Promise<Abilities> {
  const works = (await seenDesk(ctx)).works || firmPaused;
  const when = (holds: boolean, why: Both) => (works === true && !holds ? why : works);
  const tried = state === 'tried';
  const complete = cases.some(({ state: of, missing }) => of === 'draft' && missing.length === 0);
  return {
    writeRight: when(tried && right > 0, tried ? noneRight : over),
    writeAll: when(tried && right + mend > 0, tried ? noneAtAll : over),
    drop: when(tried, over),
    attach: when(state === 'written', notWritten),
    submit: when(state === 'written' && complete, state === 'written' ? nothingComplete : notWritten),
  };
}
