import { type MigrationSet, stepsUnknown } from '../../kernel/server/database/migrate.ts';
import type { Database } from '../../kernel/server/database/open.ts';
import { StartRefusal } from './say.ts';

/** Data a newer program has worked on are left alone: this one does not know what their tables have become. */
export async function refuseNewer({ kysely }: Database, known: MigrationSet[]): Promise<void> {
  const newer = await stepsUnknown(kysely, known);
  if (newer.length === 0) return;
  throw new StartRefusal(
    {
      zh: `这些数据已由较新版本的程序使用过（${newer.join('、')}），本程序不予打开，也没有改动。请改用该版本或更新的程序，或用本程序恢复升级前的备份。`,
      en: `A newer program has worked on these data (${newer.join(', ')}). This one leaves them as they are. Use the program of that version or a later one, or restore the backup made before the upgrade.`,
    },
    2,
  );
}
