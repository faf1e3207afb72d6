import { hasRole } from '../../../../kernel/server/actor.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { tell } from '../../../../kernel/server/notices/tell.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { assignCase as contract } from '../../contract/handling.ts';
import { hallPeople } from '../hall-people.ts';
import { worksFor } from '../policy.ts';
import { presentCase } from '../present.ts';
import { refuse } from '../refuse.ts';
import { holdCase, writeStep } from '../step.ts';

/** Assigns a case to somebody of the hall, or to nobody. What is another's, the chief assigns anew, or whoever has that one's duties. */
export const assignCase = implement(contract, async (ctx, { to, ...on }) => {
  const { row } = await holdCase(ctx, on, 'assign');
  const free = row.assigned_to === null || worksFor(ctx.actor).includes(row.assigned_to);
  if (!free && !hasRole(ctx.actor, 'hall-chief', 'director'))
    throw refuse('not-allowed', { reason: chiefAssigns });
  if (to !== null) await demandStaff(ctx, to);
  const written = await writeStep(
    ctx,
    row,
    { assigned_to: to },
    { verb: 'service-hall.case-assigned', data: { to, before: row.assigned_to } },
  );
  if (to !== null)
    await tell(ctx, {
      to: [to],
      kind: 'service-hall.assigned',
      subject: { kind: 'hall-case', id: row.id },
      key: `${row.id} ${written.version}`,
    });
  return presentCase(ctx, written);
});

async function demandStaff(ctx: Ctx, userId: string): Promise<void> {
  if (!(await hallPeople(ctx)).some((one) => one.userId === userId))
    throw refuse('input-invalid', {}, { to: notOfHall });
}

const chiefAssigns = {
  zh: '本件已分给他人，由大厅负责人改派。',
  en: 'it is assigned to somebody else; the chief of the hall assigns it anew.',
};
const notOfHall = { zh: '请选择大厅的工作人员。', en: 'Choose somebody of the hall.' };
