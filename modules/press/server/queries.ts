import type { Selectable } from 'kysely';
import type { Id } from '../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import { getRow } from '../../../kernel/server/get-row.ts';
import type { FoundInText, ReleaseText } from '../contract/text.ts';
import { refuse } from './refuse.ts';
import type { PressTables, ReleaseTable } from './tables.ts';

export type ReleaseRecord = Selectable<ReleaseTable>;

/** A release of the office, or a refusal. With `lock`, held until the transaction ends. */
export function getRelease(ctx: Ctx, id: Id, lock = false): Promise<ReleaseRecord> {
  return getRow(ctx, 'press.release', id, lock);
}

/** One version of a release's text. */
export async function getText(
  ctx: Ctx,
  id: Id,
  version: number,
): Promise<ReleaseText & { found: FoundInText }> {
  const row = await tables<PressTables>(ctx)
    .selectFrom('press.release_text')
    .select(['zh', 'en', 'links', 'repairs', 'found', 'images', 'tables'])
    .where('office', '=', ctx.office.code)
    .where('release', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (!row) throw refuse('not-found');
  return row;
}
