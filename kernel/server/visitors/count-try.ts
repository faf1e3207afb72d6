import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { type Ctx, tables } from '../context.ts';
import { takeTurn } from '../database/take-turn.ts';
import { tooMany } from '../too-many.ts';
import type { VisitorTables } from './tables.ts';

/** So many tries at one thing in an hour, whoever tries. */
const mostAnHour = 10;
const hourMs = 3_600_000;

/**
 * Counts tries from outside at one thing, by what one knows of it or by who tries, and refuses what is more than so many
 * in an hour, with the time to wait. Kept is no word of it.
 */
export async function countTry(ctx: Ctx, what: string, most = mostAnHour, of = 1): Promise<void> {
  const asked = createHash('sha256').update(what).digest('hex');
  // Tries sent at once are counted one after another.
  await takeTurn(ctx.db, `visitors try ${ctx.office.code} ${asked}`);
  const inTheWay = await tables<VisitorTables>(ctx)
    .selectFrom('kernel.visitor_try')
    .select('at')
    .where('office', '=', ctx.office.code)
    .where('asked', '=', asked)
    .where('at', '>', new Date(ctx.now.getTime() - hourMs))
    .orderBy('at', 'desc')
    .offset(Math.max(0, most - of))
    .limit(1)
    .executeTakeFirst();
  if (inTheWay) throw tooMany(Math.ceil((inTheWay.at.getTime() + hourMs - ctx.now.getTime()) / 1000));
  const ids = Array.from({ length: of }, () => ctx.newId());
  await sql`insert into kernel.visitor_try (office, id, asked, at)
    select ${ctx.office.code}, id, ${asked}, ${ctx.now} from unnest(${ids}::uuid[]) id`.execute(ctx.db);
}

/** Drops tries that count no more, whoever tried: what they are counted by is told apart by its fingerprint alone, and still is not kept. */
export async function dropOldTries(ctx: Ctx): Promise<void> {
  await sql`delete from kernel.visitor_try
    where office = ${ctx.office.code} and at < ${new Date(ctx.now.getTime() - hourMs)}`.execute(ctx.db);
}
