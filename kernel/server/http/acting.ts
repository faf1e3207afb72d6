import type { FastifyRequest } from 'fastify';
import { type Credentials, identify } from '../accounts/identity.ts';
import { findOffice, findOfficeOfHost } from '../accounts/offices.ts';
import type { Accounts } from '../accounts/open.ts';
import { resolveActor } from '../accounts/resolve-actor.ts';
import type { Office } from '../actor.ts';
import type { House } from '../house/house.ts';
import { refuse } from '../refusal.ts';
import type { Acting } from '../route.ts';
import { visitHeader, visitorOf } from '../visitors/visitor-of.ts';
import { sourceOf } from './source-of.ts';

/** What the request brings to say who sends it. */
export function credentialsOf(request: FastifyRequest, accounts: Accounts): Credentials {
  const [, bearer] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  return { bearer, cookie: request.cookies[accounts.sessionCookie] };
}

/** The office a request asks to work in, by header or by `?office=`. */
export function askedOffice(request: FastifyRequest): string | undefined {
  const header = request.headers['x-office'];
  if (typeof header === 'string' && header !== '') return header;
  // Read from the address itself: a contract keeps only the fields it names.
  return new URLSearchParams(request.url.split('?')[1]).get('office') || undefined;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Open to everybody, signed in or not, as an open operation is. */
    open?: boolean;
    /** For people signed in, and for the holders of keys. */
    visited?: boolean;
  }
}

/**
 * Says who a request acts for: the person signed in; for an open operation also anybody, in the office of the
 * host or the one named.
 */
export function actorResolver(accounts: Accounts, house: House) {
  const open = new Set(
    house.operations.filter(({ contract }) => contract.open).map(({ contract }) => contract.name),
  );
  return async function actorOf(request: FastifyRequest): Promise<Acting | null> {
    const isOpen = open.has(operationOf(request) ?? '') || request.routeOptions.config.open === true;
    const visit = request.headers[visitHeader];
    const isVisited = isOpen || request.routeOptions.config.visited === true;
    if (isVisited && typeof visit === 'string') return visiting(accounts, request, visit);
    const credentials = credentialsOf(request, accounts);
    const signedIn = (await identify(accounts, credentials)) !== null;
    const acting = !signedIn && isOpen ? await publicActor(accounts, request) : await user(accounts, request);
    if (!acting) return null;
    noteOffice(request, acting.office);
    refuseWhileOwing(acting.actor, operationOf(request));
    return acting;
  };
}

/** Whoever has something to settle first finds only the own account open, whatever the address. */
export function refuseWhileOwing(actor: Acting['actor'], operation: string | undefined): void {
  if (actor.kind !== 'user' || operation?.startsWith('account.')) return;
  if (actor.owes?.includes('password')) throw refuse('password-change-due');
  if (actor.owes?.includes('second-factor')) throw refuse('second-factor-due');
}

function user(accounts: Accounts, request: FastifyRequest): Promise<Acting | null> {
  return resolveActor(accounts, credentialsOf(request, accounts), askedOffice(request));
}

async function publicActor(accounts: Accounts, request: FastifyRequest): Promise<Acting> {
  const office = await officeOfPublic(accounts, request);
  return { actor: { kind: 'public', office: office.code, source: sourceOf(accounts, request) }, office };
}

/** Whoever sends the key of a visit acts as its holder, signed in besides or not. */
async function visiting(accounts: Accounts, request: FastifyRequest, visit: string): Promise<Acting> {
  const office = await officeOfPublic(accounts, request);
  const actor = await visitorOf(accounts.house, office, visit);
  if (!actor) throw refuse('visit-over');
  noteOffice(request, office);
  return { actor: { ...actor, source: sourceOf(accounts, request) }, office };
}

async function officeOfPublic(accounts: Accounts, request: FastifyRequest): Promise<Office> {
  const asked = askedOffice(request);
  const office =
    asked === undefined
      ? await findOfficeOfHost(accounts, request.hostname)
      : await findOffice(accounts, asked);
  if (!office) throw refuse('not-found');
  return office;
}

const officesOfRequests = new WeakMap<FastifyRequest, string>();

/** Keeps the office a request was found to run in. */
export function noteOffice(request: FastifyRequest, office: Office): void {
  officesOfRequests.set(request, office.code);
}

/** The office a request was found to run in, for the log. */
export function officeOfRequest(request: FastifyRequest): string | undefined {
  return officesOfRequests.get(request);
}

/** Name of the operation a request was routed to. */
export function operationOf(request: FastifyRequest): string | undefined {
  return (request.routeOptions.schema as { operationId?: string } | undefined)?.operationId;
}
