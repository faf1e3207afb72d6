import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type FilesServer, filesServer } from '../../../testing/files-house.ts';
import { qinghe, yunjiang } from '../../../testing/house.ts';
import { portsModule } from '../../../testing/ports-module.ts';
import { kernelMigrations } from '../database/migrate.ts';
import { openQueue } from '../events/queue.ts';
import type { DoctorFinding, Patient } from './examination.ts';
import { examinations } from './examinations.ts';

let server: FilesServer;
let patient: Patient;
beforeAll(async () => {
  server = await filesServer();
  const { database, deps, look } = server.house;
  await (await openQueue(database.pool, [], { error: () => undefined })).stop();
  await server.brought(Buffer.from('%PDF-1.7\n%%EOF\n'), { name: 'treaty.pdf' });
  patient = {
    database,
    migrations: [
      { owner: 'kernel', migrations: kernelMigrations() },
      { owner: 'ports', migrations: portsModule.migrations },
    ],
    files: deps.files,
    offices: [yunjiang, qinghe],
    now: deps.clock(),
    serving: true,
    look: (office, ask) => look({ kind: 'system', module: 'doctor', office: office.code }, office, ask),
  };
});
afterAll(() => server.close());

const examine = (id: string, over: Partial<Patient> = {}): Promise<DoctorFinding[]> =>
  examinations.find((examination) => examination.id === id)!.examine({ ...patient, ...over });
const levels = async (id: string, over: Partial<Patient> = {}) =>
  (await examine(id, over)).map(({ level }) => level);

/** As whoever owns the database could; fenced rows from within Yunjiang. */
const asOwner = (statement: string) =>
  server.house.database.kysely.transaction().execute(async (trx) => {
    await sql`select set_config('chancery.office', 'yunjiang', true)`.execute(trx);
    await sql.raw(statement).execute(trx);
  });

// Each test mends what it broke, so that the next begins with a sound house.
beforeEach(async () => {
  for (const { id } of examinations.filter((one) => one.id !== 'database' && one.id !== 'clock'))
    expect({ id, levels: new Set(await levels(id)) }).toEqual({ id, levels: new Set(['ok']) });
});

test('a server that does not wait for its disk is told, an embedded database is called what it is', async () => {
  const [found, more] = await examine('database');
  expect(found!.level).toBe('ok');
  if (patient.database.engine === 'embedded') expect(found!.says.en).toContain('for trying out');
  else expect(more).toMatchObject({ level: 'warning', says: { en: expect.stringContaining('power cut') } });
});

test('steps of a newer program are an error, steps left a warning', async () => {
  const [kernel, ports] = patient.migrations as [Patient['migrations'][0], Patient['migrations'][0]];
  const older = [{ ...kernel, migrations: kernel.migrations.slice(0, -1) }, ports];
  const [newer] = await examine('tables', { migrations: older });
  expect(newer!.level).toBe('error');
  expect(newer!.says.en).toContain(`kernel/${kernel.migrations.at(-1)!.name}`);
  const more = { name: '9999-more', sql: '' };
  const next = [{ ...kernel, migrations: [...kernel.migrations, more] }, ports];
  expect(await levels('tables', { migrations: next })).toEqual(['warning']);
});

test('a role that may rewrite the ledger, or enter the accounts, is an error', async () => {
  await asOwner('grant update on kernel.ledger to chancery_app; grant usage on schema auth to chancery_app');
  expect(await levels('roles')).toEqual(['error', 'error']);
  await asOwner(
    'revoke update on kernel.ledger from chancery_app; revoke usage on schema auth from chancery_app',
  );
});

test('a role that is missing, as after a copy to another server, is named', async () => {
  // Roles belong to the whole cluster: on a server others work with them.
  if (patient.database.engine !== 'embedded') return;
  await asOwner('alter role chancery_app rename to chancery_lost');
  const [finding] = await examine('roles');
  expect(finding).toMatchObject({ level: 'error', says: { en: expect.stringContaining('is missing') } });
  await asOwner('alter role chancery_lost rename to chancery_app');
});

