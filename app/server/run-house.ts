import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { findOffice } from '../../kernel/server/accounts/offices.ts';
import { takeFolder } from '../../kernel/server/control/take-folder.ts';
import { buildServer } from '../../kernel/server/http/server.ts';
import ownPackage from '../../package.json' with { type: 'json' };
import { carryOutNamed } from '../cli/house-commands.ts';
import { sheetsOf } from '../public/send-page.ts';
import { mountPublic } from '../public.ts';
import type { Settings } from '../settings.ts';
import { provideDataFolder } from './data-folder.ts';
import { type DemoAccount, demoAccounts } from './demo-accounts.ts';
import { endServing } from './end-serving.ts';
import { makeDatabaseWhereMissing } from './first-setup.ts';
import { keepSwept } from './keep-swept.ts';
import { allMigrations, type OpenHouse, openHouse, openLog } from './open-house.ts';
import { refusalToListen, tryAddress } from './own-address.ts';
import type { Say } from './say.ts';
import { seedWhereEmpty } from './seed-demo.ts';

const root = join(import.meta.dirname, '..', '..');

export interface RunningHouse {
  url: string;
  demo: DemoAccount[];
  stop(): Promise<void>;
}

/** Takes the data folder, opens the house on it and serves. Whatever was taken is given back when a step fails. */
export async function runHouse(settings: Settings, say: Say): Promise<RunningHouse> {
  const undo: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    provideDataFolder(settings.dataDir);
    const folder = await takeFolder(settings.dataDir);
    undo.push(folder.release);
    await tryAddress(settings);
    await makeDatabaseWhereMissing(settings, settings.demo, say);
    const open = await openHouse(settings, openLog(settings.logLevel));
    undo.push(open.close);
    if (settings.demo && (await seedWhereEmpty(open)))
      say({ zh: '演示机构已备好', en: 'demonstration office filled' });
    const demo = await demoAccounts(open);
    const server = await serverOf(open);
    undo.push(() => endServing(server, open.log));
    const port = await listen(server, settings);
    // Left out of the start, and loaded behind it, so that whoever signs in first need not wait either.
    setImmediate(() => open.accounts.auth());
    open.queue.start(open.deps, (code) => findOffice(open.accounts, code));
    undo.push(keepSwept(open));
    folder.answerWith((request) => carryOutNamed(open, request));
    return { url: urlOf(settings, port), demo, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function serverOf({ deps, accounts, settings, database }: OpenHouse): Promise<FastifyInstance> {
  return buildServer({
    ...deps,
    accounts,
    version: ownPackage.version,
    migrations: allMigrations(),
    publicUrl: settings.publicUrl,
    trustProxy: settings.trustProxy,
    webFolder: join(root, 'dist', 'web'),
    public: (app) =>
      mountPublic(app, { ...deps, accounts, publicUrl: settings.publicUrl, built: join(root, 'dist') }),
    fontSheets: fontSheets(join(root, 'dist')),
    lookSheets: [join(root, 'kernel', 'web', 'look', 'tokens.css')],
    metrics: settings.metricsToken ? { token: settings.metricsToken, pool: database.pool } : undefined,
    log: { level: settings.logLevel, stream: process.stderr },
  });
}

function fontSheets(built: string): string[] {
  const { look, han } = sheetsOf(built);
  return [...look, ...han];
}

async function listen(server: FastifyInstance, { host, port }: Settings): Promise<number> {
  try {
    await server.listen({ host, port });
    return (server.server.address() as AddressInfo).port;
  } catch (error) {
    throw refusalToListen(error, { host, port });
  }
}

function urlOf({ host }: Settings, port: number): string {
  const everyAddress = host === '0.0.0.0' || host === '::' || host === '127.0.0.1';
  const name = everyAddress ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
