import type { Ctx } from '../../../../kernel/server/context.ts';
import { namesOf } from '../../../../kernel/server/person-names.ts';
import { mergeTexts } from '../../contract/merge-texts.ts';
import type { Meeting } from '../../contract/segments.ts';
import type { SegmentRecord } from '../jobs/queries.ts';

/**
 * Whether somebody else wrote the segment since the writing began, and how both texts can be joined. That it was only
 * confirmed meanwhile, or that both wrote the same, loses nobody's words.
 */
export async function meetingWith(
  ctx: Ctx,
  row: SegmentRecord,
  { base, target }: { base: string | null; target: string },
): Promise<Meeting | null> {
  const [was, theirs] = [base ?? '', row.target ?? ''];
  if (theirs === was || theirs === target) return null;
  const { text, clear, pieces } = mergeTexts({ base: was, mine: target, theirs });
  const nameOf = await namesOf(ctx, [row.changed_by]);
  return { by: nameOf(row.changed_by), mine: target, theirs, joined: text, clear, pieces };
}