test.each(['disable row level security', 'no force row level security'])(
  'a table with %s is named',
  async (way) => {
    await asOwner(`alter table ports.item ${way}`);
    const [finding] = await examine('fence');
    expect(finding).toMatchObject({ level: 'error', says: { en: 'Not fenced by office: ports.item.' } });
    await asOwner(
      'alter table ports.item enable row level security; alter table ports.item force row level security',
    );
  },
);

test('a line of the ledger that was altered is named, with its office', async () => {
  await asOwner("update kernel.ledger set verb = verb || '!' where office = 'yunjiang' and seq = 2");
  const findings = await examine('ledger');
  expect(findings.map(({ level, says }) => [level, says.en.split(':')[0]])).toEqual([
    ['error', 'yunjiang'],
    ['ok', 'qinghe'],
  ]);
  expect(findings[0]!.says.en).toContain('line 2 does not hold; the 1 before it do');
  await asOwner("update kernel.ledger set verb = rtrim(verb, '!') where office = 'yunjiang' and seq = 2");
  expect(await levels('ledger', { offices: [] })).toEqual(['warning']);
});

test('bytes that are changed, cut or gone are told; so are bytes that are nobody’s, once they are old', async () => {
  const { store, incoming } = patient.files;
  const stored: { office: string; key: string }[] = [];
  for await (const one of store.list()) stored.push(one);
  const { office, key } = stored[0]!;
  const path = join(incoming, '..', office, key.slice(0, 2), key);
  for (const bytes of ['%PDF-1.7\n%%EOG\n', '%PDF-1.7', null]) {
    if (bytes === null) await rm(path);
    else await writeFile(path, bytes);
    expect(await levels('files')).toEqual(['error']);
  }
  await writeFile(path, '%PDF-1.7\n%%EOF\n');
  const stray = join(incoming, '..', office, 'ab', `ab${'0'.repeat(62)}.00000000`);
  await store.keep(office, stray.slice(-73), await written('nobody’s'));
  expect(await levels('files', { now: new Date() })).toEqual(['ok']);
  expect(await levels('files', { now: new Date(Date.now() + 3_700_000) })).toEqual(['warning']);
  await rm(stray);
});

async function written(text: string): Promise<string> {
  const path = join(patient.files.incoming, 'passing');
  await writeFile(path, text);
  return path;
}

test('work that failed is told, and work that waits past its time while a house runs', async () => {
  const job = (state: string, start: string) =>
    `insert into pgboss.job (name, data, state, start_after) values ('house', '{}', '${state}', '${start}')`;
  await asOwner(job('created', '2026-11-24T01:00:00Z'));
  expect(await levels('queue')).toEqual(['warning']);
  expect(await levels('queue', { serving: false })).toEqual(['ok']);
  await asOwner(job('failed', '2026-11-24T01:59:00Z'));
  expect(await levels('queue')).toEqual(['warning', 'warning']);
  await asOwner('delete from pgboss.job');
});

test('an entry the search lacks, and one that is too much, are counted', async () => {
  await asOwner(
    "update kernel.search_entry set id = '018f0000-0000-7000-8000-0000000000ff' where title_zh = '公开备忘录'",
  );
  const [finding] = await examine('search');
  expect(finding).toMatchObject({
    level: 'error',
    says: { en: 'yunjiang: the search lacks 1 entries and has 1 too many.' },
    mend: { en: 'Run chancery search rebuild.' },
  });
  await asOwner(
    "update kernel.search_entry set id = (select id from ports.item where zh = '公开备忘录') where title_zh = '公开备忘录'",
  );
});

test('a ledger that is ahead of the clock is an error', async () => {
  expect(await levels('clock', { now: new Date('2026-11-24T02:00:00Z') })).toEqual(['ok']);
  expect(await levels('clock', { now: new Date('2026-11-01T00:00:00Z') })).toEqual(['error', 'error']);
});
