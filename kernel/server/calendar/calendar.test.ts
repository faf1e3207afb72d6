import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { person, qinghe, type TestHouse, testHouse, yunjiang } from '../../../testing/house.ts';
import { type CalendarYear, noticeFaults } from '../../contract/calendar.ts';
import type { WorkingCalendar } from '../../contract/working-days.ts';
import { workingDaysAfter, workingDaysBetween } from '../../contract/working-days.ts';
import type { Actor } from '../actor.ts';
import type { AnyOperation } from '../operation.ts';
import { perform } from '../perform.ts';
import { addOwnDaysOperation } from './add-own-days.ts';
import { countDaysOperation } from './count-days.ts';
import { loadYearOperation } from './load-year.ts';
import { calendarOperations } from './operations.ts';
import { abilitiesOf, may, visible } from './policy.ts';
import { readCalendar } from './read-calendar.ts';
import { readYearOperation } from './read-year.ts';
import { arrangedYears } from './reference.ts';
import { removeOwnDaysOperation } from './remove-own-days.ts';
import { tryYearOperation } from './try-year.ts';

const director = person('zhou', ['director']);
const administrator = person('tang', ['administrator']);
const officer = person('shen', ['officer']);
const abroad = person('bai', ['director'], qinghe);
const program: Actor = { kind: 'system', module: 'accounts', office: 'yunjiang' };
const anybody: Actor = { kind: 'public', office: 'yunjiang' };

let house: TestHouse;
beforeEach(async () => {
  house = await testHouse([], calendarOperations);
});
afterEach(() => house.close());

function ask(operation: AnyOperation, input: object, actor: Actor = director) {
  const office = actor.office === 'qinghe' ? qinghe : yunjiang;
  return house.perform(actor, office, operation, input) as Promise<CalendarYear>;
}
const read = (year: number, actor?: Actor) => ask(readYearOperation, { year }, actor);
const closure = {
  from: '2026-12-10',
  to: '2026-12-11',
  works: false,
  reason: { zh: '办公楼检修电路', en: 'Electrical works in the building' },
};
const next = {
  year: 2027,
  source: 'A made-up notice for 2027, no. 7',
  off: [
    { from: '2027-01-01', to: '2027-01-03', name: { zh: '元旦', en: 'New Year’s Day' } },
    { from: '2027-10-01', to: '2027-10-07', name: { zh: '国庆节', en: 'National Day' } },
  ],
  worked: ['2026-12-26', '2027-10-09'],
};
const calendar = (actor: Actor = officer): Promise<WorkingCalendar> =>
  house.look(actor, actor.office === 'qinghe' ? qinghe : yunjiang, readCalendar);
const codeOf = (refused: Promise<unknown>) =>
  refused.then(
    () => 'done',
    (error: { code?: string }) => error.code ?? error,
  );

describe('the reference data', () => {
  test('reach to the end of the last year they arrange', () => {
    const last = Math.max(...arrangedYears.rows.map(({ year }) => year));
    expect(arrangedYears.coveredUntil).toBe(`${last}-12-31`);
    expect(new Set(arrangedYears.rows.map(({ year }) => year)).size).toBe(arrangedYears.rows.length);
  });
  test('count a working day as the trade does', async () => {
    expect(workingDaysAfter(await calendar(), '2026-09-29', 5)).toEqual({
      day: '2026-10-12',
      provisional: false,
    });
  });
  test('count for whoever asks', async () => {
    const count = (input: object, actor: Actor = officer) =>
      house.perform(actor, yunjiang, countDaysOperation, input);
    expect(await count({ from: '2026-09-29', days: 5 })).toEqual({
      from: '2026-09-29',
      days: 5,
      day: '2026-10-12',
      provisional: false,
    });
    expect(await count({ from: '2026-12-31', days: 1 })).toMatchObject({ provisional: true });
    expect(await codeOf(count({ from: '2026-09-29', days: 5 }, anybody))).toBe('not-allowed');
  });
  test('give a year at a glance', async () => {
    const year = await read(2026, officer);
    expect(year.off.map(({ name }) => name.zh)).toEqual(
      '元旦 春节 清明节 劳动节 端午节 中秋节 国庆节'.split(' '),
    );
    expect(year).toMatchObject({ loaded: null, source: arrangedYears.source, own: [] });
    // 365 days, 104 of them weekends; 33 off, 14 of those on weekends; 6 weekend days worked.
    expect(year.workingDays).toEqual({ count: 365 - 104 - (33 - 14) + 6, provisional: false });
  });
});

