import { type RawBuilder, sql } from 'kysely';
import type { Ability } from '../../../../kernel/contract/abilities.ts';
import type { Actor } from '../../../../kernel/server/actor.ts';
import { mayWork } from '../policy.ts';

/** May this actor look at travel cards, and work on them? Passports are nobody’s business but the hall’s. */
export function mayKeepCards(actor: Actor): Ability {
  return actor.kind === 'system' ? true : mayWork(actor);
}

/** The same rule as SQL: the ids of the holders, or batches, this actor may see. */
export function cardsVisible(
  actor: Actor,
  table: 'service_hall.holder' | 'service_hall.batch' = 'service_hall.holder',
): RawBuilder<unknown> {
  return mayKeepCards(actor) === true
    ? sql`select id from ${sql.table(table)}`
    : sql`select id from ${sql.table(table)} where false`;
}
