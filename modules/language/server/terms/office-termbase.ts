import { sql } from 'kysely';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { type Termbase, termbaseOf } from '../core/terms/termbase.ts';
import { everInForce } from './terms-of.ts';

/** Offices whose terms this process keeps arranged. */
const MOST_KEPT = 8;

const kept = new Map<string, { stamp: string; termbase: Termbase }>();

/** The terms of the office arranged for recognition: kept until a concept of it has another version. */
export async function termbaseFor(ctx: Ctx): Promise<Termbase> {
  const stamp = await stampOf(ctx);
  const known = kept.get(ctx.office.code);
  if (known?.stamp === stamp) return known.termbase;
  const termbase = termbaseOf(await everInForce(ctx).execute());
  kept.delete(ctx.office.code);
  kept.set(ctx.office.code, { stamp, termbase });
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  return termbase;
}

/** Another whenever a concept of the office is another version than it was. */
async function stampOf(ctx: Ctx): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select concat(count(*), ':', sum(hashtextextended(id || ':' || version, 0)::numeric)) as stamp
    from language.concept where office = ${ctx.office.code}`.execute(ctx.db);
  return rows[0]!.stamp;
}