describe('the office’s own days', () => {
  test('are entered, count, and are taken back with a reason', async () => {
    const added = await ask(addOwnDaysOperation, closure);
    expect(added.own).toMatchObject([{ ...closure, reason: { ...closure.reason, how: 'recorded' } }]);
    expect(workingDaysBetween(await calendar(), '2026-12-09', '2026-12-14').count).toBe(1);
    const { id } = added.own[0]!;
    const removed = await ask(removeOwnDaysOperation, { ownDaysId: id, reason: '检修改期' }, administrator);
    expect(removed.own).toEqual([]);
    expect(workingDaysBetween(await calendar(), '2026-12-09', '2026-12-14').count).toBe(3);
    expect(await codeOf(ask(removeOwnDaysOperation, { ownDaysId: id, reason: '再撤' }))).toBe(
      'state-conflict',
    );
    expect(house.events).toEqual(
      [0, 1].map(() => ({
        name: 'calendar.changed',
        subject: { kind: 'calendar', id },
        data: { from: closure.from, to: closure.to },
      })),
    );
    const lines = await house.look(director, yunjiang, (ctx) =>
      ctx.db.selectFrom('kernel.ledger').select(['verb', 'data']).orderBy('seq').execute(),
    );
    const data = { from: closure.from, to: closure.to };
    expect(lines).toEqual([
      { verb: 'calendar.closure-added', data },
      { verb: 'calendar.own-days-removed', data },
    ]);
  });
  test('may be worked days too, over a holiday', async () => {
    const works = { ...closure, from: '2026-10-03', to: '2026-10-03', works: true };
    const { workingDays } = await read(2026);
    const added = await ask(addOwnDaysOperation, works);
    expect(added.workingDays.count).toBe(workingDays.count + 1);
  });
  test('are not decided twice, nor without changing a day', async () => {
    await ask(addOwnDaysOperation, closure);
    for (const other of [
      closure,
      { ...closure, from: '2026-12-11', to: '2026-12-14', works: true },
      { ...closure, from: '2026-12-12', to: '2026-12-13' },
      { ...closure, from: '2026-12-14', to: '2026-12-14', works: true },
    ])
      expect(await codeOf(ask(addOwnDaysOperation, other))).toBe('state-conflict');
    // Nobody knows yet what of next year is worked: there a decision may come before the notice.
    expect((await ask(addOwnDaysOperation, { ...closure, from: '2027-01-01', to: '2027-01-02' })).year).toBe(
      2027,
    );
  });
  test('end after they begin, are not endless, and have a reason', async () => {
    for (const to of ['2026-12-09', '2027-02-10'])
      await expect(ask(addOwnDaysOperation, { ...closure, to })).rejects.toMatchObject({
        code: 'input-invalid',
        fields: { to: { en: expect.stringContaining('last day') } },
      });
    const unsaid = { ...closure, reason: { zh: null, en: null } };
    expect(() => addOwnDaysOperation.contract.input.parse(unsaid)).toThrow();
  });
  test('asked twice by one request are entered once', async () => {
    const input = addOwnDaysOperation.contract.input.parse(closure);
    const request = '0190a000-0000-7000-8000-00000000c0de';
    const once = () => perform(house.deps, director, yunjiang, addOwnDaysOperation, input, request);
    const first = await once();
    expect(await once()).toEqual(first);
    expect((await read(2026)).own).toHaveLength(1);
  });
});

