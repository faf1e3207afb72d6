import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { CaseRow } from '../../modules/service-hall/contract/case.ts';
import type { StartedHouse } from '../started-house.ts';
import { ask, signIn } from './client.ts';
import { onEachEngine, withHouse } from './houses.ts';
import type { BenchOptions, Part } from './part.ts';
import { figuresOf, type Way } from './ways.ts';

const usually = 100_000;
const readsOfRun = 400;
const writesOfRun = 200;

/** The service hall with a hundred thousand cases: listed, found by name, read and entered, by twenty people at once. */
export const hallCases: Part = {
  name: 'hall-cases',
  about: {
    zh: `大厅有${usually.toLocaleString('en')}件办件（--cases 另定）时的列表、按名查找、读取、录入，二十个连接`,
    en: `${usually.toLocaleString('en')} cases in the hall, or so many as --cases says: listed, found by name, read, entered; twenty connections`,
  },
  run: ({ cases = usually }: BenchOptions) =>
    onEachEngine((engine, dataDir) =>
      withHouse(engine, dataDir, async (house) => {
        await fill(house, engine.env, cases);
        return figuresOf(await waysOf(house, cases), engine.name);
      }),
    ),
};

const program = join(import.meta.dirname, '..', '..', 'bin', 'chancery.mjs');

/** Fills the running house by the command people have for that. */
async function fill({ dataDir }: StartedHouse, env: Record<string, string>, cases: number): Promise<void> {
  await promisify(execFile)(process.execPath, [program, 'demo', 'fill', '--cases', String(cases)], {
    env: { ...process.env, DATA_DIR: dataDir, ...env },
  });
}

async function waysOf({ url, demo }: StartedHouse, cases: number): Promise<Way[]> {
  const staff = demo.filter(({ role }) => role.startsWith('hall-') || role === 'director');
  const cookies = await Promise.all(staff.map((account) => signIn(url, account)));
  const clerk = cookies[staff.findIndex(({ role }) => role === 'hall-clerk')]!;
  const list = `${url}/api/service-hall/cases`;
  const narrowed = `${list}?open=yes&family=abtc&by=due&order=ascending&limit=50`;
  const agent = new Agent();
  const { items } = JSON.parse(await ask(agent, narrowed, clerk)) as { items: CaseRow[] };
  agent.destroy();
  const found = (q: string) => ({
    address: `${list}/find`,
    body: JSON.stringify({ requestId: randomUUID(), q }),
  });
  const of = `of ${cases.toLocaleString('en')} cases`;
  return [
    {
      what: `50 ${of}, narrowed, in order, counted`,
      count: readsOfRun,
      cookies,
      next: () => ({ address: narrowed }),
    },
    { what: `a name of three characters ${of}`, count: readsOfRun, cookies, next: () => found('欧阳子涵') },
    { what: `a name of two characters ${of}`, count: readsOfRun, cookies, next: () => found('子涵') },
    { what: `one ${of}`, count: readsOfRun, cookies, next: () => ({ address: `${list}/${items[7]!.id}` }) },
    {
      what: `enter one more ${of}`,
      count: writesOfRun,
      cookies: [clerk],
      next: () => ({ address: list, body: newCase() }),
    },
  ];
}

function newCase(): string {
  const requestId = randomUUID();
  return JSON.stringify({
    requestId,
    service: 'apostille',
    contact: { name: '林知夏', phone: '023-6300-0001' },
    people: [
      {
        nameZh: '林知夏',
        surname: 'LIN',
        given: 'ZHIXIA',
        passport: 'EA1234567',
        passportUntil: '2033-11-20',
      },
    ],
    submit: true,
  });
}
