import type { Insertable } from 'kysely';
import type { WorkingCalendar } from '../../../kernel/contract/working-days.ts';
import { readCalendar } from '../../../kernel/server/calendar/read-calendar.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import { nextNumbers } from '../../../kernel/server/number-series.ts';
import { indexSubjects } from '../../../kernel/server/search/index-subjects.ts';
import type { ServiceDefinition } from '../contract/definition.ts';
import type { CaseStanding } from './core/case-state.ts';
import { standingOf } from './core/case-state.ts';
import { readClock } from './core/clock.ts';
import { daysToDecide } from './core/definitions/for-case.ts';
import { figureOf } from './core/definitions/settings.ts';
import { type Doer, type MadeHistory, madeHistory, weekdaysAfter } from './core/fill/history.ts';
import { madeUpPerson } from './core/fill/people.ts';
import { type Chance, chanceOf, idAt } from './core/fill/random.ts';
import { titleOf } from './core/title.ts';
import { editionFor } from './editions.ts';
import { shippedServices } from './shipped.ts';
import type { CasePersonTable, HallCaseTable, HallTables } from './tables.ts';
import { columnsOf } from './write-people.ts';

/** Runs something in a transaction as one of the hall's people, at an instant of the past or now. */
export type ActAs = <T>(by: Doer, at: Date, act: (ctx: Ctx) => Promise<T>) => Promise<T>;

interface MadeCase {
  row: Insertable<HallCaseTable>;
  person: Insertable<CasePersonTable>;
  history: MadeHistory;
}

/** So many cases are made, then written day by day: their histories are held meanwhile. */
const atOnce = 20_000;
const rowsAtOnce = 1000;

/**
 * Fills the hall with made-up cases of the last three years, the same every time on one day in a new house: rows, people,
 * the lines of their histories in the order of days, and what the search keeps. For trying and measuring at size.
 */
export async function fillCases(act: ActAs, count: number, said: (done: number) => void): Promise<void> {
  for (let done = 0; done < count; done += atOnce) {
    await fillSome(act, Math.min(atOnce, count - done));
    said(Math.min(count, done + atOnce));
  }
}

async function fillSome(act: ActAs, count: number): Promise<void> {
  const now = new Date();
  const ids = await userIds(act, now);
  const cases = await act('clerk', now, async (ctx) => {
    const made = await madeCases(ctx, ids, count);
    for (let at = 0; at < made.length; at += rowsAtOnce)
      await writeRows(ctx, made.slice(at, at + rowsAtOnce));
    return made;
  });
  await writeHistories(act, cases);
  for (let at = 0; at < cases.length; at += rowsAtOnce)
    await act('clerk', now, (ctx) =>
      indexSubjects(
        ctx,
        'hall-case',
        cases.slice(at, at + rowsAtOnce).map(({ row }) => row.id),
      ),
    );
}

async function userIds(act: ActAs, now: Date): Promise<Record<Doer, string>> {
  const idOf = (by: Doer) =>
    act(by, now, async ({ actor }) => (actor.kind === 'user' ? actor.userId : actor.kind));
  return {
    clerk: await idOf('clerk'),
    reviewer: await idOf('reviewer'),
    'other-reviewer': await idOf('other-reviewer'),
    chief: await idOf('chief'),
  };
}

async function madeCases(ctx: Ctx, ids: Record<Doer, string>, count: number): Promise<MadeCase[]> {
  const { before } = await tables<HallTables>(ctx)
    .selectFrom('service_hall.hall_case')
    .select((eb) => eb.fn.countAll<string>().as('before'))
    .executeTakeFirstOrThrow();
  const chance = chanceOf(Number(before));
  const editions = new Map<string, { number: number; definition: ServiceDefinition }>();
  for (const code of shippedServices.keys()) editions.set(code, await editionFor(ctx, code));
  const calendar = await readCalendar(ctx);
  const made = Array.from({ length: count }, () => madeCase(ctx, chance, calendar, editions, ids));
  made.sort((a, b) => (a.row.received_on! < b.row.received_on! ? -1 : 1));
  await numberThem(ctx, made);
  return made;
}

/** How often a service is asked for, of all: the card and the apostille above all. */
const weights: Readonly<Record<string, number>> = {
  'abtc-new': 30,
  apostille: 22,
  invitation: 14,
  'abtc-renew': 9,
};

function serviceOf(chance: Chance): string {
  const codes = [...shippedServices.keys()];
  const total = codes.reduce((sum, code) => sum + (weights[code] ?? 3), 0);
  let left = chance.next() * total;
  for (const code of codes) {
    left -= weights[code] ?? 3;
    if (left < 0) return code;
  }
  return codes[0]!;
}

function madeCase(
  ctx: Ctx,
  chance: Chance,
  calendar: WorkingCalendar,
  editions: ReadonlyMap<string, { number: number; definition: ServiceDefinition }>,
  ids: Record<Doer, string>,
): MadeCase {
  const { number: edition, definition } = editions.get(serviceOf(chance))!;
  // More of late than long ago, so that many are still open.
  const ago = Math.floor(780 * chance.next() ** 1.6);
  const day = weekdaysAfter(daysBefore(ctx.today, Math.floor(ago * 1.4) + 1), 1);
  const begun = {
    day: day > ctx.today ? ctx.today : day,
    edition,
    channel: chance.pick(['counter', 'post']),
  };
  const history = madeHistory(chance, definition, begun, ctx.today);
  const standing = standingOf(history.steps.map((step) => ({ ...step, actor: ids[step.by] })));
  const person = madeUpPerson(chance, ctx.today);
  const id = idAt(chance, instantOn(begun.day, 9).getTime() + chance.between(0, 25_000_000));
  return {
    row: {
      ...rowOf(ctx, calendar, definition, begun, history, standing, ids.clerk),
      id,
      ...namesOf(chance, person),
    },
    person: {
      office: ctx.office.code,
      id: idAt(chance, instantOn(begun.day, 9).getTime()),
      hall_case: id,
      place: 1,
      ...columnsOf(ctx, person),
    },
    history,
  };
}

