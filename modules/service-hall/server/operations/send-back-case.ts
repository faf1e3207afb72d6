import { implement } from '../../../../kernel/server/operation.ts';
import { sendBackCase as contract } from '../../contract/handling.ts';
import { stageBefore } from '../core/stages.ts';
import { stagesOf } from '../known.ts';
import { moveTo } from '../move-to.ts';
import { presentCase } from '../present.ts';
import { refuse } from '../refuse.ts';
import { holdCase } from '../step.ts';
import { writeNote } from '../write-note.ts';

/** Sends a case back to the review before; from there on it is reviewed anew by whoever may. */
export const sendBackCase = implement(contract, async (ctx, { why, ...on }) => {
  const held = await holdCase(ctx, on, 'sendBack');
  const before = stageBefore(await stagesOf(ctx, held), held.stage.id);
  if (!before) throw refuse('state-conflict', { reason: firstLevel });
  await writeNote(ctx, held.row.id, why);
  const written = await moveTo(ctx, held, before, {
    verb: 'service-hall.case-sent-back',
    hands: [],
    data: { back: true },
  });
  return presentCase(ctx, written);
});

const firstLevel = {
  zh: '这是第一个审核环节，不能再退回；需要申请方补充的，请发补正告知。',
  en: 'this is the first level of review. What the applicant has to put right goes into a notice.',
};
