import { civil } from '../../../../kernel/contract/office-time.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { CaseRecord } from '../queries.ts';

/** The day a case was closed, by the office's clock; today where it is not yet. */
export function closedOn(ctx: Ctx, { closed_at: at }: Pick<CaseRecord, 'closed_at'>): string {
  return at ? civil(ctx.office.timeZone, at.toISOString()).day : ctx.today;
}
