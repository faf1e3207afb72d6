import { stepNames, stepsTaken, stepsUnknown } from '../database/migrate.ts';
import { type Examination, error, ok, warning } from './examination.ts';

/** Are the tables as this program makes them: nothing left to do, nothing done that it does not know? */
export const tablesUpToDate: Examination = {
  id: 'tables',
  name: { zh: '数据表', en: 'Tables' },
  needsTables: false,
  async examine({ database, migrations }) {
    const known = stepNames(migrations);
    const newer = await stepsUnknown(database.kysely, migrations);
    if (newer.length > 0)
      return [
        error(
          {
            zh: `数据来自较新版本的程序（${newer.join('、')}）。`,
            en: `The data are those of a newer program (${newer.join(', ')}).`,
          },
          {
            zh: '请改用该版本或更新的程序。',
            en: 'Use the program of that version, or a later one.',
          },
        ),
      ];
    const taken = await stepsTaken(database.kysely);
    const pending = known.filter((step) => !taken.includes(step));
    if (pending.length === 0) return [ok(`${known.length} 步全部完成`, `all ${known.length} steps taken`)];
    return [
      warning(
        {
          zh: `数据来自较早版本的程序，尚有 ${pending.length} 步未做。`,
          en: `The data are those of an earlier program: ${pending.length} steps are left.`,
        },
        {
          zh: '请先备份；下次启动时会自动完成。',
          en: 'Make a backup first; the next start takes them by itself.',
        },
      ),
    ];
  },
};
