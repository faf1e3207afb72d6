import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { person, qinghe, type TestHouse, testHouse, yunjiang } from '../../testing/house.ts';
import { operation } from '../contract/operation.ts';
import type { UserActor } from './actor.ts';
import { implement, implementPrepared } from './operation.ts';
import { perform } from './perform.ts';
import { refuse } from './refusal.ts';

const shen = person('shen', ['officer']);
const he = person('he', ['reviser']);
const bai = person('bai', ['officer'], qinghe);

const count = operation({
  name: 'test.count',
  method: 'POST',
  path: '/test/count',
  about: { zh: '计数', en: 'Count' },
  input: z.object({ by: z.int() }),
  output: z.object({ at: z.string(), by: z.int() }),
});

let runs = 0;
let preparations = 0;
const counted = implementPrepared(
  count,
  async () => {
    preparations += 1;
  },
  async (ctx, { by }) => {
    runs += 1;
    if (by < 0) throw refuse('state-conflict', { reason: { zh: '不能为负', en: 'not below nothing' } });
    ctx.record({ verb: 'test.counted', subject: null, data: { by } });
    return { at: ctx.now.toISOString(), by, secret: 'never named in the contract' };
  },
);
const id = (n: number) => `018f0000-0000-7000-8000-${String(n).padStart(12, '0')}`;

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse([]);
});
afterAll(() => house.close());
const send = (actor: UserActor, input: object, requestId: string) =>
  perform(house.deps, actor, actor.office === 'qinghe' ? qinghe : yunjiang, counted, input, requestId);

describe('a write sent twice', () => {
  test('is carried out once and answered alike, even later', async () => {
    const first = await send(shen, { by: 1 }, id(1));
    house.setClock('2026-11-24T05:00:00.000Z');
    const before = { runs, preparations };
    expect(await send(shen, { by: 1 }, id(1))).toEqual(first);
    expect({ runs, preparations }).toEqual(before);
  });
  test('at the same moment is carried out once', async () => {
    const before = runs;
    const answers = await Promise.all([1, 2, 3].map(() => send(shen, { by: 2 }, id(2))));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(runs).toBe(before + 1);
  });
  test('with other input is refused', async () => {
    await expect(send(shen, { by: 3 }, id(1))).rejects.toMatchObject({
      code: 'request-id-reused',
      status: 409,
    });
  });
  test('by another person, or in another office, is another write', async () => {
    const before = runs;
    await send(he, { by: 3 }, id(1));
    await send(bai, { by: 4 }, id(1));
    expect(runs).toBe(before + 2);
  });
  test('after a refusal is tried anew', async () => {
    await expect(send(shen, { by: -1 }, id(3))).rejects.toMatchObject({ code: 'state-conflict' });
    const before = runs;
    await expect(send(shen, { by: -1 }, id(3))).rejects.toMatchObject({ code: 'state-conflict' });
    expect(runs).toBe(before + 1);
  });
});

test('an answer holds what its contract names and nothing else', async () => {
  expect(await send(shen, { by: 5 }, id(4))).not.toHaveProperty('secret');
});

test('a look may not write', async () => {
  const reading = implement(
    operation({
      name: 'test.read',
      method: 'GET',
      path: '/test/read',
      about: { zh: '读', en: 'Read' },
      input: z.object({}),
      output: z.object({}),
    }),
    async (ctx) => {
      ctx.record({ verb: 'test.read', subject: null });
      return {};
    },
  );
  await expect(perform(house.deps, shen, yunjiang, reading, {})).rejects.toThrow(
    'a read-only look was asked to write',
  );
});
