import type { IsoDate } from '../contract/dates.ts';
import type { OfficeCode, SubjectRef } from '../contract/ids.ts';
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

/** Duties of a colleague that somebody has for a while. */
export interface Deputyship {
  /** Whose they are. */
  userId: string;
  name: Both;
  roles: readonly string[];
  /** The last day. */
  until: IsoDate;
}

/** Somebody signed in, with the roles he or she has in this office. */
export interface UserActor {
  kind: 'user';
  userId: string;
  name: Both;
  email: string;
  office: OfficeCode;
  roles: readonly string[];
  /** Duties of others this person has today. */
  deputyFor?: readonly Deputyship[];
  /** An operation is carried out for this one: the person's own roles did not suffice. */
  actsFor?: string;
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
  /** A fingerprint of where the request comes from, for what is counted by it. */
  source?: string;
}
/** Somebody of another office who looks at what was granted; `office` is whose records these are. */
export interface GrantActor {
  kind: 'grant';
  office: OfficeCode;
  /** The office the person comes from. */
  from: OfficeCode;
  userId: string;
  name: Both;
}
/** Somebody outside who holds the key to one thing of the house: an applicant to a case, a firm's clerk to an account. */
export interface VisitorActor {
  kind: 'visitor';
  office: OfficeCode;
  /** The thing the key was made for. What belongs to it is its module's to say. */
  holder: SubjectRef;
  /** A fingerprint of where the request comes from, for what is counted by it. */
  source?: string;
}
export type Actor = UserActor | SystemActor | PublicActor | GrantActor | VisitorActor;

/** Does somebody act who is not of the house: anybody, the holder of a key, or of a grant? */
export function isOutside(actor: Actor): actor is PublicActor | VisitorActor | GrantActor {
  return actor.kind !== 'user' && actor.kind !== 'system';
}

/** How an actor stands in the ledger: an id, never a name. */
export function actorId(actor: Actor): string {
  if (actor.kind === 'user') return actor.userId;
  if (actor.kind === 'grant') return `grant:${actor.from}:${actor.userId}`;
  if (actor.kind === 'visitor') return `visitor:${actor.holder.kind}:${actor.holder.id}`;
  return actor.kind === 'system' ? `system:${actor.module}` : 'public';
}

/** Has the actor one of these roles here, or the duties of somebody who has? A system actor has none: what it may do is said by kind. */
export function hasRole(actor: Actor, ...roles: string[]): boolean {
  return capacities(actor, ...roles).length > 0;
}

/** Every role of a person, with those of colleagues whose duties he or she has. */
export function rolesOf({ roles, deputyFor = [] }: UserActor): string[] {
  return [...roles, ...deputyFor.flatMap((one) => one.roles)];
}

/**
 * The capacities in which an actor has one of these roles, each as the people who then act: oneself, or oneself with
 * the colleague whose duties one has. Where a second person is asked for, all of them must be another than the first.
 */
export function capacities(actor: Actor, ...roles: string[]): string[][] {
  if (actor.kind !== 'user') return [];
  const has = (held: readonly string[]) => held.some((role) => roles.includes(role));
  const { userId, deputyFor = [] } = actor;
  return [
    ...(has(actor.roles) ? [[userId]] : []),
    ...deputyFor.filter((one) => has(one.roles)).map((one) => [userId, one.userId]),
  ];
}

/** How an actor may act, one after the other: as oneself, then for each colleague whose duties one has. */
export function waysToAct(actor: Actor): [Actor, ...Actor[]] {
  if (actor.kind !== 'user' || !actor.deputyFor?.length) return [actor];
  const { deputyFor, ...oneself } = actor;
  return [oneself, ...deputyFor.map((one) => ({ ...oneself, deputyFor: [one], actsFor: one.userId }))];
}
