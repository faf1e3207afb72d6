import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { isHeld } from '../../kernel/server/control/ask.ts';
import { type DoctorFinding, error, ok, warning } from '../../kernel/server/doctor/examination.ts';
import type { OuterExamination } from './outer-examination.ts';

const scarce = 2e9;
const exhausted = 2e8;

/** Is the data folder there, ours alone to read, open to writing, and is there room? */
export const dataFolder: OuterExamination = {
  id: 'data-folder',
  name: { zh: '数据文件夹', en: 'Data folder' },
  async examine({ dataDir }) {
    const fault = accessFault(dataDir);
    if (fault) return [fault];
    const held = await isHeld(dataDir);
    const free = statfsSync(dataDir);
    return [
      ok(
        `${dataDir}，${held ? '服务运行中' : '没有进程使用'}`,
        `${dataDir}, ${held ? 'a house runs on it' : 'no process uses it'}`,
      ),
      ...roomFindings(free.bavail * free.bsize),
      ...openFindings(dataDir),
    ];
  },
};

function accessFault(dataDir: string): DoctorFinding | undefined {
  if (!existsSync(dataDir))
    return error(
      { zh: `没有文件夹 ${dataDir}。`, en: `There is no folder ${dataDir}.` },
      { zh: '请用 DATA_DIR 指明所在。', en: 'Say where it is with DATA_DIR.' },
    );
  try {
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    return undefined;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    return error(
      {
        zh: `文件夹 ${dataDir} 不可写（${code}）。`,
        en: `The folder ${dataDir} cannot be written to (${code}).`,
      },
      { zh: '请检查其属主和权限。', en: 'Look at its owner and its rights.' },
    );
  }
}

function roomFindings(free: number): DoctorFinding[] {
  if (free >= scarce) return [];
  const says = {
    zh: `磁盘只剩 ${Math.floor(free / 1e6)} MB。`,
    en: `Only ${Math.floor(free / 1e6)} MB are left on the disk.`,
  };
  const mend = { zh: '请腾出空间或换用更大的磁盘。', en: 'Make room, or use a larger disk.' };
  return [free < exhausted ? error(says, mend) : warning(says, mend)];
}

function openFindings(dataDir: string): DoctorFinding[] {
  if (process.platform === 'win32' || (statSync(dataDir).mode & 0o007) === 0) return [];
  return [
    warning(
      { zh: '本机任何用户都可以进入数据文件夹。', en: 'Any user of this machine may enter the data folder.' },
      { zh: `请运行 chmod 700 ${dataDir}。`, en: `Run chmod 700 ${dataDir}.` },
    ),
  ];
}
