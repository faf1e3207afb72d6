import type { Both } from '../../../../kernel/contract/local-text.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { setLetterText as contract } from '../../contract/values.ts';
import { isFillable, mayAsk } from '../core/letters/wording.ts';
import { refuse } from '../refuse.ts';
import { textsOf } from '../values/letter-lines.ts';
import { presentValues } from '../values/present-values.ts';
import { getShipped, holdDraft, notYet, writeDraft } from '../values/value-sets.ts';

/** Says in the draft what a letter of the office says, with where the office has it from; or takes that back. */
export const setLetterText = implement(contract, async (ctx, { textId, says, ...on }) => {
  const draft = await holdDraft(ctx, on);
  if (!textsOf(getShipped(on.code), ctx.today).some(({ id }) => id === textId)) throw refuse('not-found');
  const { [textId]: _before, ...letters } = draft.body.letters ?? {};
  if (says) {
    const { text, from, asOf, confirmed } = says;
    const fields: Record<string, Both> = {};
    for (const lang of ['zh', 'en'] as const)
      if (!isFillable(text[lang])) fields[`says.text.${lang}`] = onlyThese;
    if (asOf > ctx.today) fields['says.asOf'] = notYet;
    if (Object.keys(fields).length > 0) throw refuse('input-invalid', {}, fields);
    letters[textId] = { text, origin: { from, asOf, confirmed } };
  }
  await writeDraft(ctx, draft, { ...draft.body, letters });
  ctx.record({
    verb: 'service-hall.value-drafted',
    subject: null,
    data: { service: on.code, setting: `letter-${textId}`, number: draft.number },
  });
  return presentValues(ctx, on.code);
});

const these = mayAsk.map((name) => `{${name}}`);
const onlyThese: Both = {
  zh: `花括号里只能用${these.join('、')}：依次是事项名称、本件编号、告知补正的期限。`,
  en: `In brackets only ${these.join(', ')} can be filled in: the service, the reference, and the time to say what is missing.`,
};
