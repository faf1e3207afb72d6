import { sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { getRow } from '../../../../kernel/server/get-row.ts';
import type { AlignedBead } from '../../contract/alignments.ts';
import type { KeptBead } from '../core/alignment/decide-edits.ts';
import { refuse } from '../refuse.ts';
import type { AlignmentTable, LanguageTables } from '../tables.ts';
import { mayAlign } from './policy.ts';

/** An alignment this actor may see, or a refusal. With `lock`, held until the transaction ends. */
export async function getAlignment(ctx: Ctx, id: Id, lock = false): Promise<AlignmentTable> {
  if (mayAlign(ctx.actor, 'see') !== true) throw refuse('not-found');
  return getRow<AlignmentTable>(ctx, 'language.alignment', id, lock);
}

function beadRows(ctx: Ctx, alignment: Id) {
  return tables<LanguageTables>(ctx)
    .selectFrom('language.alignment_bead')
    .where('office', '=', ctx.office.code)
    .where('alignment', '=', alignment);
}

const columns = ['id', 'place', 'zh', 'en', 'confidence', 'state', 'locked'] as const;

/** The beads of an alignment as they stand, in order. */
export async function beadsNow(ctx: Ctx, alignment: Id): Promise<KeptBead[]> {
  return beadRows(ctx, alignment)
    .select([...columns, 'reasons'])
    .where('gone', 'is', null)
    .orderBy('place')
    .execute();
}

/** What changed since a version: the beads put since, in order, and those gone. From 0 on, all as they stand. */
export async function changesSince(
  ctx: Ctx,
  alignment: Id,
  since: number,
): Promise<{ beads: AlignedBead[]; gone: Id[] }> {
  const beads = await beadRows(ctx, alignment)
    .select(columns)
    .where('gone', 'is', null)
    .where('since', '>', since)
    .orderBy('place')
    .execute();
  if (since === 0) return { beads, gone: [] };
  const gone = await beadRows(ctx, alignment).select('id').where('gone', '>', since).execute();
  return { beads, gone: gone.map(({ id }) => id) };
}

/** Those of these beads that stand, and those that once did. */
export async function beadsKnown(
  ctx: Ctx,
  alignment: Id,
  ids: readonly Id[],
): Promise<{ now: KeptBead[]; once: KeptBead[] }> {
  const rows = await beadRows(ctx, alignment)
    .select([...columns, 'reasons', 'gone'])
    // One value in place of thousands.
    .where(
      sql<boolean>`id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`,
    )
    .execute();
  const kept = ({ gone: _, ...bead }: (typeof rows)[number]): KeptBead => bead;
  return {
    now: rows.filter(({ gone }) => gone === null).map(kept),
    once: rows.filter(({ gone }) => gone !== null).map(kept),
  };
}
