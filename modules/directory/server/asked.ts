import { sql } from 'kysely';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import { matchingIds } from '../../../kernel/server/search/matching-ids.ts';
import { idsOnTheWay } from './merges/pointers.ts';
import { visible } from './policy.ts';
import type { DirectoryTables } from './tables.ts';

/** The people a list or a file was asked for, of those the actor may see. */
export function peopleAsked(ctx: Ctx, asked: { q?: string; economy?: string; bodyId?: string }) {
  let found = tables<DirectoryTables>(ctx)
    .selectFrom('directory.person as person')
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id in (${visible(ctx.actor, 'directory.person')})`);
  if (asked.q) found = found.where(sql<boolean>`id in (${matchingIds(ctx, 'person', asked.q)})`);
  if (asked.economy) found = found.where('economy', '=', asked.economy);
  const { bodyId } = asked;
  if (bodyId === undefined) return found;
  return found.where((eb) =>
    eb(
      'id',
      'in',
      eb
        .selectFrom('directory.post')
        .select('person')
        .where('office', '=', ctx.office.code)
        .where(sql<boolean>`body in (${idsOnTheWay('body', bodyId)})`),
    ),
  );
}

/** The bodies a list or a file was asked for, of those the actor may see. */
export function bodiesAsked(ctx: Ctx, asked: { q?: string; kind?: string }) {
  let found = tables<DirectoryTables>(ctx)
    .selectFrom('directory.body as body')
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id in (${visible(ctx.actor, 'directory.body')})`);
  if (asked.q) found = found.where(sql<boolean>`id in (${matchingIds(ctx, 'body', asked.q)})`);
  return asked.kind ? found.where('kind', '=', asked.kind) : found;
}
