import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../../../testing/database.ts';
import { person, qinghe, yunjiang } from '../../../testing/house.ts';
import type { Office } from '../actor.ts';
import type { Ctx, HouseEvent } from '../context.ts';
import type { Database } from '../database/open.ts';
import { openDerived } from '../derived/derived.ts';
import { openFiles } from '../files/files.ts';
import { assembleHouse } from '../house/house.ts';
import { type Module, reaction } from '../house/module.ts';
import { type HouseDeps, inOffice } from '../transaction.ts';
import { publishAt, takeOff } from './due.ts';
import { openQueue, type Queue } from './queue.ts';

const shen = person('shen', ['officer']);
const ship = (last: number) => ({ kind: 'ship', id: `018f0000-0000-7000-8000-00000000000${last}` });
const leaves = (last: number, data?: HouseEvent['data']): HouseEvent => ({
  name: 'harbour.shipLeaves',
  subject: ship(last),
  ...(data && { data }),
});
const nine = new Date('2026-11-24T09:00:00+08:00');

let database: Database;
let now: Date;
let seen: unknown[];
let halfway: (() => Promise<void>) | undefined;

const module: Module = {
  id: 'harbour',
  name: { zh: '港口', en: 'Harbour' },
  migrations: [],
  operations: [],
  subjects: [],
  checks: [],
  reactions: [
    reaction({
      event: 'harbour.shipLeaves',
      name: 'harbour.cast-off',
      prepare: async () => halfway?.(),
      run: async (ctx, event) => void seen.push([ctx.office.code, event.subject.id.at(-1), event.data]),
    }),
  ],
  errors: {},
  roles: {},
  verbs: {},
  commands: [],
};

/** One process of the house, with a queue of its own on the same database. */
async function openProcess(): Promise<Queue> {
  const queue = await openQueue(database.pool, deps().house.reactions, { error: () => undefined });
  queue.start({ ...deps(), events: queue }, async (code) => [yunjiang, qinghe].find((o) => o.code === code));
  await queue.drain();
  return queue;
}
const deps = (): HouseDeps => ({
  db: database.kysely,
  house: assembleHouse([module]),
  clock: () => now,
  files: openFiles({ dataDir: '/nowhere' }),
  derived: openDerived({ dataDir: '/nowhere' }),
  events: { enqueue: async () => false, committed: () => undefined },
});
const inHarbour = (act: (ctx: Ctx) => Promise<void>, office: Office = yunjiang) =>
  inOffice(deps(), shen, office, act);

let queue: Queue;
beforeAll(async () => {
  database = await testDatabase();
  now = new Date('2026-11-24T08:00:00+08:00');
  seen = [];
  queue = await openProcess();
});
beforeEach(() => {
  now = new Date('2026-11-24T08:00:00+08:00');
  seen = [];
});
afterAll(async () => {
  await queue.stop();
  await database.close();
});

test('an event comes due at its instant by the house’s clock, once, in its office', async () => {
  await inHarbour((ctx) => publishAt(ctx, nine, leaves(1, { berth: 4 })));
  await inHarbour((ctx) => publishAt(ctx, nine, leaves(2)), qinghe);
  now = new Date(nine.getTime() - 1);
  await queue.drain();
  expect(seen).toEqual([]);
  now = nine;
  await queue.drain();
  await queue.drain();
  expect(seen).toHaveLength(2);
  expect(seen).toEqual(
    expect.arrayContaining([
      ['yunjiang', '1', { berth: 4 }],
      ['qinghe', '2', undefined],
    ]),
  );
});

test('planned again it moves, taken off it never comes', async () => {
  const later = new Date(nine.getTime() + 3_600_000);
  await inHarbour(async (ctx) => {
    await publishAt(ctx, nine, leaves(1));
    await publishAt(ctx, later, leaves(1));
    await publishAt(ctx, nine, leaves(2));
    await takeOff(ctx, 'harbour.shipLeaves', ship(2).id);
  });
  now = nine;
  await queue.drain();
  expect(seen).toEqual([]);
  now = later;
  await queue.drain();
  expect(seen).toEqual([['yunjiang', '1', undefined]]);
});

test('what a transaction planned that was undone never comes', async () => {
  const undone = inHarbour(async (ctx) => {
    await publishAt(ctx, nine, leaves(3));
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  now = nine;
  await queue.drain();
  expect(seen).toEqual([]);
});

test('another office neither sees nor takes off what is planned', async () => {
  await inHarbour((ctx) => publishAt(ctx, nine, leaves(4)));
  await inHarbour((ctx) => takeOff(ctx, 'harbour.shipLeaves', ship(4).id), qinghe);
  now = nine;
  await queue.drain();
  expect(seen).toEqual([['yunjiang', '4', undefined]]);
});

test('more than one round takes at once comes all the same', async () => {
  const ids = Array.from({ length: 130 }, (_, n) => `018f0000-0000-7000-8000-${String(n).padStart(12, '0')}`);
  await inHarbour(async (ctx) => {
    for (const id of ids) await publishAt(ctx, nine, { ...leaves(0), subject: { kind: 'ship', id } });
  });
  now = nine;
  await queue.drain();
  expect(seen).toHaveLength(130);
});

test('two processes share what comes due: each event goes to one of them', async () => {
  const other = await openProcess();
  await inHarbour(async (ctx) => {
    for (const last of [1, 2, 3, 4, 5, 6]) await publishAt(ctx, nine, leaves(last));
  });
  now = nine;
  await Promise.all([queue.drain(), other.drain()]);
  await other.stop();
  expect(seen).toHaveLength(6);
});

test('what a process had in its hands when it died is taken up by the next', async () => {
  const { promise: inHands, resolve: begun } = Promise.withResolvers<void>();
  halfway = () => {
    begun();
    return new Promise(() => undefined);
  };
  const dying = await openProcess();
  await inHarbour((ctx) => publishAt(ctx, nine, leaves(5)));
  now = nine;
  // Never ends: the process is dead, and only the database does not know yet.
  void dying.drain();
  await inHands;
  halfway = undefined;
  await queue.drain();
  expect(seen).toEqual([]);
  // As after a minute without a word from it.
  await database.pool.query(
    `update pgboss.job set heartbeat_on = heartbeat_on - interval '1 minute' where state = 'active'`,
  );
  await database.pool.query('update pgboss.queue set monitor_on = null');
  await queue.takeUpAbandoned();
  await database.pool.query(`update pgboss.job set start_after = now() where state = 'retry'`);
  await queue.drain();
  expect(seen).toEqual([['yunjiang', '5', undefined]]);
});
