import { sql } from 'kysely';
import type { Id } from '../../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../../kernel/server/context.ts';

/** Where the words of a segment that is gone are now. */
export interface Merged {
  gone: Id;
  file: Id;
  /** The segment that holds them, and its place. */
  segment: Id;
  place: number;
  /** Who merged it first. */
  by: string;
}

/** The segment this one was merged into, or the one that was merged into later; undefined where it never was. */
export async function mergedInto(ctx: Ctx, id: Id): Promise<Merged | undefined> {
  const [merged] = await mergedOf(ctx, sql`cut.other = ${id}`);
  return merged;
}

/** The segments of the present version of a file that are gone, each with the one that holds its words now. */
export function mergedIn(ctx: Ctx, { id, current }: { id: Id; current: number }): Promise<Merged[]> {
  return mergedOf(ctx, sql`cut.file = ${id}`, sql`s.file_version = ${current}`);
}

async function mergedOf(ctx: Ctx, which: ReturnType<typeof sql>, of = sql`true`): Promise<Merged[]> {
  const { rows } = await sql<Merged>`
    with recursive way as (
      select cut.other as gone, cut.file, cut.segment, cut.by from language.segment_cut cut
      where cut.office = ${ctx.office.code} and cut.kind = 'merged' and ${which}
      union all
      select way.gone, way.file, cut.segment, way.by from way
      join language.segment_cut cut on cut.office = ${ctx.office.code} and cut.kind = 'merged' and cut.other = way.segment)
    select way.gone, way.file, way.segment, s.place, way.by from way
    join language.segment s on s.office = ${ctx.office.code} and s.id = way.segment
    where ${of}
    order by s.place, way.gone`.execute(ctx.db);
  return rows;
}
