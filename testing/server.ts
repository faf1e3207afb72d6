import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { createOffice } from '../kernel/server/accounts/create-office.ts';
import { createUser } from '../kernel/server/accounts/create-user.ts';
import { type Accounts, openAccounts } from '../kernel/server/accounts/open.ts';
import { kernelMigrations } from '../kernel/server/database/migrate.ts';
import type { Module } from '../kernel/server/house/module.ts';
import type { ServerDeps } from '../kernel/server/http/deps.ts';
import { buildServer } from '../kernel/server/http/server.ts';
import type { AnyOperation } from '../kernel/server/operation.ts';
import { qinghe, type TestHouse, testHouse, yunjiang } from './house.ts';

/** The password of everybody in the tests. */
export const password = 'brass-lantern-41';

/** A server over a test house with two offices and three people, to be asked by `ask`. */
export interface TestServer {
  app: FastifyInstance;
  house: TestHouse;
  accounts: Accounts;
  deps: ServerDeps;
  /** Lines of the log, as written. */
  log: string[];
  ids: { zhou: string; shen: string };
  ask(options: InjectOptions): Promise<LightMyRequestResponse>;
  /** Signs in and answers with the cookie header. */
  cookieOf(email: string): Promise<string>;
  close(): Promise<void>;
}

/** Zhou is director of Yunjiang and officer of Qinghe; Shen is officer of Yunjiang only. */
export const people = { zhou: 'zhou@yunjiang.example', shen: 'shen@yunjiang.example' };

export async function testServer(
  modules: Module[],
  over: Partial<ServerDeps> = {},
  shell: AnyOperation[] = [],
): Promise<TestServer> {
  const house = await testHouse(modules, shell);
  const publicUrl = over.publicUrl ?? 'http://localhost:4100';
  const accounts = await openAccounts(house.deps, { publicUrl });
  const ids = await settle(accounts);
  const log: string[] = [];
  const deps: ServerDeps = {
    ...house.deps,
    version: '0.0.0',
    accounts,
    migrations: [{ owner: 'kernel', migrations: kernelMigrations() }],
    publicUrl,
    webFolder: '/nowhere',
    log: { stream: { write: (line) => void log.push(line) } },
    ...over,
  };
  const app = await buildServer(deps);
  const ask = (options: InjectOptions) => app.inject(options);
  return {
    app,
    house,
    accounts,
    deps,
    log,
    ids,
    ask,
    cookieOf: (email) => cookieOf(app, email),
    async close() {
      await app.close();
      await house.close();
    },
  };
}

async function settle(accounts: Accounts): Promise<TestServer['ids']> {
  await createOffice(accounts, { ...yunjiang, hosts: ['fao.yunjiang.example'] });
  await createOffice(accounts, { ...qinghe, hosts: ['fao.qinghe.example'] });
  const zhou = { email: people.zhou, name: { zh: '周静宜', en: 'Zhou Jingyi' }, password };
  const { userId } = await createUser(accounts, { ...zhou, office: 'yunjiang', roles: ['director'] });
  await createUser(accounts, { ...zhou, office: 'qinghe', roles: ['officer'] });
  const shen = await createUser(accounts, {
    email: people.shen,
    name: { zh: '沈若兰', en: 'Shen Ruolan' },
    office: 'yunjiang',
    roles: ['officer'],
    password,
  });
  return { zhou: userId, shen: shen.userId };
}

async function cookieOf(app: FastifyInstance, email: string): Promise<string> {
  const answer = await app.inject({ method: 'POST', url: '/api/auth/sign-in', payload: { email, password } });
  if (answer.statusCode !== 200)
    throw new Error(`signing in was answered ${answer.statusCode}: ${answer.body}`);
  return answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
}
