/** Page marks go out to whoever asked and come back as they please: every list of the house is given forged ones. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { modules } from '../app/modules.ts';
import type { Actor } from '../kernel/server/actor.ts';
import type { AnyOperation } from '../kernel/server/operation.ts';
import { shellOperations } from '../kernel/server/shell/index.ts';
import { addBody } from '../modules/directory/server/index.ts';
import { openClient } from '../modules/language/server/outside/operations/open-client.ts';
import { confirmedFirm, gears } from './firms-house.ts';
import { person, type TestHouse, testHouse, yunjiang } from './house.ts';

const director = person('zhou', ['director']);
const nil = '00000000-0000-7000-8000-000000000000';

const forged = [
  'not a mark',
  [],
  [1],
  [null],
  [9e24],
  ['a', 'b'],
  ['2026-13-45', nil],
  ['0000-01-01', 'R-2026-001'],
  ['0000-01-01T00:00:00Z', nil],
  ['infinity', nil],
  [1, 'now', 'release', nil, 1],
  [1, '2026-11-24T02:00:00.000Z', 'release', 'x', 1],
  [9e15, '2026-11-24T02:00:00.000Z', 'release', nil, 1],
].map((keys) => Buffer.from(JSON.stringify(keys)).toString('base64url'));

/** The ids, and the kind, a list of what belongs to one thing must have, of a thing that is not there. */
function idsOf(shape: Record<string, z.ZodType>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(shape)
      .filter(([name, type]) => /Id$|^kind$/.test(name) && !type.safeParse(undefined).success)
      .map(([name]) => [name, name === 'kind' ? 'person' : nil]),
  );
}

let house: TestHouse;
/** Lists at the desk of a firm are for whoever acts for it, and requests for the client body that sent them. */
let clerk: Actor;
let program: Actor;
beforeAll(async () => {
  house = await testHouse([...modules], shellOperations);
  const ask = <T>(actor: Actor, operation: AnyOperation, input: unknown) =>
    house.perform(actor, yunjiang, operation, input) as Promise<T>;
  clerk = (await confirmedFirm({ ...house, ask }, gears)).lead;
  program = await programOf(ask);
});
afterAll(() => house.close());

async function programOf(
  ask: <T>(actor: Actor, operation: AnyOperation, input: unknown) => Promise<T>,
): Promise<Actor> {
  const { id: bodyId } = await ask<{ id: string }>(director, addBody, {
    name: { zh: '某学院', en: null },
    kind: 'school',
  });
  const fields = { domains: ['college.example'], monthly: 1, atOnce: 1 };
  const { id } = await ask<{ id: string }>(director, openClient, { bodyId, ...fields });
  return { kind: 'visitor', office: 'yunjiang', holder: { kind: 'translation-client', id } };
}

test('no list takes a forged mark to the database: it answers, or says that the mark is not valid', async () => {
  const lists = house.deps.house.operations.filter(
    ({ contract }) => contract.method === 'GET' && 'after' in contract.input.shape,
  );
  expect(lists.length).toBeGreaterThan(4);
  for (const list of lists) {
    const below = idsOf(list.contract.input.shape);
    const { path } = list.contract;
    const asks = path.startsWith('/public/service-hall/firm/')
      ? clerk
      : path.startsWith('/public/translation/')
        ? program
        : director;
    const answers = await Promise.all(
      forged.map((after) =>
        house.perform(asks, yunjiang, list, { ...below, after }).then(
          () => 'answered',
          (error: { code: string; fields?: object }) => `${error.code} ${Object.keys(error.fields ?? {})}`,
        ),
      ),
    );
    // A list of what belongs to one thing is not asked at all when that thing is not there.
    const refused = Object.keys(below).length > 0 ? 'not-found ' : 'input-invalid after';
    const allowed = ['answered', refused];
    expect(
      answers.filter((answer) => !allowed.includes(answer)),
      list.contract.name,
    ).toEqual([]);
    expect(answers, list.contract.name).toContain(refused);
  }
});
