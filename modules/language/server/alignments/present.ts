import type { Both } from '../../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { namesOf } from '../../../../kernel/server/person-names.ts';
import type { Alignment, AlignmentRow, AlignmentState } from '../../contract/alignments.ts';
import type { AlignmentTable, LanguageTables } from '../tables.ts';
import { mayAlign } from './policy.ts';
import { changesSince } from './queries.ts';

/** An alignment with what of it changed since a version, and what this person may do with it. */
export async function presentAlignment(ctx: Ctx, row: AlignmentTable, since: number): Promise<Alignment> {
  const [head] = await presentRows(ctx, [row]);
  return {
    ...head!,
    changes: await changesSince(ctx, row.id, since),
    abilities: {
      edit: mayAlign(ctx.actor, 'edit'),
      store: mayAlign(ctx.actor, 'store'),
      discard: mayAlign(ctx.actor, 'discard', row),
    },
  };
}

/** Alignments as a list shows them. */
export async function presentRows(ctx: Ctx, rows: readonly AlignmentTable[]): Promise<AlignmentRow[]> {
  const named = await namesOf(
    ctx,
    rows.map((row) => row.changed_by),
  );
  const memories = await memoryNames(ctx, rows);
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    name: row.name,
    files: { zh: row.file_zh, en: row.file_en },
    memory: row.memory === null ? null : { id: row.memory, name: memories.get(row.memory)! },
    state: stateOf(row),
    beads: row.beads,
    checked: row.checked,
    stored: row.stored,
    changedAt: row.changed_at.toISOString(),
    changedBy: named(row.changed_by),
  }));
}

/** Where an alignment stands, by what of it is in a memory. */
function stateOf({ version, stored_version: stored }: AlignmentTable): AlignmentState {
  if (stored === null) return 'open';
  return stored === version ? 'stored' : 'changed';
}

async function memoryNames(ctx: Ctx, rows: readonly AlignmentTable[]): Promise<Map<string, Both>> {
  const ids = rows.flatMap(({ memory }) => memory ?? []);
  if (ids.length === 0) return new Map();
  const found = await tables<LanguageTables>(ctx)
    .selectFrom('language.memory')
    .select(['id', 'name_zh', 'name_en'])
    .where('office', '=', ctx.office.code)
    .where('id', 'in', ids)
    .execute();
  return new Map(found.map((row) => [row.id, { zh: row.name_zh, en: row.name_en }]));
}
