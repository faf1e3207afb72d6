/** The key of a visit in the browser of somebody outside: one cookie for each kind of thing, closed to scripts. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Accounts } from '../../kernel/server/accounts/open.ts';
import type { Actor, Office } from '../../kernel/server/actor.ts';
import { sourceOf } from '../../kernel/server/http/source-of.ts';
import type { HouseDeps } from '../../kernel/server/transaction.ts';
import { visitorOf } from '../../kernel/server/visitors/visitor-of.ts';

/** What somebody outside can have the key to on the public site. */
export type Visited = 'hall-case' | 'hall-account' | 'hall-track' | 'translation-contact';

/** Where what a mailed link opens stands on the public site, and where a fresh one is asked for. */
const homes: Readonly<Record<Exclude<Visited, 'hall-track'>, { home: string; again: string }>> = {
  'hall-case': { home: '/case', again: '/again' },
  'hall-account': { home: '/firm', again: '/firm' },
  'translation-contact': { home: '/translate', again: '/translate' },
};

/** The same for a link of any kind; of one nobody knows, where most people come from. */
export function homeOf(kind: string | null): { home: string; again: string } {
  return Object.entries(homes).find(([one]) => one === kind)?.[1] ?? homes['hall-case'];
}

/** What an address of the public site needs to know who asks, and of which office. */
export interface VisitDeps extends HouseDeps {
  accounts: Pick<Accounts, 'key'>;
  officeAsked(request: FastifyRequest): Promise<Office>;
}

const hours = 12;

function nameOf(kind: Visited): string {
  return `visit-${kind}`;
}
function placeOf({ code }: Office): string {
  return `/o/${code}`;
}

/** Gives the browser the key. It goes with requests to this office's public site only, and with none of another site's. */
export function keepVisit(
  reply: FastifyReply,
  office: Office,
  { kind, secret }: { kind: Visited; secret: string },
  secure: boolean,
): void {
  reply.setCookie(nameOf(kind), secret, {
    path: placeOf(office),
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: hours * 60 * 60,
  });
}

/** The key to a thing of this kind the browser has. */
export function visitKeyOf(request: FastifyRequest, kind: Visited): string | undefined {
  return request.cookies[nameOf(kind)];
}

/** Takes the key from the browser. */
export function dropVisit(reply: FastifyReply, office: Office, kind: Visited): void {
  reply.clearCookie(nameOf(kind), { path: placeOf(office) });
}

/** Whoever has the key to a thing of this kind; or anybody. */
export async function visitorOfRequest(
  deps: VisitDeps,
  request: FastifyRequest,
  office: Office,
  kind: Visited,
): Promise<Actor> {
  const secret = visitKeyOf(request, kind);
  const visitor = secret ? await visitorOf(deps, office, secret) : null;
  const source = sourceOf(deps.accounts, request);
  return visitor?.holder.kind === kind
    ? { ...visitor, source }
    : { kind: 'public', office: office.code, source };
}
