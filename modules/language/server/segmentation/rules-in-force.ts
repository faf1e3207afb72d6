import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { SegmentationRules } from '../core/segment/rules.ts';
import { defaultRules } from '../formats/srx/default-rules.ts';
import { readSrx } from '../formats/srx/read-srx.ts';
import type { LanguageTables, SegmentationTable } from '../tables.ts';

/** What the office settled about its rules; nothing while it never did. */
export function segmentationOf(ctx: Ctx): Promise<SegmentationTable | undefined> {
  return tables<LanguageTables>(ctx)
    .selectFrom('language.segmentation')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .executeTakeFirst();
}

/** The rules the office cuts by: its own where it has some, else those of the house. */
export async function rulesInForce(ctx: Ctx): Promise<SegmentationRules> {
  const row = await segmentationOf(ctx);
  return rulesOf(row);
}

/** The same of a row that was read. */
export function rulesOf(row: SegmentationTable | undefined): Promise<SegmentationRules> {
  return row?.srx == null ? defaultRules() : readSrx(inOne(row.srx));
}

async function* inOne(srx: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(srx);
}
