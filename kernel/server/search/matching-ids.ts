import { type RawBuilder, sql } from 'kysely';
import type { Ctx } from '../context.ts';
import { readQuestion } from './question.ts';

/**
 * A subquery of the ids of one kind that answer to what was typed, by Chinese, pinyin, initials or English: for a
 * module's own list, which adds its policy and its order.
 */
export function matchingIds(ctx: Ctx, kind: string, typed: string): RawBuilder<unknown> {
  const question = readQuestion(ctx.office.code, typed);
  if (!question) return sql`select null::uuid where false`;
  const { wanted, whole, begins, inTitle, exact } = question;
  return sql`select m.id from kernel.search_matches(cast(${wanted} as tsquery), cast(${whole} as tsquery),
    cast(${begins} as tsquery), cast(${inTitle} as tsquery), cast(${exact} as tsquery)) m where m.kind = ${kind}`;
}
