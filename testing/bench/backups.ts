import { backUpUnderLoad } from '../load/backup-house.ts';
import { figureOf } from './figures.ts';
import { onEachEngine } from './houses.ts';
import type { Part } from './part.ts';

const runs = 3;

/** Made while people write, restored into an empty folder and compared; a difference ends the run. */
export const backups: Part = {
  name: 'backups',
  about: { zh: '写入中备份，恢复后逐项比对', en: 'backups made while people write, restored and compared' },
  run: () =>
    onEachEngine(async ({ name, env }, dataDir) => {
      const seconds: number[] = [];
      let held = '';
      for (let run = 0; run < runs; run += 1) {
        const report = await backUpUnderLoad(env, dataDir);
        if (report.faults.length > 0) throw new Error(report.faults.join('; '));
        seconds.push(report.seconds);
        held = `${report.rows.toLocaleString('en')} rows, ${report.files} files`;
      }
      return [figureOf(`backup under load, ${held} (${name})`, 's', seconds)];
    }),
};
