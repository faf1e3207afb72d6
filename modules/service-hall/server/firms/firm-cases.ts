import { sql } from 'kysely';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { CaseState } from '../../contract/case.ts';
import type { FirmCasePart } from '../../contract/firm-desk.ts';
import { visible } from '../policy.ts';
import type { HallTables } from '../tables.ts';

/** What of its cases waits for the firm, is in hand, and is over. */
const states: Readonly<Record<FirmCasePart, readonly CaseState[]>> = {
  waiting: ['draft', 'correcting', 'ready'],
  'in-hand': ['submitted', 'in-hand'],
  over: ['done', 'not-accepted', 'refused', 'withdrawn', 'lapsed'],
};

/** The cases of the firm somebody acts for, of one part: those he or she may see, and no others. */
export function casesOfFirm(ctx: Ctx, part: FirmCasePart) {
  return tables<HallTables>(ctx)
    .selectFrom('service_hall.hall_case')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('state', 'in', states[part])
    .where(sql<boolean>`id in (${visible(ctx.actor)})`);
}
