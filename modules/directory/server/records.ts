import { sql } from 'kysely';
import type { Id } from '../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import { bodyColumns, nameColumns, postColumns } from './columns.ts';
import type { KnownBody, KnownPerson, KnownPost, Planned } from './core/import/plan.ts';
import type { KeptKind, RecordRow } from './core/merge/merge-plan.ts';

/** What an import writes. */
export type RecordKind = 'person' | 'post' | 'body';

const tableOf: Record<KeptKind, string> = {
  person: 'directory.person',
  post: 'directory.post',
  body: 'directory.body',
  'other-name': 'directory.other_name',
};

/** Enters many records in one statement. */
export async function insertRecords(ctx: Ctx, kind: KeptKind, rows: RecordRow[]): Promise<void> {
  if (rows.length === 0) return;
  const table = sql.table(tableOf[kind]);
  const columns = sql.join(Object.keys(rows[0]!).map((name) => sql.ref(name)));
  await sql`insert into ${table} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${table}, ${JSON.stringify(rows)}::jsonb)`.execute(
    ctx.db,
  );
}

/** Changes many records in one statement: each to what is given. */
export async function updateRecords(ctx: Ctx, kind: KeptKind, rows: RecordRow[]): Promise<void> {
  if (rows.length === 0) return;
  const table = sql.table(tableOf[kind]);
  const names = Object.keys(rows[0]!).filter((name) => name !== 'office' && name !== 'id');
  const set = sql.join(names.map((name) => sql`${sql.ref(name)} = n.${sql.ref(name)}`));
  await sql`update ${table} r set ${set}
    from jsonb_populate_recordset(null::${table}, ${JSON.stringify(rows)}::jsonb) n
    where r.office = ${ctx.office.code} and r.id = n.id`.execute(ctx.db);
}

/** Takes records out that nothing refers to. */
export async function deleteRecords(ctx: Ctx, kind: KeptKind, ids: Id[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`delete from ${sql.table(tableOf[kind])}
    where office = ${ctx.office.code} and id = any(${ids}::uuid[])`.execute(ctx.db);
}

/** Records as they stand, held until the transaction ends; by id. */
export async function lockRecords(ctx: Ctx, kind: KeptKind, ids: Id[]): Promise<Map<Id, RecordRow>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ row: RecordRow }>`select to_jsonb(r) as row from ${sql.table(tableOf[kind])} r
    where office = ${ctx.office.code} and id = any(${ids}::uuid[]) order by id for update`.execute(ctx.db);
  return new Map(rows.map(({ row }) => [row.id, row]));
}

/** The columns of a planned person. */
export function personRecord(
  ctx: Ctx,
  { id, version, name, economy, note }: Planned<KnownPerson>,
): RecordRow {
  return { office: ctx.office.code, id, version, economy, note, ...nameColumns(name) };
}

/** The columns of a planned post. */
export function postRecord(ctx: Ctx, post: Planned<KnownPost>): RecordRow {
  const { id, version, personId: person, bodyId: body, rank } = post;
  return { office: ctx.office.code, id, version, person, body, rank, ...postColumns(post) };
}

/** The columns of a planned body. */
export function bodyRecord(ctx: Ctx, body: Planned<KnownBody>): RecordRow {
  return { office: ctx.office.code, id: body.id, version: body.version, ...bodyColumns(body) };
}
