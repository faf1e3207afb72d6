import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { cen, gu, type HallHouse, hallHouse, holderOf, qiao, zhou } from '../../../testing/hall-house.ts';
import { yunjiang } from '../../../testing/house.ts';
import type { HallCase, OwnCase } from '../contract/case.ts';
import { acceptCase } from './operations/accept-case.ts';
import { advanceCase } from './operations/advance-case.ts';
import { answerCorrection } from './operations/answer-correction.ts';
import { askCorrection } from './operations/ask-correction.ts';
import { saveHours } from './operations/counter/save-hours.ts';
import { pauseCase } from './operations/pause-case.ts';
import { readCase } from './operations/read-case.ts';
import { readOwnCase } from './operations/read-own-case.ts';
import { resumeCase } from './operations/resume-case.ts';
import { getCase } from './queries.ts';
import { reactions, recountAfter } from './reactions.ts';
import { shippedServices } from './shipped.ts';

let house: HallHouse;
const services = shippedServices as Map<
  string,
  typeof shippedServices extends ReadonlyMap<string, infer S> ? S : never
>;
beforeAll(async () => {
  house = await hallHouse();
  const apostille = shippedServices.get('apostille')!;
  services.set('silent', {
    ...apostille,
    code: 'silent',
    clock: { ...apostille.clock, silenceAccepts: true },
  });
});
afterEach(() => house.setClock('2026-11-24T02:00:00.000Z'));
afterAll(() => {
  services.delete('silent');
  return house.close();
});

const says = { zh: '请补交', en: 'Please hand it in' };
const program = { kind: 'system', module: 'service-hall', office: 'yunjiang' } as const;
const run = (name: string, id: string) =>
  house.as(program, yunjiang, (ctx) =>
    reactions
      .find((one) => one.name === name)!
      .run(ctx, { name: 'told', subject: { kind: 'hall-case', id } }, undefined),
  );
const asked = (of: HallCase) =>
  house.step(qiao, askCorrection, of, { items: [{ target: 'other', name: 'other', says }] });
const answered = (of: HallCase) =>
  house.step<OwnCase>(qiao, answerCorrection, of, {
    replies: of.corrections.at(-1)!.items.map(({ id }) => ({ itemId: id, words: '已补' })),
  });
const rowOf = (id: string) => house.look(qiao, yunjiang, (ctx) => getCase(ctx, id));
const closed = (first: string, last: string) =>
  house.as(zhou, yunjiang, (ctx) =>
    ctx.db
      .insertInto('kernel.calendar_own_days')
      .values({
        office: 'yunjiang',
        id: ctx.newId(),
        first,
        last,
        works: false,
        reason_zh: '检修',
        reason_en: 'Repairs',
        added_by: 'zhou',
        added_at: ctx.now,
      })
      .execute(),
  );
async function silenceOf(id: string): Promise<string[]> {
  const { rows } = await house.look(zhou, yunjiang, (ctx) =>
    sql<{
      due_at: Date;
    }>`select due_at from kernel.due where event = 'service-hall.silence' and subject_id = ${id}`.execute(
      ctx.db,
    ),
  );
  return rows.map(({ due_at }) => due_at.toISOString());
}

test('a correction asked for while another authority has the case gives the clock back to that stage', async () => {
  const out = await house.step(qiao, acceptCase, await house.entered('official-mission'));
  expect(out).toMatchObject({ stage: { kind: 'external' }, clock: { due: null } });
  house.setClock('2026-11-26T02:00:00.000Z');
  const back = await answered(await asked(out));
  expect(back.state).toBe('in-hand');
  expect(back.clock).toMatchObject({
    due: null,
    paused: { since: '2026-11-26', why: out.clock!.paused!.why },
  });
});

test('an answer that comes after closing time, or on a day off, is received on the next working day', async () => {
  const entered = await house.entered();
  expect(entered.clock!.due).toBe('2026-12-01');
  house.setClock('2026-11-25T02:00:00.000Z');
  const open = await asked(entered);
  house.setClock('2026-11-27T12:00:00.000Z');
  // One day was used; Monday the 30th is the day of receipt, and four days follow it.
  expect((await answered(open)).clock).toMatchObject({ paused: null, due: '2026-12-04' });
});

test('begun anew with its answer, a count leaves no trace of the pause before', async () => {
  const entered = await house.entered('invitation');
  house.setClock('2026-11-25T02:00:00.000Z');
  const paused = await house.step(gu, pauseCase, entered, { why: '核实' });
  house.setClock('2026-11-26T02:00:00.000Z');
  const open = await asked(paused);
  const back = await answered(open);
  expect(back.clock).toMatchObject({ receivedOn: '2026-11-26', used: 0, paused: null, due: '2026-12-03' });
});

test('what is ready to be collected has no clock that stands, and a case is decided with its last review', async () => {
  let now = await house.step(qiao, acceptCase, await house.entered('plain-certificate'));
  now = await house.step(gu, advanceCase, now, { stage: 'review' });
  expect((await rowOf(now.id)).decided_at).not.toBeNull();
  now = await house.step(qiao, advanceCase, now, { stage: 'make' });
  expect(now).toMatchObject({ state: 'ready', clock: null, pauses: [] });
  const invited = await house.step(qiao, acceptCase, await house.entered('invitation'));
  const checked = await house.step(gu, advanceCase, invited, { stage: 'first-check' });
  expect((await rowOf(checked.id)).decided_at).toBeNull();
});

