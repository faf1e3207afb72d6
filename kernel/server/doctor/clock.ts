import { sql } from 'kysely';
import { type DoctorFinding, type Examination, error, ok, warning } from './examination.ts';

/** Two machines' clocks may be so far apart. */
const apartMs = 5_000;
/** A line of the ledger this far in the future was written by a clock that has been set back since. */
const aheadMs = 60_000;

/** Is it as late here as at the database, and later than anything written so far? */
export const clock: Examination = {
  id: 'clock',
  name: { zh: '时钟', en: 'Clock' },
  needsTables: true,
  async examine({ database, offices, look, now }) {
    const asked = Date.now();
    const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(database.kysely);
    const apart = Math.max(asked - rows[0]!.now.getTime(), rows[0]!.now.getTime() - Date.now());
    const findings: DoctorFinding[] = [];
    if (apart > apartMs)
      findings.push(
        warning(
          {
            zh: `本机与数据库服务器的时钟相差 ${Math.round(apart / 1000)} 秒。`,
            en: `The clocks of this machine and of the database are ${Math.round(apart / 1000)} seconds apart.`,
          },
          setClock,
        ),
      );
    for (const office of offices) {
      const last = await look(office, (ctx) =>
        sql<{
          at: Date | null;
        }>`select max(at) as at from kernel.ledger where office = ${office.code}`.execute(ctx.db),
      );
      const at = last.rows[0]?.at;
      if (at && at.getTime() - now.getTime() > aheadMs)
        findings.push(
          error(
            {
              zh: `${office.code}：账本末行的时间（${at.toISOString()}）晚于现在，时钟曾被回拨。`,
              en: `${office.code}: the last line of the ledger (${at.toISOString()}) is later than now: the clock was set back.`,
            },
            setClock,
          ),
        );
    }
    return findings.length > 0 ? findings : [ok('走时一致', 'clocks agree')];
  },
};

const setClock = {
  zh: '请为两台机器启用时间同步（NTP）。',
  en: 'Have the machines keep time by NTP.',
};
