import { sql } from 'kysely';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { PrecedenceList, RankedEntry } from '../../contract/precedence.ts';

/** A rank that changes. */
export interface Move {
  id: string;
  from: number | null;
  to: number | null;
}

/** Writes the ranks that change, all in one statement, and tells the history of each record. */
export async function writeRanks(
  ctx: Ctx,
  list: PrecedenceList,
  entries: readonly RankedEntry[],
  moves: readonly Move[],
): Promise<void> {
  const table = sql.table(list === 'posts' ? 'directory.post' : 'directory.body');
  const ids = moves.map(({ id }) => id);
  const ranks = moves.map(({ to }) => to);
  await sql`update ${table} as ranked set rank = moved.rank, version = ranked.version + 1
    from unnest(${ids}::uuid[], ${ranks}::int[]) as moved (id, rank)
    where ranked.office = ${ctx.office.code} and ranked.id = moved.id`.execute(ctx.db);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const { id, to } of moves) {
    const { of, version } = byId.get(id)!;
    const data = { version: version + 1, rank: to };
    if (list === 'posts')
      ctx.record({ verb: 'directory.post-ranked', subject: of, data: { post: id, ...data } });
    else ctx.record({ verb: 'directory.body-ranked', subject: of, data });
  }
}
