import type { Actor } from '../../../../kernel/server/actor.ts';

/** What keys from outside are made to: somebody of a client body, or the body itself for its programs. */
export const contactKind = 'translation-contact';
export const clientKind = 'translation-client';

/** Does this actor, as ledger and rows have it, ask from outside? */
export function asksFromOutside(actorId: string): boolean {
  return actorId.startsWith(`visitor:${contactKind}:`) || actorId.startsWith(`visitor:${clientKind}:`);
}

/** Does somebody of a client body act, or a program of one? */
export function isOfClient(actor: Actor): actor is Actor & { kind: 'visitor' } {
  return actor.kind === 'visitor' && [contactKind, clientKind].includes(actor.holder.kind);
}
