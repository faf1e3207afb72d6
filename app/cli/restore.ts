import type { Command } from '../../kernel/server/command.ts';
import { checkBackup, restoreBackup } from '../server/restore-backup.ts';
import { contentLines, summaryOf } from './backup.ts';
import { type Done, jsonOption } from './house-command.ts';
import { fileOf, runOwn } from './own-command.ts';

const usage = 'restore FILE [--check] [--json]';

export const restore: Command = {
  name: 'restore',
  usage,
  about: {
    zh: '把备份恢复到空的数据文件夹或空的 PostgreSQL 数据库；目标不空或正在运行则拒绝',
    en: 'restore a snapshot into an empty data folder or an empty PostgreSQL database; a running or filled one is refused',
  },
  options: [
    [
      '--check',
      { zh: '只读一遍备份，核对是否完整，不写入', en: 'only read the snapshot and say whether it is whole' },
    ],
    jsonOption,
  ],
  run: (args, io) =>
    runOwn(args, io, {
      usage,
      flags: ['check'],
      work: async (settings, given): Promise<Done> => {
        const began = performance.now();
        const check = given.flags.has('check');
        const snapshot = await (check ? checkBackup(fileOf(given)) : restoreBackup(settings, fileOf(given)));
        const seconds = (performance.now() - began) / 1000;
        return {
          lines: [check ? whole(snapshot.head.madeAt) : done(seconds), ...contentLines(snapshot)],
          json: { restored: !check, seconds, ...summaryOf(snapshot) },
        };
      },
    }),
};

function whole(madeAt: string) {
  return { zh: `备份完整（制作于 ${madeAt}）。`, en: `The snapshot is whole (made at ${madeAt}).` };
}

function done(seconds: number) {
  return {
    zh: `已恢复，账本已逐行核验（${seconds.toFixed(1)} 秒）。所有人须重新登录；未完成的后台任务将在启动后继续。`,
    en: `Restored, and the ledger was walked (${seconds.toFixed(1)} s). Everybody signs in anew; work that waited goes on at the next start.`,
  };
}
