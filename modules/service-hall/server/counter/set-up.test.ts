import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  anybody,
  type CounterHouse,
  counterHouse,
  fang,
  ji,
  luo,
} from '../../../../testing/counter-house.ts';
import type { CounterSetUp } from '../../contract/counter.ts';
import { readSetUp } from '../operations/counter/read-set-up.ts';
import { saveGroup } from '../operations/counter/save-group.ts';
import { saveHours } from '../operations/counter/save-hours.ts';
import { saveWindow } from '../operations/counter/save-window.ts';

let house: CounterHouse;
beforeEach(async () => {
  house = await counterHouse();
});
afterEach(() => house.close());

const group = (letter: string) => house.setUp.groups.find((one) => one.letter === letter)!;
const on = ({ id, version }: { id: string; version: number }) => ({ on: { id, version } });
const name = { zh: '邀请', en: 'Invitations' };

describe('a line', () => {
  test('is changed as it was seen; a service put into it leaves the other', async () => {
    const input = {
      ...on(group('B')),
      letter: 'B',
      name,
      services: [
        { code: 'apostille', minutes: 20 },
        { code: 'abtc-new', minutes: 45 },
      ],
    };
    const after = await house.ask<CounterSetUp>(ji, saveGroup, input);
    expect(
      after.groups.map(({ letter, services }) => [
        letter,
        services.map(({ code, minutes }) => [code, minutes]),
      ]),
    ).toEqual([
      ['A', []],
      [
        'B',
        [
          ['abtc-new', 45],
          ['apostille', 20],
        ],
      ],
    ]);
    await expect(house.ask(ji, saveGroup, input)).rejects.toMatchObject({ code: 'stale-version' });
  });
  test('has a letter of its own', async () => {
    await expect(house.ask(ji, saveGroup, { letter: 'a', name, services: [] })).rejects.toMatchObject({
      code: 'input-invalid',
      fields: { letter: { zh: expect.any(String), en: expect.any(String) } },
    });
  });
  test('that is retired is gone from the counter, and its letter is free', async () => {
    const input = { ...on(group('B')), letter: 'B', name, services: [], retire: true };
    const after = await house.ask<CounterSetUp>(ji, saveGroup, input);
    expect(after.groups.map(({ letter }) => letter)).toEqual(['A']);
    expect(after.unplaced.map(({ code }) => code)).toContain('apostille');
    expect(
      (await house.ask<CounterSetUp>(ji, saveGroup, { letter: 'B', name, services: [] })).groups,
    ).toHaveLength(2);
  });
  test('keeps its letter while people wait in it', async () => {
    await house.taken('B');
    await expect(
      house.ask(ji, saveGroup, { ...on(group('B')), letter: 'C', name, services: [] }),
    ).rejects.toMatchObject({ code: 'state-conflict' });
  });
});

describe('a window', () => {
  test('is changed as it was seen, has a number of its own and calls lines there are', async () => {
    const [first] = house.setUp.windows;
    const input = { ...on(first!), number: '1', groups: [house.line('B')] };
    const after = await house.ask<CounterSetUp>(ji, saveWindow, input);
    expect(after.windows[0]!.groups).toEqual([house.line('B')]);
    await expect(house.ask(ji, saveWindow, input)).rejects.toMatchObject({ code: 'stale-version' });
    await expect(house.ask(ji, saveWindow, { number: '2', groups: [house.line('B')] })).rejects.toMatchObject(
      {
        code: 'input-invalid',
      },
    );
    await expect(
      house.ask(ji, saveWindow, { number: '3', groups: ['018f0000-0000-7000-8000-0000000000ff'] }),
    ).rejects.toMatchObject({ code: 'input-invalid' });
  });
});

describe('the hours', () => {
  const monday = { weekday: 1, opens: '09:00', closes: '12:00', capacity: 1 };
  test.each([
    ['that end before they begin', [{ ...monday, closes: '08:00' }]],
    ['that meet', [monday, { ...monday, opens: '11:00', closes: '13:00' }]],
  ])('%s are refused', async (_what, hours) => {
    await expect(house.ask(ji, saveHours, { hours })).rejects.toMatchObject({ code: 'input-invalid' });
  });
  test('are set as a whole', async () => {
    expect((await house.ask<CounterSetUp>(ji, saveHours, { hours: [monday] })).hours).toEqual([monday]);
  });
});

test.each([
  ['line', saveGroup, { letter: 'C', name, services: [] }],
  ['window', saveWindow, { number: '9', groups: ['018f0000-0000-7000-8000-0000000000ff'] }],
  ['hours', saveHours, { hours: [] }],
])('a %s is set up by the chief, the director or an administrator alone', async (_what, operation, input) => {
  for (const who of [fang, luo, anybody])
    await expect(house.ask(who, operation, input)).rejects.toMatchObject({ code: 'not-allowed' });
});

test('how it is set up is seen by the house', async () => {
  expect((await house.ask<CounterSetUp>(luo, readSetUp)).abilities).toMatchObject({
    setUp: { en: expect.any(String) },
  });
  await expect(house.ask(anybody, readSetUp)).rejects.toMatchObject({ code: 'not-allowed' });
});
