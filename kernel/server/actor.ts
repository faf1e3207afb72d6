import type { OfficeCode } from '../contract/ids.ts';
import type { Both } from '../contract/local-text.ts';
import type { Owed } from '../contract/people.ts';

/** The office a request runs in: what letterheads, masthead and the civil day need of it. */
export interface Office {
  code: OfficeCode;
  name: Both;
  shortName: Both;
  /** Up to four characters for the seal, in two columns: `云江\n外事`. */
  chop: string;
  timeZone: string;
}

/** Somebody signed in, with the roles he or she has in this office. */
export interface UserActor {
  kind: 'user';
  userId: string;
  name: Both;
  email: string;
  office: OfficeCode;
  roles: readonly string[];
  /** The session the request came by; none where a token or the program itself acts for the person. */
  session?: string | undefined;
  /** What must be done first: nothing but the own account is open until then. */
  owes?: readonly Owed[];
}

/** A reaction or job of a module, acting for the office the event belongs to. */
export interface SystemActor {
  kind: 'system';
  module: string;
  office: OfficeCode;
}
/** Anybody on the public site. */
export interface PublicActor {
  kind: 'public';
  office: OfficeCode;
}
export type Actor = UserActor | SystemActor | PublicActor;

/** How an actor stands in the ledger: an id, never a name. */
export function actorId(actor: Actor): string {
  if (actor.kind === 'user') return actor.userId;
  return actor.kind === 'system' ? `system:${actor.module}` : 'public';
}

/** Has the actor one of these roles here? A system actor has none: what it may do is said by kind. */
export function hasRole(actor: Actor, ...roles: string[]): boolean {
  return actor.kind === 'user' && actor.roles.some((role) => roles.includes(role));
}