function namesOf(chance: Chance, person: ReturnType<typeof madeUpPerson>) {
  const { nameZh: name_zh, surname, given } = person;
  const title = titleOf([{ name_zh, surname, given }], null);
  const phone = `139-0000-${String(chance.between(0, 9999)).padStart(4, '0')}`;
  return { title_zh: title.zh, title_en: title.en, contact_name: name_zh, contact_phone: phone };
}

function rowOf(
  ctx: Ctx,
  calendar: WorkingCalendar,
  definition: ServiceDefinition,
  begun: { day: string; edition: number; channel: string },
  { steps, pauses }: MadeHistory,
  standing: CaseStanding,
  clerk: string,
): Omit<Insertable<HallCaseTable>, 'id'> {
  const { state, stage, hands, rounds } = standing;
  const last = steps.at(-1)!.day;
  const waits = state === 'submitted' || state === 'correcting' || state === 'in-hand';
  const intake = stage === definition.stages[0]!.id;
  const days = !waits
    ? null
    : intake
      ? figureOf(definition, definition.clock.correctWithin)
      : daysToDecide(definition, {});
  const open = waits ? pauses.find((pause) => pause.last === null) : undefined;
  const spans = pauses.map((pause) => ({ from: pause.first, to: pause.last }));
  const reading =
    days === null ? undefined : readClock(calendar, { start: begun.day, days, pauses: spans }, ctx.today);
  return {
    office: ctx.office.code,
    version: steps.length,
    number: '',
    service: definition.code,
    edition: begun.edition,
    family: definition.family,
    state,
    stage,
    channel: begun.channel as 'counter',
    filing: null,
    firm: null,
    account: null,
    contact_email: null,
    language: 'zh',
    answers: '{}',
    office_answers: '{}',
    people: 1,
    begun_by: clerk,
    assigned_to: null,
    hands,
    received_on: begun.day,
    due_on: reading?.due ?? null,
    due_provisional: reading?.provisional ?? false,
    clock_days: days,
    paused_since: open?.first ?? null,
    pause_why: open?.why ?? null,
    rounds,
    decision_zh: null,
    decision_en: null,
    made_at: instantOn(begun.day, 9),
    submitted_at: instantOn(begun.day, 9),
    changed_at: instantOn(last, 15),
    decided_at: waits ? null : instantOn(last, 15),
    closed_at: waits || state === 'ready' ? null : instantOn(last, 15),
  };
}

/** References in the order the cases came, year by year. */
async function numberThem(ctx: Ctx, made: readonly MadeCase[]): Promise<void> {
  const byYear = Map.groupBy(made, ({ row }) => row.received_on!.slice(0, 4));
  for (const [year, cases] of byYear) {
    const first = await nextNumbers(ctx, `hall-case-${year}`, cases.length);
    cases.forEach(({ row }, n) => {
      row.number = `FW-${year}-${String(first + n).padStart(6, '0')}`;
    });
  }
}

async function writeRows(ctx: Ctx, made: readonly MadeCase[]): Promise<void> {
  const rows = tables<HallTables>(ctx);
  await rows
    .insertInto('service_hall.hall_case')
    .values(made.map(({ row }) => row))
    .execute();
  await rows
    .insertInto('service_hall.case_person')
    .values(made.map(({ person }) => person))
    .execute();
  const notices = made.flatMap(({ row, history }) =>
    history.steps
      .filter(({ verb }) => verb === 'service-hall.correction-asked')
      .map(({ day }) => {
        const answered = history.steps.find(({ verb }) => verb === 'service-hall.correction-answered');
        return {
          office: row.office,
          hall_case: row.id,
          round: 1,
          asked_by: row.begun_by,
          asked_at: instantOn(day, 11),
          again_why: null,
          answered_at: answered ? instantOn(answered.day, 11) : null,
        };
      }),
  );
  if (notices.length > 0) await rows.insertInto('service_hall.correction').values(notices).execute();
  const pauses = made.flatMap(({ row, history }) =>
    history.pauses.map((pause) => ({
      office: row.office,
      id: ctx.newId(),
      hall_case: row.id,
      ...pause,
      words: null,
      begun_by: row.begun_by,
    })),
  );
  if (pauses.length > 0) await rows.insertInto('service_hall.case_pause').values(pauses).execute();
}

/** The lines of all histories, day by day, each day's as whoever did them. */
async function writeHistories(act: ActAs, cases: readonly MadeCase[]): Promise<void> {
  const steps = cases.flatMap(({ row, history }) => history.steps.map((step) => ({ ...step, id: row.id })));
  const byDay = Map.groupBy(steps, ({ day }) => day);
  for (const day of [...byDay.keys()].toSorted()) {
    for (const [by, own] of Map.groupBy(byDay.get(day)!, (step) => step.by))
      await act(by, instantOn(day, 15), async (ctx) => {
        for (const { verb, data, id } of own) ctx.record({ verb, subject: { kind: 'hall-case', id }, data });
      });
  }
}

/** The demonstration office keeps China Standard Time. */
function instantOn(day: string, hour: number): Date {
  return new Date(`${day}T${String(hour - 8).padStart(2, '0')}:00:00.000Z`);
}

function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10);
}
