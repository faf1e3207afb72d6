import { implement } from '../../../../kernel/server/operation.ts';
import { saveOfficeAnswers as contract } from '../../contract/handling.ts';
import { readAll } from '../compose-case.ts';
import { factsAskedOf } from '../core/answers.ts';
import { presentCase } from '../present.ts';
import { holdCase, writeStep } from '../step.ts';

/** Notes what only the office can find out, such as whether a seal is genuine. What is not named stays as it is. */
export const saveOfficeAnswers = implement(contract, async (ctx, { answers, ...on }) => {
  const { row, definition } = await holdCase(ctx, on, 'judge');
  const given = Object.fromEntries(
    Object.entries({ ...row.office_answers, ...answers }).filter(([, value]) => value !== null),
  );
  const asked = factsAskedOf('office', definition);
  const named = asked.map(({ name }) => name).filter((name) => name in answers);
  const written = await writeStep(
    ctx,
    row,
    { office_answers: JSON.stringify(readAll(asked, given)) },
    { verb: 'service-hall.office-answered', data: { answers: named } },
  );
  return presentCase(ctx, written);
});
