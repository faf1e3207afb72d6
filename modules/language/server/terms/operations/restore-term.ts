import { tables } from '../../../../../kernel/server/context.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { restoreTerm as contract } from '../../../contract/suggested-terms.ts';
import type { LanguageTables } from '../../tables.ts';
import { mayPropose } from '../policy.ts';
import { getSource } from '../suggest/source.ts';

/** Takes back that a term found in texts was dismissed. */
export const restoreTerm = implement(contract, async (ctx, { zh, en, ...asked }) => {
  demand(mayPropose(ctx.actor));
  const source = await getSource(ctx, asked);
  await tables<LanguageTables>(ctx)
    .deleteFrom('language.dismissed_term')
    .where('office', '=', ctx.office.code)
    .where('zh', '=', zh)
    .where('en', '=', en)
    .execute();
  ctx.record({ verb: 'language.term-restored', subject: { kind: source.kind, id: source.id }, data: {} });
  return { zh, en };
});
