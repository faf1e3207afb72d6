import { sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { actorId } from '../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { KeptBead } from '../core/alignment/decide-edits.ts';
import type { AlignmentTable, LanguageTables } from '../tables.ts';

/** Puts beads as those of a version; one that once stood comes back. */
export async function putBeads(
  ctx: Ctx,
  alignment: Id,
  version: number,
  beads: readonly KeptBead[],
): Promise<void> {
  await sql`insert into language.alignment_bead
    (office, alignment, since, id, place, zh, en, confidence, reasons, state, locked)
    select ${ctx.office.code}, ${alignment}::uuid, ${version}::int, r.*
    from jsonb_to_recordset(${JSON.stringify(beads.map(rowOf))}::jsonb) as r(id uuid, place int, zh jsonb, en jsonb,
      confidence double precision, reasons jsonb, state text, locked boolean)
    on conflict (office, alignment, id) do update set since = excluded.since, gone = null, place = excluded.place,
      zh = excluded.zh, en = excluded.en, confidence = excluded.confidence, reasons = excluded.reasons,
      state = excluded.state, locked = excluded.locked`.execute(ctx.db);
}

function rowOf({ id, place, zh, en, confidence, reasons, state, locked }: KeptBead) {
  return { id, place, zh, en, confidence, reasons, state, locked };
}

/** Beads put in place of others: the next version of the alignment, with its counts. */
export async function replaceBeads(
  ctx: Ctx,
  row: AlignmentTable,
  { gone, put }: { gone: readonly Id[]; put: readonly KeptBead[] },
): Promise<AlignmentTable> {
  const version = row.version + 1;
  await sql`update language.alignment_bead set gone = ${version}::int
    where office = ${row.office} and alignment = ${row.id}::uuid
    and id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(gone)}::jsonb))`.execute(
    ctx.db,
  );
  await putBeads(ctx, row.id, version, put);
  return tables<LanguageTables>(ctx)
    .updateTable('language.alignment')
    .set({
      version,
      beads: countOf(row, sql`true`),
      checked: countOf(row, sql`state = 'checked'`),
      changed_at: ctx.now,
      changed_by: actorId(ctx.actor),
    })
    .where('office', '=', row.office)
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

function countOf({ office, id }: AlignmentTable, which: ReturnType<typeof sql>) {
  return sql<number>`(select count(*)::int from language.alignment_bead
    where office = ${office} and alignment = ${id}::uuid and gone is null and ${which})`;
}
