import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import type { LanguageTables } from '../../tables.ts';

/** A pair as one word. */
export function pairKey({ zh, en }: { zh: string; en: string }): string {
  return `${zh}\t${en}`;
}

/** The pairs the office does not want suggested. */
export async function dismissedPairs(ctx: Ctx): Promise<Set<string>> {
  const rows = await tables<LanguageTables>(ctx)
    .selectFrom('language.dismissed_term')
    .select(['zh', 'en'])
    .where('office', '=', ctx.office.code)
    .execute();
  return new Set(rows.map(pairKey));
}
