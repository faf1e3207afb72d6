import type { Ctx } from '../../../../kernel/server/context.ts';
import { namesOf } from '../../../../kernel/server/person-names.ts';
import type { Segmentation } from '../../contract/segmentation.ts';
import type { SegmentationTable } from '../tables.ts';
import { mayChangeSegmentation } from './policy.ts';
import { rulesOf } from './rules-in-force.ts';

export async function presentSegmentation(
  ctx: Ctx,
  row: SegmentationTable | undefined,
): Promise<Segmentation> {
  const { lists, maps } = await rulesOf(row);
  const nameOf = await namesOf(ctx, row ? [row.changed_by] : []);
  return {
    own: row?.name ?? null,
    lists: maps.map(({ languages, rules }) => ({
      languages,
      name: rules,
      rules: lists.get(rules)?.length ?? 0,
    })),
    version: row?.version ?? 0,
    changedAt: row?.changed_at.toISOString() ?? null,
    changedBy: row ? nameOf(row.changed_by) : null,
    abilities: { change: mayChangeSegmentation(ctx.actor) },
  };
}
