import type { Ctx } from '../../../../kernel/server/context.ts';
import type { FilingCounts } from '../../contract/filings.ts';
import { figureOf } from '../core/definitions/settings.ts';
import { type FilingHead, findFilingHead } from '../core/filing/find-head.ts';
import { type JudgedFilingRow, judgeFiling } from '../core/filing/judge.ts';
import { isNoRow, readFilingRow } from '../core/filing/read-row.ts';
import { sheetFacts } from '../core/filing/sheet-facts.ts';
import { definitionInForce } from '../values/value-sets.ts';
import { type FilingRecord, knownOfPeople } from './queries.ts';

/** Judges a filing by how everything stands now: between trying and writing somebody else may have filed. */
export async function judgeNow(
  ctx: Ctx,
  kept: Pick<FilingRecord, 'firm' | 'service' | 'rows'>,
): Promise<{ rows: JudgedFilingRow[]; unknown: string[] }> {
  const definition = await definitionInForce(ctx, kept.service);
  const facts = sheetFacts(definition);
  const head = findFilingHead(
    kept.rows.map(({ cells }) => cells),
    facts,
  );
  if ('lacking' in head) return { rows: [], unknown: [] };
  const rows = peopleIn(kept.rows, head).map((row) => readFilingRow(row, head, facts));
  const known = await knownOfPeople(
    ctx,
    kept.firm,
    rows.map(({ person }) => person),
  );
  const judged = judgeFiling(rows, {
    ...known,
    today: ctx.today,
    renews: kept.service === 'abtc-renew',
    least: figureOf(definition, 'min-passport-months'),
    advised: figureOf(definition, 'advised-passport-months'),
  });
  return { rows: judged, unknown: head.unknown };
}

/** The rows below the headings that are somebody's. */
export function peopleIn(rows: FilingRecord['rows'], head: FilingHead): FilingRecord['rows'] {
  return rows.slice(head.at + 1).filter((row) => !isNoRow(row, head));
}

export function countsOf(rows: readonly Pick<JudgedFilingRow, 'verdict'>[]): FilingCounts {
  const of = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;
  return { right: of('right'), mend: of('mend'), stop: of('stop') };
}
