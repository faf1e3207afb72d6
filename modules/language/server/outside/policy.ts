import { type RawBuilder, sql } from 'kysely';
import type { Ability } from '../../../../kernel/contract/abilities.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { Actor } from '../../../../kernel/server/actor.ts';
import { isChief } from '../jobs/policy.ts';

const chiefsOnly: Both = {
  zh: '由翻译室负责人或主任办理。',
  en: 'This is for the head of translation or the director.',
};

/** May this actor see client bodies, let them in, change and end them? Their people's addresses stand there, so nobody else. */
export function mayKeepClients(actor: Actor): Ability {
  return actor.kind === 'system' || isChief(actor) ? true : chiefsOnly;
}

/** The same rule for seeing, as SQL: the ids of the client bodies this actor may see. */
export function visibleClients(actor: Actor): RawBuilder<unknown> {
  return mayKeepClients(actor) === true
    ? sql`select id from language.client`
    : sql`select id from language.client where false`;
}
