import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Both } from '../../kernel/contract/local-text.ts';
import { embeddedFolder } from '../../kernel/server/database/open.ts';
import type { Settings } from '../settings.ts';
import type { MadeStep, MakeRequest } from './make-database.ts';
import { type Say, StartRefusal } from './say.ts';

/** Makes the embedded database where there is none yet, in a child process: it takes ten seconds of all a thread has. */
export async function makeDatabaseWhereMissing(settings: Settings, seed: boolean, say: Say): Promise<void> {
  if (settings.databaseUrl || existsSync(embeddedFolder(settings.dataDir))) return;
  say({
    zh: '首次启动：正在建立数据库，约需二十秒……',
    en: 'First start: making the database, about twenty seconds …',
  });
  const began = performance.now();
  const child = fork(join(import.meta.dirname, 'make-database.ts'), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  child.on('message', (step: MadeStep) => {
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const { zh, en } = steps[step];
    say({ zh: `  ${zh}（${seconds} 秒）`, en: `${en} (${seconds} s)` });
  });
  child.send({ settings, seed } satisfies MakeRequest);
  const exit = await new Promise<number | null>((resolve, reject) => {
    child.once('exit', resolve);
    child.once('error', reject);
  });
  if (exit !== 0)
    throw new StartRefusal({
      zh: '数据库未能建立，原因见上。数据文件夹中没有留下未完成的数据库。',
      en: 'The database could not be made; the reason stands above. No unfinished database was left in the folder.',
    });
}

const steps: Record<MadeStep, Both> = {
  tables: { zh: '数据表已建立', en: 'tables made' },
  demo: { zh: '演示机构已备好', en: 'demonstration office filled' },
  done: { zh: '完成', en: 'done' },
};
