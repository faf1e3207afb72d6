import { sql } from 'kysely';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../kernel/server/operation.ts';
import { uuidAt } from '../../../../kernel/server/transaction.ts';
import { tryImport as contract, type Verdict } from '../../contract/import.ts';
import type { Judged } from '../core/import/plan.ts';
import { demandMeanings } from '../imports/demand-meanings.ts';
import { demandStep } from '../imports/demand-step.ts';
import { judgeRows } from '../imports/judge-rows.ts';
import { importLists } from '../imports/lists.ts';
import { loadKnown } from '../imports/load-known.ts';
import { wholeImport } from '../imports/present-import.ts';
import { getImport, rowsOfFile, setImport } from '../imports/queries.ts';
import { may } from '../policy.ts';

const atOnce = 1000;

/** The dry run: judges every row against the directory and against the rows before it. Nothing is written but that. */
export const tryImport = implementPrepared(
  contract,
  async ({ actor, now, read }, { importId, version, meanings, options }) => {
    demand(may(actor, 'import'));
    const row = await read((ctx) => getImport(ctx, importId));
    demandVersion(row.version, version);
    demandStep(row.state, 'try');
    demandMeanings(meanings, row);
    const lists = importLists();
    const known = await loadKnown(read, lists);
    const rows = await rowsOfFile(read, importId);
    return judgeRows(row.kind, rows, { meanings, options, lists, known, newId: () => uuidAt(now) });
  },
  async (ctx, { importId, version, meanings, options }, judged) => {
    const row = await getImport(ctx, importId, true);
    demandVersion(row.version, version);
    demandStep(row.state, 'try');
    for (let from = 0; from < judged.length; from += atOnce)
      await keepVerdicts(ctx, importId, judged.slice(from, from + atOnce));
    const columns = row.columns.map((column, at) => ({ ...column, meaning: meanings[at]! }));
    const counts = countsOf(judged);
    const total = judged.filter(({ plan }) => plan !== null).length;
    await setImport(ctx, row, { state: 'tried', columns, options, counts, total, done: 0 });
    ctx.record({
      verb: 'directory.import-tried',
      subject: { kind: 'directory-import', id: importId },
      data: { version: version + 1, ...counts },
    });
    return wholeImport(ctx, importId);
  },
);

function countsOf(judged: readonly Judged[]): Record<Verdict, number> {
  const counts = { new: 0, changed: 0, same: 0, double: 0, faulty: 0, none: 0 };
  for (const { verdict } of judged) counts[verdict] += 1;
  return counts;
}

async function keepVerdicts(ctx: Ctx, importId: string, judged: Judged[]): Promise<void> {
  await sql`update directory.import_row r
    set verdict = j.verdict, remarks = j.remarks, changes = j.changes, plan = j.plan, turn = j.turn, outcome = null
    from jsonb_to_recordset(${JSON.stringify(judged)}::jsonb)
      as j(line int, verdict text, remarks jsonb, changes jsonb, plan jsonb, turn int)
    where r.office = ${ctx.office.code} and r.import = ${importId} and r.line = j.line`.execute(ctx.db);
}
