import { implement } from '../../../../kernel/server/operation.ts';
import { setCounter as contract } from '../../contract/values.ts';
import { presentValues } from '../values/present-values.ts';
import { holdDraft, writeDraft } from '../values/value-sets.ts';

/** Says in the draft where the counter of a service is, when it is open and whom to ring. */
export const setCounter = implement(contract, async (ctx, { counter, ...on }) => {
  const draft = await holdDraft(ctx, on);
  await writeDraft(ctx, draft, { ...draft.body, counter });
  ctx.record({
    verb: 'service-hall.value-drafted',
    subject: null,
    data: { service: on.code, setting: 'counter', number: draft.number },
  });
  return presentValues(ctx, on.code);
});
