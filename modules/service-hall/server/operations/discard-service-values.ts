import { tables } from '../../../../kernel/server/context.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { discardServiceValues as contract } from '../../contract/values.ts';
import { refuse } from '../refuse.ts';
import type { HallTables } from '../tables.ts';
import { presentValues } from '../values/present-values.ts';
import { holdDraft } from '../values/value-sets.ts';

/** Discards the draft; what is in force stays. */
export const discardServiceValues = implement(contract, async (ctx, on) => {
  const draft = await holdDraft(ctx, on);
  if (draft.version === 0) throw refuse('state-conflict', { reason: noDraft });
  await tables<HallTables>(ctx)
    .deleteFrom('service_hall.value_set')
    .where('office', '=', ctx.office.code)
    .where('service', '=', on.code)
    .where('number', '=', draft.number)
    .execute();
  ctx.record({
    verb: 'service-hall.values-discarded',
    subject: null,
    data: { service: on.code, number: draft.number },
  });
  return presentValues(ctx, on.code);
});

const noDraft = { zh: '没有草稿。', en: 'there is no draft.' };
