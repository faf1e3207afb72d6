import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor, Office, UserActor } from '../kernel/server/actor.ts';
import type { Ctx, HouseEvent } from '../kernel/server/context.ts';
import type { Database } from '../kernel/server/database/open.ts';
import { openDerived } from '../kernel/server/derived/derived.ts';
import { openFiles } from '../kernel/server/files/files.ts';
import { assembleHouse } from '../kernel/server/house/house.ts';
import type { Cast, Module } from '../kernel/server/house/module.ts';
import type { AnyOperation } from '../kernel/server/operation.ts';
import { perform } from '../kernel/server/perform.ts';
import { type HouseDeps, inOffice, lookInOffice } from '../kernel/server/transaction.ts';
import { testDatabase } from './database.ts';

/** The two offices of the tests: what happens in one must never be seen from the other. */
export const yunjiang: Office = {
  code: 'yunjiang',
  name: { zh: '云江市人民政府外事办公室', en: 'Foreign Affairs Office of Yunjiang' },
  shortName: { zh: '云江外办', en: 'Yunjiang FAO' },
  chop: '云江\n外事',
  timeZone: 'Asia/Shanghai',
};
export const qinghe: Office = {
  code: 'qinghe',
  name: { zh: '清禾市人民政府外事办公室', en: 'Foreign Affairs Office of Qinghe' },
  shortName: { zh: '清禾外办', en: 'Qinghe FAO' },
  chop: '清禾\n外事',
  timeZone: 'Asia/Shanghai',
};

/** Somebody signed in at Yunjiang unless another office is named. */
export function person(userId: string, roles: string[], office: Office = yunjiang): UserActor {
  const name = { zh: userId, en: userId };
  return {
    kind: 'user',
    userId,
    name,
    email: `${userId}@${office.code}.example`,
    office: office.code,
    roles,
  };
}

/** A house on a database of its own, with the clock in the test's hands and events kept in a list. */
export interface TestHouse {
  deps: HouseDeps;
  database: Database;
  events: HouseEvent[];
  setClock(at: string): void;
  as<T>(actor: Actor, office: Office, act: (ctx: Ctx) => Promise<T>): Promise<T>;
  look<T>(actor: Actor, office: Office, look: (ctx: Ctx) => Promise<T>): Promise<T>;
  /** Runs an operation as its route would, its input read by the contract. */
  perform(actor: Actor, office: Office, operation: AnyOperation, input: unknown): Promise<unknown>;
  close(): Promise<void>;
}

/** The people a seed may act as, each by the address of the demonstration. */
export function castOf(
  house: Pick<TestHouse, 'as' | 'perform'>,
  office: Office,
  people: Record<string, Actor>,
): Cast {
  return {
    as: (email, act) => house.as(people[email]!, office, act),
    perform: (email, operation, input) => house.perform(people[email]!, office, operation, input),
    visit: (holder, operation, input) =>
      house.perform({ kind: 'visitor', office: office.code, holder }, office, operation, input),
  };
}

export async function testHouse(modules: Module[], shell: AnyOperation[] = []): Promise<TestHouse> {
  const sets = modules.map((module) => ({ owner: module.id, migrations: module.migrations }));
  const database = await testDatabase(sets);
  const dataDir = join(tmpdir(), `chancery-files-${randomUUID()}`);
  const events: HouseEvent[] = [];
  let now = new Date('2026-11-24T02:00:00.000Z');
  const deps: HouseDeps = {
    db: database.kysely,
    house: assembleHouse(modules, shell),
    clock: () => now,
    files: openFiles({ dataDir }),
    derived: openDerived({ dataDir }),
    events: {
      enqueue: async (_trx, _office, told) => events.push(...told) > 0,
      committed: () => undefined,
    },
    written: { lines: 0 },
  };
  return {
    deps,
    database,
    events,
    setClock: (at) => {
      now = new Date(at);
    },
    as: (actor, office, act) => inOffice(deps, actor, office, act),
    look: (actor, office, look) => lookInOffice(deps, actor, office, look),
    perform: (actor, office, operation, input) =>
      perform(deps, actor, office, operation, operation.contract.input.parse(input)),
    close: async () => {
      await deps.derived.close();
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
