import { sql } from 'kysely';
import { type DoctorFinding, type Examination, ok, type Patient, warning } from './examination.ts';

/** Work that was due so long ago and still waits is late. */
const lateAfter = '10 minutes';

interface Work {
  failed: number;
  waiting: number;
  late: number;
}

/** Does the work the house does by itself come to its end? */
export const waitingWork: Examination = {
  id: 'queue',
  name: { zh: '后台任务', en: 'Work behind the scenes' },
  needsTables: true,
  async examine(patient) {
    const { failed, waiting, late } = await workOf(patient);
    const findings: DoctorFinding[] = [];
    if (failed > 0)
      findings.push(
        warning(
          {
            zh: `${failed} 项任务多次重试后仍未成功。`,
            en: `${failed} pieces of work failed after several tries.`,
          },
          {
            zh: '请在日志中查找 reaction failed 的原因。',
            en: 'Look for the reason in the log, under reaction failed.',
          },
        ),
      );
    if (late > 0 && patient.serving)
      findings.push(
        warning(
          { zh: `${late} 项任务已过时仍在等待。`, en: `${late} pieces of work wait past their time.` },
          {
            zh: '请查看日志；若服务刚启动，请稍后再查。',
            en: 'Look into the log; if the house has just started, look again in a while.',
          },
        ),
      );
    return findings.length > 0
      ? findings
      : [ok(`${waiting} 项等待中，无失败`, `${waiting} waiting, none failed`)];
  },
};

/** The queue's tables are there from the first start on; before it nothing can wait. */
async function workOf({ database: { kysely }, now }: Patient): Promise<Work> {
  const due = await sql<{ late: number }>`select count(*)::int as late from kernel.due
    where due_at < ${now}::timestamptz - ${lateAfter}::interval`.execute(kysely);
  const there = await sql<{ yes: boolean }>`select to_regclass('pgboss.job') is not null as yes`.execute(
    kysely,
  );
  if (!there.rows[0]!.yes) return { failed: 0, waiting: 0, late: due.rows[0]!.late };
  const { rows } = await sql<Work>`
    select (count(*) filter (where state = 'failed'))::int as failed,
      (count(*) filter (where state in ('created', 'retry')))::int as waiting,
      (count(*) filter (where state in ('created', 'retry') and start_after < ${now}::timestamptz - ${lateAfter}::interval))::int as late
    from pgboss.job`.execute(kysely);
  return { ...rows[0]!, late: rows[0]!.late + due.rows[0]!.late };
}