test('silence accepts on the last day, wherever pauses and the calendar move it; once something was said, it does not', async () => {
  const entered = await house.entered('silent');
  expect(await silenceOf(entered.id)).toEqual(['2026-12-01T09:30:00.000Z']);
  const paused = await house.step(gu, pauseCase, entered, { why: '核实' });
  expect(await silenceOf(entered.id)).toEqual([]);
  house.setClock('2026-11-26T02:00:00.000Z');
  const resumed = await house.step(gu, resumeCase, paused);
  expect(await silenceOf(entered.id)).toEqual(['2026-12-03T09:30:00.000Z']);
  await closed('2026-12-03', '2026-12-03');
  await run('service-hall.recount-cases', entered.id);
  expect(await silenceOf(entered.id)).toEqual(['2026-12-04T09:30:00.000Z']);
  house.setClock('2026-12-04T09:30:00.000Z');
  for (let twice = 0; twice < 2; twice++) await run('service-hall.accept-by-silence', entered.id);
  const now = await house.ask(qiao, readCase, { caseId: resumed.id });
  expect(now.state).toBe('in-hand');
  const { folded, row } = await house.standings(now.id);
  expect(folded).toEqual(row);
  expect(row).toMatchObject({ hands: ['system:service-hall'] });

  const said = await house.entered('silent');
  await answered(await asked(said));
  expect(await silenceOf(said.id)).toEqual([]);
});

test('a day of receipt that proves to be off moves to the next working day with the calendar', async () => {
  house.setClock('2027-01-01T02:00:00.000Z');
  const entered = await house.entered();
  expect(entered.clock).toMatchObject({ receivedOn: '2027-01-01', provisional: true });
  await closed('2027-01-01', '2027-01-03');
  await run('service-hall.recount-cases', entered.id);
  const now = await house.ask(qiao, readCase, { caseId: entered.id });
  expect(now.clock).toMatchObject({ receivedOn: '2027-01-04', due: '2027-01-11' });
});

test('a pause of the office that a correction cut short comes back with its reason; one that had ended does not', async () => {
  const paused = await house.step(gu, pauseCase, await house.entered(), { why: '等专家意见' });
  house.setClock('2026-11-26T02:00:00.000Z');
  const back = await answered(await asked(paused));
  expect(back.clock).toMatchObject({
    due: null,
    paused: { since: '2026-11-26', why: paused.clock!.paused!.why },
  });
  house.setClock('2026-11-24T02:00:00.000Z');
  const again = await house.step(gu, pauseCase, await house.entered(), { why: '等专家意见' });
  const going = await house.step(gu, resumeCase, again);
  expect((await answered(await asked(going))).clock).toMatchObject({ paused: null });
});

test('a recount goes on in portions, each from where the one before ended', async () => {
  for (let n = 0; n < 3; n++) await house.entered();
  const before = await house.look(zhou, yunjiang, (ctx) =>
    sql<{ id: string }>`select id from service_hall.hall_case where clock_days is not null
      and state in ('submitted', 'correcting', 'in-hand', 'ready') order by id`.execute(ctx.db),
  );
  const ids = before.rows.map(({ id }) => id);
  const seen: string[] = [];
  house.events.length = 0;
  await house.as(program, yunjiang, (ctx) => recountAfter(ctx, null, 2));
  for (let told = goesOn(); told; told = goesOn()) {
    seen.push(told.subject.id);
    await house.as(program, yunjiang, (ctx) => recountAfter(ctx, told!.subject.id, 2));
  }
  expect(seen).toEqual(ids.filter((_id, n) => n % 2 === 1));
});
function goesOn() {
  return house.events.splice(0).find(({ name }) => name === 'service-hall.recountGoesOn');
}

test('what is told outside says who did it, and names nobody', async () => {
  const of = await asked(await house.entered());
  const { history } = await house.ask<OwnCase>(holderOf(of.id), readOwnCase, { caseId: of.id });
  expect(history[0]!.what).toEqual({
    zh: '发出一次性补正告知',
    en: 'The office sent the notice of what is to be put right',
  });
});

test('the hall closes with the last hours of its counter that day, where they were set', async () => {
  house.setClock('2026-11-24T09:00:00.000Z');
  expect((await house.entered()).clock!.receivedOn).toBe('2026-11-24');
  const hours = [
    { weekday: 2, opens: '09:00', closes: '12:00', capacity: 1 },
    { weekday: 2, opens: '13:00', closes: '16:30', capacity: 1 },
  ];
  await house.ask(cen, saveHours, { hours });
  expect((await house.entered()).clock!.receivedOn).toBe('2026-11-25');
  house.setClock('2026-11-25T09:00:00.000Z');
  expect((await house.entered()).clock!.receivedOn).toBe('2026-11-25');
});
