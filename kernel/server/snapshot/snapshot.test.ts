import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyDatabase } from '../../../testing/database.ts';
import { yunjiang } from '../../../testing/house.ts';
import { fill, itemIds, portsModule as ports } from '../../../testing/ports-module.ts';
import { people, type TestServer, testServer } from '../../../testing/server.ts';
import { kernelMigrations, type MigrationSet } from '../database/migrate.ts';
import type { Database } from '../database/open.ts';
import { openQueue } from '../events/queue.ts';
import type { Blobs } from './blobs.ts';
import type { SnapshotFault } from './faults.ts';
import type { Snapshot } from './format.ts';
import { readSnapshot } from './read-snapshot.ts';
import { refuseNewer, restoreSnapshot } from './restore-snapshot.ts';
import { takeSnapshot } from './take-snapshot.ts';

const server = process.env.TEST_DATABASE_URL;
const migrations: MigrationSet[] = [
  { owner: 'kernel', migrations: kernelMigrations() },
  { owner: 'ports', migrations: ports.migrations },
];
const quiet = { error: () => undefined };
const hash = 'ab'.repeat(32);
let folder: string;
let town: TestServer;
let taken: Snapshot & { erased: number };
let file: string;

/** Files in memory. What is listed and cannot be opened was erased meanwhile. */
function shelf(
  held: Record<string, Buffer>,
  listed: string[] = [],
): Blobs & { held: Record<string, Buffer> } {
  return {
    held,
    async open(office, key) {
      const content = held[`${office}/${key}`];
      if (!content) throw Object.assign(new Error('gone'), { code: 'ENOENT' });
      return Readable.from([content]);
    },
    async keep(office, key, path) {
      held[`${office}/${key}`] = await readFile(path);
    },
    async *list() {
      for (const path of [...Object.keys(held), ...listed]) {
        const [office, key] = path.split('/');
        yield { office: office!, key: key!, size: held[path]?.length ?? 1 };
      }
    },
  };
}

const papers = () =>
  shelf({ [`yunjiang/${hash}`]: Buffer.alloc(200_000, '船'), 'qinghe/x': Buffer.from('河') }, [
    'qinghe/erased',
  ]);

async function take(database: Database, blobs: Blobs, name: string) {
  const source = { db: database.kysely, engine: database.engine, blobs, program: '0.0.0', now: new Date(0) };
  return takeSnapshot(source, join(folder, name));
}

async function restore(database: Database, from: string, blobs: Blobs = shelf({})): Promise<Snapshot> {
  const passing = mkdtempSync(join(folder, 'passing-'));
  return restoreSnapshot(
    { database, log: quiet, migrations, blobs, passing, settle: async () => undefined },
    from,
  );
}

/** The schemas of a house a database has. */
async function schemasIn(database: Database): Promise<string[]> {
  const { rows } = await database.pool.query<{ nspname: string }>(
    "select nspname from pg_namespace where nspname in ('auth', 'kernel', 'ports', 'chancery_migrations')",
  );
  return rows.map(({ nspname }) => nspname);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-snapshot-'));
  town = await testServer([ports]);
  await fill(town.house);
  await town.cookieOf(people.zhou);
  await town.house.as({ kind: 'system', module: 'ports', office: 'yunjiang' }, yunjiang, async (ctx) => {
    await ctx.db
      .updateTable('ports.item')
      .set({ zh: '引号"与\\反斜\n换行\t，逗号', en: '', detail: ['{a}', 'null', '"b"', ''] })
      .where('id', '=', itemIds['云江']!)
      .execute();
    await ctx.db
      .insertInto('kernel.answered_request')
      .values({
        office: 'yunjiang',
        actor: 'user:x',
        request_id: itemIds['云江'],
        operation: 'ports.none',
        input_hash: 'h',
        // A JSON null is something else than nothing.
        answer: sql`'null'::jsonb`,
        at: sql`'2026-11-24 01:02:03.456789+00'::timestamptz`,
      })
      .execute();
  });
  const queue = await openQueue(
    town.house.database.pool,
    [{ event: 'ports.moored', name: 'ports.greet' }],
    quiet,
  );
  await town.house.database.kysely
    .transaction()
    .execute((trx) => queue.enqueue(trx, 'yunjiang', [{ name: 'ports.moored', subject: null }] as never));
  await queue.stop();
  taken = await take(town.house.database, papers(), 'town.tgz');
  file = join(folder, 'town.tgz');
});
afterAll(async () => {
  await town.close();
  rmSync(folder, { recursive: true });
});

