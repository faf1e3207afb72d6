import { type Selectable, sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { indexSubjects } from '../../../../kernel/server/search/index-subjects.ts';
import type { RowPlan } from '../core/import/plan.ts';
import type { RecordRow } from '../core/merge/merge-plan.ts';
import { insertRecords, type RecordKind, updateRecords } from '../records.ts';
import type { DirectoryTables, ImportTable } from '../tables.ts';
import { type Batch, emptyBatch, takeIfSound } from './batch.ts';
import { standNow } from './stand-now.ts';

const atOnce = 500;

/** Writes the next rows of an import. False where none are left. */
export async function writePart(ctx: Ctx, row: Selectable<ImportTable>): Promise<boolean> {
  const rows = await tables<DirectoryTables>(ctx)
    .selectFrom('directory.import_row')
    .select(['line', 'plan', 'turn'])
    .where('office', '=', ctx.office.code)
    .where('import', '=', row.id)
    .where('plan', 'is not', null)
    .where('outcome', 'is', null)
    .orderBy('turn')
    .limit(atOnce)
    .execute();
  if (rows.length === 0) return false;
  const plans = rows.map(({ plan }) => plan as RowPlan);
  const now = await standNow(ctx, plans);
  const batch = emptyBatch();
  const stale = rows.filter(({ turn }, at) => !takeIfSound(ctx, batch, plans[at]!, now, turn ?? 0));
  for (const kind of ['body', 'person', 'post'] as const) await writeKind(ctx, kind, batch);
  await keepMarks(ctx, row.id, batch);
  await keepOutcomes(
    ctx,
    row.id,
    rows.map(({ line }) => line),
    stale.map(({ line }) => line),
  );
  tell(ctx, row.id, batch);
  await indexSubjects(ctx, 'body', [...batch.body.keys()]);
  await indexSubjects(ctx, 'person', ownersOf(batch));
  return true;
}

async function writeKind(ctx: Ctx, kind: RecordKind, batch: Batch): Promise<void> {
  const entries = [...batch[kind].values()];
  const rows = (op: 'insert' | 'update') =>
    entries.filter((entry) => entry.op === op).map((entry): RecordRow => entry.row);
  await insertRecords(ctx, kind, rows('insert'));
  await updateRecords(ctx, kind, rows('update'));
}

function ownersOf(batch: Batch): Id[] {
  return [...new Set([...batch.person.values(), ...batch.post.values()].map(({ owner }) => owner))];
}

async function keepMarks(ctx: Ctx, importId: Id, batch: Batch): Promise<void> {
  const marks = (['body', 'person', 'post'] as const).flatMap((kind) =>
    [...batch[kind].values()].map(({ row, owner, before, n }) => ({
      n,
      kind,
      id: row.id,
      owner,
      version: row.version,
      before,
    })),
  );
  if (marks.length === 0) return;
  await sql`insert into directory.import_mark (office, import, n, kind, id, owner, version, before)
    select ${ctx.office.code}, ${importId}, m.n, m.kind, m.id, m.owner, m.version, m.before
    from jsonb_to_recordset(${JSON.stringify(marks)}::jsonb)
      as m(n int, kind text, id uuid, owner uuid, version int, before jsonb)
    on conflict (office, import, kind, id) do update set version = excluded.version`.execute(ctx.db);
}

async function keepOutcomes(ctx: Ctx, importId: Id, lines: number[], stale: number[]): Promise<void> {
  await sql`update directory.import_row
    set outcome = case when line = any(${stale}::int[]) then 'stale' else 'written' end
    where office = ${ctx.office.code} and import = ${importId} and line = any(${lines}::int[])`.execute(
    ctx.db,
  );
  await sql`update directory.import set done = done + ${lines.length}
    where office = ${ctx.office.code} and id = ${importId}`.execute(ctx.db);
}

/** A line of the ledger for each person and body, so that the history of each shows the import. */
function tell(ctx: Ctx, importId: Id, batch: Batch): void {
  for (const id of batch.body.keys())
    ctx.record({
      verb: 'directory.body-imported',
      subject: { kind: 'body', id },
      data: { import: importId },
    });
  for (const owner of ownersOf(batch)) {
    const posts = [...batch.post.values()].filter((post) => post.owner === owner).map(({ row }) => row.id);
    ctx.record({
      verb: 'directory.person-imported',
      subject: { kind: 'person', id: owner },
      data: { import: importId, version: batch.person.get(owner)?.row.version ?? null, posts },
    });
  }
}
