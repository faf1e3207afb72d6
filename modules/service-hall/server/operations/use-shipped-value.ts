import { implement } from '../../../../kernel/server/operation.ts';
import { useShippedValue as contract } from '../../contract/values.ts';
import { refuse } from '../refuse.ts';
import { presentValues } from '../values/present-values.ts';
import { holdDraft, writeDraft } from '../values/value-sets.ts';

/** Takes the office's own value out of the draft: what comes with the program holds again. */
export const useShippedValue = implement(contract, async (ctx, { setting, ...on }) => {
  const draft = await holdDraft(ctx, on);
  if (!(setting in draft.body.settings)) throw refuse('not-found');
  const { [setting]: _own, ...settings } = draft.body.settings;
  await writeDraft(ctx, draft, { ...draft.body, settings });
  ctx.record({
    verb: 'service-hall.value-drafted',
    subject: null,
    data: { service: on.code, setting, number: draft.number },
  });
  return presentValues(ctx, on.code);
});
