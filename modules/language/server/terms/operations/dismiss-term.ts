import { actorId } from '../../../../../kernel/server/actor.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { dismissTerm as contract } from '../../../contract/suggested-terms.ts';
import type { LanguageTables } from '../../tables.ts';
import { mayPropose } from '../policy.ts';
import { getSource } from '../suggest/source.ts';

/** Dismisses a term found in texts, in whatever text it is found again. */
export const dismissTerm = implement(contract, async (ctx, { zh, en, ...asked }) => {
  demand(mayPropose(ctx.actor));
  const source = await getSource(ctx, asked);
  await tables<LanguageTables>(ctx)
    .insertInto('language.dismissed_term')
    .values({
      ...{ office: ctx.office.code, zh, en },
      ...{ dismissed_at: ctx.now, dismissed_by: actorId(ctx.actor) },
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  ctx.record({ verb: 'language.term-dismissed', subject: { kind: source.kind, id: source.id }, data: {} });
  return { zh, en };
});
