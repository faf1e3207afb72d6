import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { savePerson as contract } from '../../contract/applying.ts';
import type { EnteredPerson } from '../../contract/case.ts';
import { personInZone } from '../core/documents/person-in-zone.ts';
import { readMrz } from '../core/documents/read-mrz.ts';
import { noteAnswered } from '../correction-items.ts';
import { demandOpen, personFields } from '../correction-scope.ts';
import { presentOwn, presentPerson } from '../present.ts';
import { type PersonRecord, peopleOf } from '../queries.ts';
import { refuse } from '../refuse.ts';
import { type Held, holdCase } from '../step.ts';
import type { HallTables } from '../tables.ts';
import { columnsOf } from '../write-people.ts';
import { writeTitle } from '../write-title.ts';

/** Enters somebody, or changes what was entered, and looks at it at once. */
export const savePerson = implement(contract, async (ctx, { personId, person: typed, fill, ...on }) => {
  const held = await holdCase(ctx, on, 'fill');
  const { row } = held;
  const person = fill ? filledIn(typed, ctx.today) : typed;
  const people = await peopleOf(ctx, row.id);
  const entered =
    personId === undefined
      ? await addPerson(ctx, held, people, person)
      : await changePerson(ctx, held, people, personId, person);
  return presentOwn(ctx, await writeTitle(ctx, row, await peopleOf(ctx, row.id), entered));
});

/** What the passport's lines say stands in place of what was typed. */
function filledIn(person: EnteredPerson, today: IsoDate): EnteredPerson {
  return { ...person, ...personInZone(readMrz(person.mrz ?? '', today)) };
}

/** More than one application could be for are told when it is submitted; this many no form has. */
const most = 60;

async function addPerson(ctx: Ctx, held: Held, people: PersonRecord[], person: EnteredPerson) {
  if (people.length >= most) throw refuse('state-conflict', { reason: tooMany });
  await demandOpen(ctx, held, [{ target: 'people', name: 'people', person: null }]);
  const id = ctx.newId();
  await tables<HallTables>(ctx)
    .insertInto('service_hall.case_person')
    .values({
      office: ctx.office.code,
      id,
      hall_case: held.row.id,
      place: (people.at(-1)?.place ?? 0) + 1,
      ...columnsOf(ctx, person),
    })
    .execute();
  const entered = personFields.filter((name) => person[name as keyof EnteredPerson] !== null);
  await noteAnswered(ctx, held.row, 'person', entered, id);
  return { person: id, fields: personFields };
}

async function changePerson(
  ctx: Ctx,
  held: Held,
  people: PersonRecord[],
  personId: string,
  person: EnteredPerson,
) {
  const before = people.find(({ id }) => id === personId);
  if (!before) throw refuse('not-found');
  const shown = presentPerson(before);
  const changed = (Object.keys(person) as (keyof EnteredPerson)[]).filter(
    (name) => shown[name] !== person[name],
  );
  await demandOpen(
    ctx,
    held,
    changed.map((name) => ({ target: 'person', name, person: personId })),
  );
  await tables<HallTables>(ctx)
    .updateTable('service_hall.case_person')
    .set(columnsOf(ctx, person))
    .where('office', '=', ctx.office.code)
    .where('id', '=', personId)
    .execute();
  await noteAnswered(ctx, held.row, 'person', changed, personId);
  return { person: personId, fields: changed };
}

const tooMany = { zh: `一件最多填写${most}人。`, en: `One case has ${most} people at most.` };
