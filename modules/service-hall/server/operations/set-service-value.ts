import type { Both } from '../../../../kernel/contract/local-text.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import type { ServiceDefinition } from '../../contract/definition.ts';
import { setServiceValue as contract } from '../../contract/values.ts';
import { isFigure, isIndispensable } from '../core/definitions/settings.ts';
import { refuse } from '../refuse.ts';
import { presentValues } from '../values/present-values.ts';
import { getShipped, holdDraft, notYet, writeDraft } from '../values/value-sets.ts';

/** Sets a value in the draft, with where the office has it from. */
export const setServiceValue = implement(contract, async (ctx, input) => {
  const { code, setting, value, from, asOf, confirmed } = input;
  const draft = await holdDraft(ctx, input);
  const fault = faultOf(getShipped(code), setting, value);
  if (fault) throw refuse('input-invalid', {}, { value: fault });
  if (asOf > ctx.today) throw refuse('input-invalid', {}, { asOf: notYet });
  const settings = { ...draft.body.settings, [setting]: { value, origin: { from, asOf, confirmed } } };
  await writeDraft(ctx, draft, { ...draft.body, settings });
  ctx.record({
    verb: 'service-hall.value-drafted',
    subject: null,
    data: { service: code, setting, number: draft.number },
  });
  return presentValues(ctx, code);
});

/** Why this cannot be the value of the setting. */
function faultOf(
  definition: ServiceDefinition,
  id: string,
  value: number | boolean | null,
): Both | undefined {
  const setting = definition.settings.find((one) => one.id === id);
  if (!setting) throw refuse('not-found');
  if (!isFigure(setting)) return typeof value === 'boolean' ? undefined : chooseOne;
  if (value === null) return isIndispensable(definition, id) ? indispensable : undefined;
  return typeof value === 'number' && Number.isInteger(value) ? undefined : wholeNumber;
}

const chooseOne = { zh: '请选择是或否。', en: 'Choose yes or no.' };
const wholeNumber = { zh: '请填写整数。', en: 'Enter a whole number.' };
const indispensable = {
  zh: '没有这个数就无法办件，可以改，不能不设。',
  en: 'No case can be handled without it: it can be changed, not left out.',
};