describe('a year loaded later', () => {
  test('makes provisional answers final', async () => {
    const due = (of: WorkingCalendar) => workingDaysAfter(of, '2026-12-24', 7);
    expect(due(await calendar())).toEqual({ day: '2027-01-04', provisional: true });
    expect(await read(2027)).toMatchObject({
      source: null,
      loaded: null,
      workingDays: { provisional: true },
    });
    const loaded = await ask(loadYearOperation, next);
    expect(loaded).toMatchObject({
      source: { zh: next.source, en: next.source },
      off: next.off,
      loaded: { version: 1 },
    });
    expect(loaded.workingDays.provisional).toBe(false);
    expect(due(await calendar())).toEqual({ day: '2027-01-04', provisional: false });
    expect(workingDaysAfter(await calendar(), '2026-12-31', 1).day).toBe('2027-01-04');
    expect(house.events).toMatchObject([
      { name: 'calendar.changed', data: { from: '2026-12-01', to: '2027-12-31' } },
    ]);
  });
  test('is replaced when loaded again, by whoever saw what stands', async () => {
    await ask(loadYearOperation, next);
    const again = { ...next, worked: ['2027-10-10'] };
    expect(await codeOf(ask(loadYearOperation, again))).toBe('stale-version');
    const replaced = await ask(loadYearOperation, { ...again, version: 1 });
    expect(replaced).toMatchObject({ worked: ['2027-10-10'], loaded: { version: 2 } });
    expect(await codeOf(ask(loadYearOperation, { ...again, version: 1 }))).toBe('stale-version');
  });
  test('is tried first: what it would change is seen, and nothing is kept', async () => {
    const asked = (await house.perform(director, yunjiang, tryYearOperation, next)) as unknown as {
      tried: CalendarYear;
      changed: { day: string; works: boolean; wasProvisional: boolean }[];
    };
    expect(asked.tried).toMatchObject({
      source: { zh: next.source, en: next.source },
      off: next.off,
      loaded: null,
    });
    expect(asked.changed).toEqual([
      { day: '2026-12-26', works: true, wasProvisional: false },
      { day: '2027-01-01', works: false, wasProvisional: true },
      ...[1, 4, 5, 6, 7].map((d) => ({ day: `2027-10-0${d}`, works: false, wasProvisional: true })),
      { day: '2027-10-09', works: true, wasProvisional: true },
    ]);
    expect(await read(2027)).toMatchObject({ source: null, off: [] });
    const twice = { ...next, worked: ['2027-01-02'] };
    await expect(ask(tryYearOperation, twice)).rejects.toMatchObject({ fields: { 'worked.0': {} } });
  });
  test('reaches into the December before', async () => {
    await ask(loadYearOperation, next);
    expect((await read(2026)).reaching).toEqual({ off: [], worked: ['2026-12-26'] });
    expect((await read(2027)).reaching).toEqual({ off: [], worked: [] });
  });
  test('stands over the reference data of that year', async () => {
    const own = {
      ...next,
      year: 2026,
      off: [{ from: '2026-05-01', to: '2026-05-05', name: next.off[0]!.name }],
    };
    const loaded = await ask(loadYearOperation, { ...own, worked: [] });
    expect(loaded.off).toHaveLength(1);
    expect((await read(2026, abroad)).off).toHaveLength(7);
  });
  test('with days of another year or twice is refused, the field named', async () => {
    const off = [...next.off, { from: '2027-10-05', to: '2027-10-08', name: next.off[0]!.name }];
    expect(Object.keys(noticeFaults(2027, { off, worked: ['2028-01-01', '2027-01-02'] }))).toEqual([
      'off.2.from',
      'worked.0',
      'worked.1',
    ]);
    await expect(ask(loadYearOperation, { ...next, off })).rejects.toMatchObject({ code: 'input-invalid' });
    const weekday = { ...next, worked: ['2027-10-11'] };
    expect(() => loadYearOperation.contract.input.parse(weekday)).toThrow();
  });
});

describe('who may', () => {
  const actors: [Actor, see: boolean, change: boolean][] = [
    [director, true, true],
    [administrator, true, true],
    [officer, true, false],
    [person('luo', ['reader']), true, false],
    [program, true, false],
    [anybody, false, false],
  ];
  test.each(actors)('%o', async (actor, see, change) => {
    expect([may(actor, 'see') === true, may(actor, 'change') === true]).toEqual([see, change]);
    expect(Object.values(abilitiesOf(actor)).every((one) => (one === true) === change)).toBe(true);
    await ask(addOwnDaysOperation, closure);
    const rows = await house.look(actor, yunjiang, (ctx) => visible(actor).execute(ctx.db));
    expect(rows.rows).toHaveLength(see ? 1 : 0);
    expect(await codeOf(read(2026, actor))).toBe(see ? 'done' : 'not-allowed');
  });
  test('whoever may not is refused each change', async () => {
    const { own } = await ask(addOwnDaysOperation, closure);
    for (const [operation, input] of [
      [tryYearOperation, next],
      [addOwnDaysOperation, { ...closure, from: '2026-12-14', to: '2026-12-14' }],
      [removeOwnDaysOperation, { ownDaysId: own[0]!.id, reason: '不需要' }],
      [loadYearOperation, next],
    ] as const)
      expect(await codeOf(ask(operation, input, officer))).toBe('not-allowed');
  });
});

test('another office has a calendar of its own', async () => {
  const { own } = await ask(addOwnDaysOperation, closure);
  await ask(loadYearOperation, next);
  expect((await read(2026, abroad)).own).toEqual([]);
  expect(await read(2027, abroad)).toMatchObject({
    source: null,
    off: [],
    workingDays: { provisional: true },
  });
  const taking = ask(removeOwnDaysOperation, { ownDaysId: own[0]!.id, reason: '不是我们的' }, abroad);
  expect(await codeOf(taking)).toBe('not-found');
  expect((await ask(loadYearOperation, next, abroad)).loaded?.version).toBe(1);
  expect(workingDaysBetween(await calendar(abroad), '2026-12-09', '2026-12-14').count).toBe(3);
});
