import { implement } from '../../../../kernel/server/operation.ts';
import { sendBackCase as contract } from '../../contract/handling.ts';
import { handsBefore, stageBefore } from '../core/stages.ts';
import { stagesOf } from '../known.ts';
import { moveTo } from '../move-to.ts';
import { presentCase } from '../present.ts';
import { refuse } from '../refuse.ts';
import { holdCase } from '../step.ts';
import { writeNote } from '../write-note.ts';

/** Sends a case back to the office's stage before; from there on it is reviewed anew, by other eyes than what stands from before. */
export const sendBackCase = implement(contract, async (ctx, { why, ...on }) => {
  const held = await holdCase(ctx, on, 'sendBack');
  const stages = await stagesOf(ctx, held);
  const before = stageBefore(stages, held.stage.id);
  if (!before) throw refuse('state-conflict', { reason: firstLevel });
  const kept = handsBefore(stages, before.id);
  await writeNote(ctx, held.row.id, why);
  const written = await moveTo(ctx, held, before, {
    verb: 'service-hall.case-sent-back',
    hands: held.row.hands.slice(0, kept),
    data: { kept },
  });
  return presentCase(ctx, written);
});

const firstLevel = {
  zh: '这是第一个审核环节，不能再退回；需要申请方补充的，请发补正告知。',
  en: 'this is the first level of review. What the applicant has to put right goes into a notice.',
};
