import type { Command } from '../../kernel/server/command.ts';
import { filesSection, type Snapshot } from '../../kernel/server/snapshot/format.ts';
import { type Backup, makeBackup } from '../server/make-backup.ts';
import { type Done, jsonOption } from './house-command.ts';
import { fileOf, runOwn } from './own-command.ts';

const usage = 'backup FILE [--json]';

export const backup: Command = {
  name: 'backup',
  usage,
  about: {
    zh: '把全部数据写入一个备份文件（服务可照常运行）；两种数据库同一格式',
    en: 'write everything to one snapshot file, also while the house runs; the same format for both databases',
  },
  options: [jsonOption],
  run: (args, io) =>
    runOwn(args, io, {
      usage,
      work: async (settings, given): Promise<Done> => {
        const began = performance.now();
        const made = await makeBackup(settings, fileOf(given));
        const seconds = (performance.now() - began) / 1000;
        return {
          lines: [madeLine(made, seconds), ...contentLines(made), ...erasedLines(made), warning],
          json: { file: made.file, bytes: made.bytes, seconds, erased: made.erased, ...summaryOf(made) },
        };
      },
    }),
};

function madeLine({ file, bytes }: Backup, seconds: number) {
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  return {
    zh: `备份已写入并读回核对：${file}（${size}，${seconds.toFixed(1)} 秒）`,
    en: `Written, and read back in full: ${file} (${size}, ${seconds.toFixed(1)} s)`,
  };
}

/** What a snapshot holds: rows, files, and the root of each ledger. */
export function contentLines(snapshot: Snapshot) {
  const { rows, files } = summaryOf(snapshot);
  return [
    { zh: `数据 ${rows} 行，文件 ${files} 个`, en: `${rows} rows, ${files} files` },
    ...snapshot.end.ledger.map(({ office, lines, head }) => ({
      zh: `${office}：账本 ${lines} 行，末行哈希 ${head}`,
      en: `${office}: ${lines} lines of the ledger; the last hash is ${head}`,
    })),
  ];
}

export function summaryOf({ head, end }: Snapshot) {
  const files = end.sections.find(({ name }) => name === filesSection)!;
  const rows = end.sections.filter((section) => section !== files);
  return {
    madeAt: head.madeAt,
    program: head.program,
    engine: head.engine,
    rows: rows.reduce((sum, { count }) => sum + count, 0),
    files: files.count,
    sections: end.sections,
    ledger: end.ledger,
  };
}

function erasedLines({ erased }: Backup) {
  if (erased === 0) return [];
  return [
    {
      zh: `备份期间有 ${erased} 个文件被删除，未列入。`,
      en: `${erased} files were erased while the backup ran and are not in it.`,
    },
  ];
}

const warning = {
  zh: '文件内有个人信息和密码的哈希，仅属主可读（0600）：请像保管本系统一样保管它。登录会话不在其中。',
  en: 'It holds personal data and the hashes of passwords; only its owner can read it (0600): keep it as you keep the house. Sessions are not in it.',
};
