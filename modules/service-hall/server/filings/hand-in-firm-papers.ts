import type { Ctx } from '../../../../kernel/server/context.ts';
import { isUsable } from '../core/firm-papers.ts';
import { editionOf } from '../editions.ts';
import { presentFirmPapers } from '../firms/present-firm.ts';
import { useFirmPaper } from '../operations/firms/use-firm-paper.ts';
import type { CaseRecord } from '../queries.ts';

/** Hands in with a draft what is kept with its firm and still good, each paper by the same way as by hand. */
export async function handInFirmPapers(ctx: Ctx, row: CaseRecord): Promise<void> {
  if (row.firm === null) return;
  const { papers } = await editionOf(ctx, row.service, row.edition);
  const asked = new Set(papers.filter(({ reusable }) => reusable).map(({ id }) => id));
  let { version } = row;
  for (const kept of await presentFirmPapers(ctx, row.firm)) {
    if (!asked.has(kept.paper) || !isUsable(kept.state)) continue;
    const on = { caseId: row.id, version, firmPaperId: kept.id };
    ({ version } = await useFirmPaper.run(ctx, on, undefined));
  }
}
