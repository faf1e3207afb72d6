import { afterEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../testing/database.ts';
import { person, yunjiang } from '../../../testing/house.ts';
import type { Ctx, HouseEvent } from '../context.ts';
import { openDerived } from '../derived/derived.ts';
import { openFiles } from '../files/files.ts';
import { assembleHouse } from '../house/house.ts';
import { type Module, reaction } from '../house/module.ts';
import { type HouseDeps, inOffice } from '../transaction.ts';
import { openQueue } from './queue.ts';

const shen = person('shen', ['officer']);
const ship = { kind: 'ship', id: '018f0000-0000-7000-8000-000000000001' };
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function houseReacting(
  run: (ctx: Ctx, event: HouseEvent) => Promise<void>,
  more: Module['reactions'] = [],
) {
  const database = await testDatabase();
  closing.push(() => database.close());
  const module: Module = {
    id: 'harbour',
    name: { zh: '港口', en: 'Harbour' },
    migrations: [],
    operations: [],
    subjects: [],
    checks: [],
    reactions: [reaction({ event: 'harbour.shipArrived', name: 'harbour.greet', run }), ...more],
    errors: {},
    roles: {},
    verbs: {},
    commands: [],
  };
  const house = assembleHouse([module]);
  const faults: string[] = [];
  const logged: unknown[] = [];
  const queue = await openQueue(database.pool, house.reactions, {
    error: (fields, message) => {
      faults.push(message);
      logged.push(fields);
    },
  });
  closing.push(() => queue.stop());
  const deps: HouseDeps = {
    db: database.kysely,
    house,
    clock: () => new Date('2026-11-24T02:00:00Z'),
    files: openFiles({ dataDir: '/nowhere' }),
    derived: openDerived({ dataDir: '/nowhere' }),
    events: queue,
  };
  return {
    queue,
    deps,
    faults,
    logged,
    start: () => queue.start(deps, async (code) => (code === 'yunjiang' ? yunjiang : undefined)),
  };
}

const arrive = (deps: HouseDeps) =>
  inOffice(deps, shen, yunjiang, async (ctx) => ctx.publish({ name: 'harbour.shipArrived', subject: ship }));

describe('an event', () => {
  test('is reacted to after commit, by the module, in the event’s office', async () => {
    const seen: unknown[] = [];
    const { queue, deps, start } = await houseReacting(
      async (ctx, event) => void seen.push([ctx.actor, ctx.office.code, event.subject]),
    );
    start();
    await arrive(deps);
    await queue.drain();
    expect(seen).toEqual([[{ kind: 'system', module: 'harbour', office: 'yunjiang' }, 'yunjiang', ship]]);
  });
  test('of a transaction that was undone is never heard of', async () => {
    const seen: unknown[] = [];
    const { queue, deps, start } = await houseReacting(async (_ctx, event) => void seen.push(event));
    start();
    const undone = inOffice(deps, shen, yunjiang, async (ctx) => {
      ctx.publish({ name: 'harbour.shipArrived', subject: ship });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await queue.drain();
    expect(seen).toEqual([]);
  });
  test('given while nobody works is kept until somebody does', async () => {
    const seen: unknown[] = [];
    const { queue, deps, start } = await houseReacting(async (_ctx, event) => void seen.push(event));
    await arrive(deps);
    expect(seen).toEqual([]);
    start();
    await queue.drain();
    expect(seen).toHaveLength(1);
  });
  test('whose reaction takes long keeps the others from nothing, and is told when the house is to end', async () => {
    const heard = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const ended = Promise.withResolvers<string>();
    const unload = reaction({
      event: 'harbour.shipArrived',
      name: 'harbour.unload',
      takesLong: true,
      async prepare({ ending }) {
        begun.resolve();
        await new Promise((done) => ending.addEventListener('abort', done));
        ended.resolve('left off');
      },
      run: async () => undefined,
    });
    const { queue, deps, start } = await houseReacting(async () => heard.resolve(), [unload]);
    start();
    await arrive(deps);
    await Promise.all([begun.promise, heard.promise]);
    await queue.stop();
    expect(await ended.promise).toBe('left off');
  });
  test('whose reaction fails is logged without its data and stays in the queue', async () => {
    const { queue, deps, faults, logged, start } = await houseReacting(async () => {
      throw new Error('no berth for "苏晏" of su@brennhaven.example');
    });
    start();
    await arrive(deps);
    await queue.drain();
    expect(faults).toContain('reaction failed');
    expect(logged).toContainEqual(expect.objectContaining({ reaction: 'harbour.greet', office: 'yunjiang' }));
    const { rows } = await deps.db
      .selectFrom('pgboss.job')
      .select(['state', 'output'])
      .where('name', '=', 'house')
      .execute()
      .then((r) => ({ rows: r }));
    expect(rows).toMatchObject([{ state: 'retry', output: { type: 'Error' } }]);
    expect(JSON.stringify([logged, rows])).not.toMatch(/苏晏|brennhaven/);
  });
});
