import type { InputOf } from '../../../../kernel/contract/operation.ts';
import { actorId } from '../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { takeOff } from '../../../../kernel/server/events/due.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { enteredPerson } from '../../contract/case.ts';
import type { ServiceDefinition } from '../../contract/definition.ts';
import { askCorrection as contract } from '../../contract/handling.ts';
import { beginPause, clockWith, endPause } from '../case-clock.ts';
import { factsAskedOf } from '../core/answers.ts';
import { planOverdue } from '../keeping/overdue.ts';
import { presentCase } from '../present.ts';
import { type PersonRecord, peopleOf } from '../queries.ts';
import { refuse } from '../refuse.ts';
import { holdCase, writeStep } from '../step.ts';
import { silence } from '../submit.ts';
import type { HallTables } from '../tables.ts';

/** Says at once all that has to be put right; meanwhile the clock stands. Another round needs a reason. */
export const askCorrection = implement(contract, async (ctx, { items, againWhy, ...on }) => {
  const { row, definition } = await holdCase(ctx, on, 'askCorrection');
  demandPlaces(definition, await peopleOf(ctx, row.id), items);
  if (row.rounds > 0 && againWhy === null) throw refuse('input-invalid', {}, { againWhy: reasonNeeded });
  const round = row.rounds + 1;
  await tables<HallTables>(ctx)
    .insertInto('service_hall.correction')
    .values({
      office: ctx.office.code,
      hall_case: row.id,
      round,
      asked_by: actorId(ctx.actor),
      asked_at: ctx.now,
      again_why: round > 1 ? againWhy : null,
      answered_at: null,
    })
    .execute();
  await writeItems(ctx, row.id, round, items);
  await planOverdue(ctx, row);
  await takeOff(ctx, silence, row.id);
  await endPause(ctx, row);
  await beginPause(ctx, row, 'correction', null);
  const clock = await clockWith(ctx, row, row.clock_days);
  const written = await writeStep(
    ctx,
    row,
    { ...clock, state: 'correcting', rounds: round },
    {
      verb: 'service-hall.correction-asked',
      data: { round, items: items.length, ...(row.pause_why === 'office' && { paused: true }) },
    },
  );
  return presentCase(ctx, written);
});

type Items = InputOf<typeof contract>['items'];

/** Each item is at something this case has, so that whoever has to put it right finds it. */
function demandPlaces(definition: ServiceDefinition, people: readonly PersonRecord[], items: Items): void {
  const places: Record<Items[number]['target'], readonly string[] | null> = {
    answer: factsAskedOf('applicant', definition).map(({ name }) => name),
    paper: definition.papers.map(({ id }) => id),
    person: Object.keys(enteredPerson.shape),
    other: null,
  };
  const faults = items.flatMap(({ target, name, person }, n) => {
    if (places[target]?.includes(name) === false) return [[`items.${n}.name`, noSuchPlace]];
    const there = person === null || people.some(({ id }) => id === person);
    return there ? [] : [[`items.${n}.person`, noSuchPerson]];
  });
  if (faults.length > 0) throw refuse('input-invalid', {}, Object.fromEntries(faults));
}

async function writeItems(ctx: Ctx, caseId: string, round: number, items: Items): Promise<void> {
  await tables<HallTables>(ctx)
    .insertInto('service_hall.correction_item')
    .values(
      items.map(({ target, name, person, says }) => ({
        office: ctx.office.code,
        id: ctx.newId(),
        hall_case: caseId,
        round,
        target,
        name,
        person,
        says_zh: says.zh,
        says_en: says.en,
        reply: null,
        answered_at: null,
      })),
    )
    .execute();
}

const reasonNeeded = {
  zh: '补正应一次告知，再次告知请写明理由。',
  en: 'All that is missing is said at once. Say why it is asked for once more.',
};
const noSuchPlace = {
  zh: '本件没有这一项，请从办件页面选择。',
  en: 'This case has no such item. Choose one on its page.',
};
const noSuchPerson = { zh: '本件没有这名人员。', en: 'Nobody of this case is meant by that.' };
