import type { Id } from '../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import { stageOf } from './core/stages.ts';
import { editionOf } from './editions.ts';
import { deskKeyOf } from './firms/desk-key.ts';
import { may } from './policy.ts';
import { type CaseRecord, getCase } from './queries.ts';
import { refuse } from './refuse.ts';

/** A case this actor may see; any other is answered as one that is not there. */
export async function seenCase(ctx: Ctx, id: Id): Promise<CaseRecord> {
  const row = await getCase(ctx, id);
  const stage = stageOf(await editionOf(ctx, row.service, row.edition), row.stage);
  if (may(ctx.actor, 'see', row, stage, await deskKeyOf(ctx)) !== true) throw refuse('not-found');
  return row;
}