describe.each(server ? ['embedded', 'server'] : ['embedded'])(
  'restored into an empty database (%s)',
  (engine) => {
    let database: Database;
    const files = shelf({});
    beforeAll(async () => {
      database = await emptyDatabase(engine === 'server' ? server : undefined);
      await restore(database, file, files);
    });
    afterAll(() => database.close());

    test('rows, files and ledger root are those of the house it came from', async () => {
      const again = await take(database, files, `again-${engine}.tgz`);
      expect([again.end.sections, again.end.ledger]).toEqual([taken.end.sections, taken.end.ledger]);
      expect(again.head.migrations.toSorted()).toEqual(taken.head.migrations.toSorted());
      expect(files.held).toEqual(papers().held);
      const counts = Object.fromEntries(taken.end.sections.map(({ name, count }) => [name, count]));
      expect(counts).toMatchObject({
        'auth.member': 3,
        'pgboss.job': 1,
        files: 2,
        'kernel.answered_request': 1,
      });
      expect(taken.end.ledger.every(({ lines }) => lines > 0)).toBe(true);
    });

    test('and it can go on to another database', async () => {
      const next = await emptyDatabase(server);
      await restore(next, join(folder, `again-${engine}.tgz`));
      const third = await take(next, files, `third-${engine}.tgz`);
      expect(third.end.ledger).toEqual(taken.end.ledger);
      expect(third.end.sections).toEqual(taken.end.sections);
      await next.close();
    });

    test('nobody is signed in', async () => {
      const { rows } = await database.pool.query('select 1 from auth.session');
      expect(rows).toEqual([]);
      expect(taken.head.tables.map(({ name }) => name)).not.toContain('auth.session');
    });

    test('the fence between offices stands, for the application and against a forgotten filter', async () => {
      const { rows } = await database.pool.query(
        `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname in ('kernel', 'ports') and not (c.relrowsecurity and c.relforcerowsecurity)`,
      );
      expect(rows).toEqual([]);
      const seen = await database.kysely.transaction().execute(async (trx) => {
        await sql`select set_config('role', 'chancery_app', true), set_config('chancery.office', 'qinghe', true)`.execute(
          trx,
        );
        return trx.selectFrom('ports.item').select('office').execute();
      });
      expect([...new Set(seen.map(({ office }) => office))]).toEqual(['qinghe']);
    });

    test('running numbers go on', async () => {
      const { rows } = await database.pool.query<{ joined: string }>(
        `insert into auth.member (user_id, office, roles, name_zh, name_en, since)
       select id, 'qinghe', '{reader}', '沈若兰', 'Shen Ruolan', '2026-11-24' from auth."user" where email = $1
       returning joined`,
        [people.shen],
      );
      expect(Number(rows[0]!.joined)).toBe(4);
    });

    test('a second one is refused, and changes nothing', async () => {
      await expect(restore(database, file)).rejects.toMatchObject({ code: 'snapshot-target' });
      const { rows } = await database.pool.query('select 1 from auth.office');
      expect(rows.length).toBe(2);
    });
  },
);

test('a file erased while the files were copied is left out and counted', () => {
  expect(taken.erased).toBe(1);
});

describe('is refused', () => {
  const read = (bytes: Buffer) => {
    const path = join(folder, 'altered.tgz');
    writeFileSync(path, bytes);
    return readSnapshot(path).then(
      () => 'read',
      ({ code }: SnapshotFault) => code,
    );
  };

  test('whatever is cut off it', async () => {
    const bytes = readFileSync(file);
    for (const share of [0.02, 0.3, 0.6, 0.9, 0.999])
      expect([share, await read(bytes.subarray(0, Math.floor(bytes.length * share)))]).toEqual([
        share,
        'snapshot-damaged',
      ]);
  });

  test('also when it was packed anew', async () => {
    const tar = gunzipSync(readFileSync(file));
    for (let at = 700; at < tar.length - 1024; at += Math.floor(tar.length / 40)) {
      const altered = Buffer.from(tar);
      altered[at] = altered[at]! ^ 1;
      // Padding between entries holds nothing.
      if (tar[at] !== 0) expect([at, await read(gzipSync(altered))]).not.toEqual([at, 'read']);
    }
    const withoutEnd = tar.subarray(0, tar.indexOf('manifest.json'));
    expect(await read(gzipSync(withoutEnd))).toBe('snapshot-damaged');
  });

  test('a path that leads out of its folder', async () => {
    const tar = gunzipSync(readFileSync(file));
    const at = tar.indexOf('rows/auth.account');
    expect(at).toBeGreaterThan(0);
    const name = Buffer.from('files/../../control');
    expect(await read(gzipSync(renamed(tar, at, name)))).toBe('snapshot-damaged');
  });

  test('something else altogether', async () => {
    expect(await read(Buffer.from('一份通讯录'))).toBe('snapshot-damaged');
    await expect(readSnapshot(join(folder, 'nothing.tgz'))).rejects.toMatchObject({
      code: 'snapshot-unreadable',
    });
  });

  test('one of a newer program', async () => {
    const head = { ...taken.head, migrations: [...taken.head.migrations, 'ports/0009-later'] };
    expect(() => refuseNewer(head, migrations)).toThrow(/ports\/0009-later/);
    expect(() => refuseNewer(taken.head, migrations)).not.toThrow();
    const text = gunzipSync(readFileSync(file)).toString('latin1').replace('{"format":1,', '{"format":2,');
    expect(await read(gzipSync(Buffer.from(text, 'latin1')))).toBe('snapshot-newer');
  });

  test('and nothing of it is left in the database', async () => {
    const bytes = readFileSync(file);
    const cut = join(folder, 'cut.tgz');
    writeFileSync(cut, bytes.subarray(0, bytes.length - 40));
    const database = await emptyDatabase(server);
    await expect(restore(database, cut)).rejects.toMatchObject({ code: 'snapshot-damaged' });
    expect(await schemasIn(database)).toEqual([]);
    await restore(database, file);
    await database.close();
  });
});

/** Gives an entry of the archive another name, its header's sum made right. */
function renamed(tar: Buffer, at: number, name: Buffer): Buffer {
  const altered = Buffer.from(tar);
  altered.fill(0, at, at + 100);
  name.copy(altered, at);
  altered.fill(32, at + 148, at + 156);
  const sum = altered.subarray(at, at + 512).reduce((total, byte) => total + byte, 0);
  altered.write(`${sum.toString(8).padStart(6, '0')}\0 `, at + 148);
  return altered;
}
