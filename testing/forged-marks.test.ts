/** Page marks go out to whoever asked and come back as they please: every list of the house is given forged ones. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { modules } from '../app/modules.ts';
import { shellOperations } from '../kernel/server/shell/index.ts';
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
beforeAll(async () => {
  house = await testHouse([...modules], shellOperations);
});
afterAll(() => house.close());

test('no list takes a forged mark to the database: it answers, or says that the mark is not valid', async () => {
  const lists = house.deps.house.operations.filter(
    ({ contract }) => contract.method === 'GET' && 'after' in contract.input.shape,
  );
  expect(lists.length).toBeGreaterThan(4);
  for (const list of lists) {
    const below = idsOf(list.contract.input.shape);
    const answers = await Promise.all(
      forged.map((after) =>
        house.perform(director, yunjiang, list, { ...below, after }).then(
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
