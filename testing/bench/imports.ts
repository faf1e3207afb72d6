import { setTimeout as wait } from 'node:timers/promises';
import type { SheetImport } from '../../modules/directory/contract/import.ts';
import { csvOf, dirtyPeople } from '../dirty-people.ts';
import type { StartedHouse } from '../started-house.ts';
import { signIn } from './client.ts';
import { type Figure, figureOf } from './figures.ts';
import { onEachEngine, withHouse } from './houses.ts';
import type { Part } from './part.ts';

const rows = 20_000;

/** A made-up dirty list of people: read, tried, written to the directory and taken back, through the API. */
export const imports: Part = {
  name: 'imports',
  about: {
    zh: `${rows.toLocaleString('en')} 行人员表格（GB18030）：读出、试运行、写入、撤回`,
    en: `a spreadsheet of ${rows.toLocaleString('en')} people (GB18030): read, tried, written, taken back`,
  },
  run: () =>
    onEachEngine((engine, dataDir) =>
      withHouse(engine, dataDir, async (house) => {
        const times = await timesOfImport(house);
        const figure = ([what, seconds]: [string, number]): Figure =>
          figureOf(`${what} (${engine.name})`, 's', [seconds]);
        return Object.entries(times).map(figure);
      }),
    ),
};

async function timesOfImport(house: StartedHouse): Promise<Record<string, number>> {
  const cookie = await signIn(house.url, house.demo.find(({ role }) => role === 'officer')!);
  const at = `${house.url}/api/directory/imports`;
  const send = (path: string, body: object) => answered(at + path, cookie, body);
  const base64 = Buffer.from(csvOf(dirtyPeople(rows), 'gb18030')).toString('base64');
  const times: Record<string, number> = {};
  let state = await timed(times, '20,000 people: read', () =>
    send('', { kind: 'people', file: { name: 'a.csv', base64 } }),
  );
  const step = (name: string, more: object = {}) =>
    send(`/${state.id}/${name}`, { version: state.version, ...more });
  const meanings = state.columns.map(({ meaning }) => meaning);
  state = await timed(times, '20,000 people: tried', () =>
    step('try', { meanings, options: { newBodies: 'enter' } }),
  );
  for (const [what, name] of [
    ['20,000 people: written', 'carry-out'],
    ['20,000 people: taken back', 'take-back'],
  ] as const) {
    state = await timed(times, what, async () => {
      await step(name);
      return settled(`${at}/${state.id}`, cookie);
    });
  }
  return times;
}

async function timed<T>(times: Record<string, number>, what: string, act: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await act();
  times[what] = (performance.now() - began) / 1000;
  return result;
}

/** Asks as the page does until the work is at its end. */
async function settled(address: string, cookie: string): Promise<SheetImport> {
  for (;;) {
    const now = await answered(address, cookie);
    if (now.state !== 'under-way' && now.state !== 'taking-back') return now;
    await wait(250);
  }
}

async function answered(address: string, cookie: string, body?: object): Promise<SheetImport> {
  const answer = await fetch(address, {
    headers: { cookie, 'content-type': 'application/json', origin: new URL(address).origin },
    ...(body && { method: 'POST', body: JSON.stringify({ requestId: crypto.randomUUID(), ...body }) }),
  });
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as SheetImport;
}
