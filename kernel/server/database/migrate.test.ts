import { expect, onTestFinished, test } from 'vitest';
import { emptyServerDatabase } from '../../../testing/database.ts';
import { findServerPrograms, startCluster } from '../../../testing/suite/cluster.ts';
import { kernelMigrations, migrate, stepNames, stepsTaken } from './migrate.ts';
import { type Database, openDatabase } from './open.ts';

const sets = [{ owner: 'kernel', migrations: kernelMigrations() }];
const programs = findServerPrograms();

// A cluster of its own, because on any other one the roles are there already.
test.skipIf(!programs)('several processes may open databases of a new cluster at once', async () => {
  const cluster = await startCluster(programs!);
  onTestFinished(() => cluster.stop());
  const own = await Promise.all([1, 2, 3].map(() => emptyServerDatabase(cluster.url)));
  const twice = [...own, ...own];
  const databases: Database[] = await Promise.all(
    twice.map(({ url }) => openDatabase({ dataDir: '', databaseUrl: url, poolSize: 1 })),
  );
  const taken = await Promise.all(databases.map(({ kysely }) => migrate(kysely, sets)));
  expect(taken.flat()).toHaveLength(3 * stepNames(sets).length);
  for (const { kysely } of databases)
    expect((await stepsTaken(kysely)).toSorted()).toEqual(stepNames(sets).toSorted());
  await Promise.all(databases.map(({ close }) => close()));
});
