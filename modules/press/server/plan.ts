import type { Ctx } from '../../../kernel/server/context.ts';
import { takeOff } from '../../../kernel/server/events/due.ts';
import { releaseDueEvent } from './events.ts';
import type { ReleaseRecord } from './queries.ts';

/** The columns of a release that does not go out by itself. */
export const noPlan = { goes_out_at: null, goes_out_by: null, held_up_at: null } as const;

/** Takes the planned event off, where there is one: whatever else happens to a release ends its plan. */
export async function unplan(ctx: Ctx, row: ReleaseRecord): Promise<void> {
  if (row.goes_out_at !== null) await takeOff(ctx, releaseDueEvent, row.id);
}
