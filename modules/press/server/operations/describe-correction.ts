import { tables } from '../../../../kernel/server/context.ts';
import { demandVersion } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { describeCorrection as contract } from '../../contract/issues.ts';
import { authorsWith } from '../change-text.ts';
import { demandStep } from '../demand-step.ts';
import { getRelease } from '../queries.ts';
import { refuse } from '../refuse.ts';
import type { PressTables } from '../tables.ts';
import { wholeRelease } from '../whole-release.ts';

/** Says anew what the correction in work corrects. Whoever does is an author of it. */
export const describeCorrection = implement(contract, async (ctx, input) => {
  const row = await getRelease(ctx, input.releaseId, true);
  demandStep(ctx.actor, 'edit', row);
  demandVersion(row.version, input.version);
  if (row.issue === null)
    throw refuse('state-conflict', {
      reason: { zh: '这篇稿件不是更正。', en: 'This is no correction.' },
    });
  await tables<PressTables>(ctx)
    .updateTable('press.release')
    .set({
      correcting_zh: input.zh,
      correcting_en: input.en,
      authors: authorsWith(ctx, row),
      changed_at: ctx.now,
    })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  ctx.record({ verb: 'press.correction-described', subject: { kind: 'release', id: row.id } });
  return wholeRelease(ctx, row.id);
});
