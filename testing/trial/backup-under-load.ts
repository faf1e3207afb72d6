/** Makes backups while people write, and houses of them: `npm run trial -- backup-under-load [--rounds N]`. */
import { onEachEngine } from '../bench/houses.ts';
import { backUpUnderLoad } from '../load/backup-house.ts';
import { findServerPrograms, startCluster, stopAtEnd } from '../suite/cluster.ts';

const rounds = Number(process.argv[2] ?? 3);
const programs = findServerPrograms();
const cluster = programs ? await startCluster(programs) : undefined;
const stop = cluster ? stopAtEnd(cluster) : undefined;

const { absent } = await onEachEngine(async ({ name, env }, dataDir) => {
  for (let round = 0; round < rounds; round += 1) {
    const report = await backUpUnderLoad(env, dataDir, cluster?.url);
    const { seconds, bytes, rows, files, before, meanwhile, faults } = report;
    process.stdout.write(
      `${name}: ${rows} rows and ${files} files in ${seconds.toFixed(1)} s, ${(bytes / 1e6).toFixed(1)} MB; ` +
        `${before} writes before it, ${meanwhile} meanwhile; ` +
        `${faults.length === 0 ? 'restored as it was' : faults.join('; ')}\n`,
    );
    if (faults.length > 0) process.exitCode = 1;
  }
  return [];
});
for (const { en } of absent) process.stdout.write(`${en}\n`);
stop?.();
