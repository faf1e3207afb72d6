import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Section, Snapshot } from '../kernel/server/snapshot/format.ts';
import { type Installation, newInstallation } from './installation.ts';
import { ask, newPerson, type Sender, send, senderTo } from './load/writing.ts';
import { makeOlderHouse } from './older-house.ts';
import { runToEnd } from './run-to-end.ts';
import { type StartedHouse, startHouse } from './started-house.ts';

const kept = globSync('kept/*.tgz', { cwd: import.meta.dirname });
/** Tables rows leave by themselves, when their time has come. */
const leaving = ['kernel.due', 'pgboss.job'];

test('there are houses of earlier programs to open', () => {
  expect(kept).not.toEqual([]);
});

describe.each(kept)('the house of %s', (name) => {
  let own: Installation;
  let before: Snapshot;
  let house: StartedHouse | undefined;
  let sender: Sender;

  async function chancery<T>(
    command: string[],
    { env }: Installation = own,
  ): Promise<T & { exit: number | null }> {
    const { exit, stdout } = await runToEnd('bin/chancery.mjs', [...command, '--json'], env);
    return { exit, ...(JSON.parse(stdout) as T) };
  }
  const doctor = () =>
    chancery<{ findings: { check: string; level: string; says: { en: string } }[] }>(['doctor']);

  beforeAll(async () => {
    own = await newInstallation();
    before = await makeOlderHouse(join(import.meta.dirname, name), own.database);
  });
  afterAll(async () => {
    await house?.stop();
    await own.remove();
  });

  test('is known for what it is before it is opened, and nothing in it is touched', async () => {
    const { exit, findings } = await doctor();
    expect(exit).toBe(0);
    const tables = findings.find(({ check }) => check === 'tables')!;
    expect(tables).toMatchObject({
      level: 'warning',
      says: { en: expect.stringMatching(/earlier program: \d+ steps/) },
    });
    // A server tidies its files by itself meanwhile: how large they are is not ours to hold.
    expect(withoutSizes((await doctor()).findings)).toEqual(withoutSizes(findings));
  });

  test('opens with today’s program, all its rows and files there, its ledger the same and gone on', async () => {
    house = await startHouse({ dataDir: own.dataDir, env: own.env });
    sender = await senderTo(house);
    const now = await chancery<{ sections: Section[] }>(['backup', join(own.dataDir, 'after.tgz')]);
    const ofNow = new Map(now.sections.map((section) => [section.name, section]));
    for (const section of before.end.sections.filter(({ name: table }) => !leaving.includes(table)))
      expect([section.name, ofNow.get(section.name)!.count >= section.count]).toEqual([section.name, true]);
    const files = (section: Section) => section.name === 'files';
    expect(ofNow.get('files')).toEqual(before.end.sections.find(files));
    const [root] = before.end.ledger;
    const line = await ledgerLine(root!.lines);
    expect(line).toBe(root!.head);
  });

  test('is worked in as before: what was published is public, files are served, people write', async () => {
    expect(await (await fetch(`${sender.url}/o/yunjiang/news`)).text()).toContain('/o/yunjiang/news/R-');
    const { items } = (await (await ask(sender, '/api/directory/people?q=Vantongeren')).json()) as {
      items: { id: string }[];
    };
    const { files } = (await (await ask(sender, `/api/files/of/person/${items[0]!.id}`)).json()) as {
      files: { use: string; href: string; size: number }[];
    };
    expect(files.map(({ use }) => use).toSorted()).toEqual(['attachment', 'photo']);
    for (const { href, size } of files)
      expect((await (await ask(sender, href)).arrayBuffer()).byteLength).toBe(size);
    expect((await send(sender, newPerson())).status).toBe(200);
  });

  test('restored by today’s program, is searched as today', async () => {
    const elsewhere = await newInstallation();
    onTestFinished(elsewhere.remove);
    const searched = async (file: string) => {
      const command = ['backup', join(elsewhere.dataDir, file)];
      const { sections } = await chancery<{ sections: Section[] }>(command, elsewhere);
      return sections.find((section) => section.name === 'kernel.search_entry');
    };
    const { exit } = await chancery(['restore', join(import.meta.dirname, name)], elsewhere);
    expect(exit).toBe(0);
    const restored = await searched('restored.tgz');
    await chancery(['search', 'rebuild'], elsewhere);
    expect(await searched('rebuilt.tgz')).toEqual(restored);
  });

  test('is sound', async () => {
    const { findings } = await doctor();
    const notWell = findings.filter(({ level, says }) => level !== 'ok' && !says.en.includes('power cut'));
    expect(notWell).toEqual([]);
  });

  /** The hash of a line, as the ledger's page is told it. */
  async function ledgerLine(seq: number): Promise<string | undefined> {
    const answer = await ask(sender, '/api/ledger');
    const { items } = (await answer.json()) as { items: { seq: number; hash: string }[] };
    return items.find((item) => item.seq === seq)?.hash;
  }
});

function withoutSizes(findings: unknown): unknown {
  return JSON.parse(JSON.stringify(findings).replace(/\d+(\.\d+)? MB/g, 'MB'));
}
