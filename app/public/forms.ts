/** Forms of the public site: each shows a page and sends one operation; done, the browser goes on to another page. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { requestId as requestIdShape } from '../../kernel/contract/ids.ts';
import { endVisit } from '../../kernel/contract/links.ts';
import { type Actor, actorId, type Office } from '../../kernel/server/actor.ts';
import { askedOnce } from '../../kernel/server/answered.ts';
import type { Ctx } from '../../kernel/server/context.ts';
import { formLimits, readForm, type SentForm, takeForms } from '../../kernel/server/forms/read-form.ts';
import { noteOffice } from '../../kernel/server/http/acting.ts';
import { readInput } from '../../kernel/server/http/input-faults.ts';
import { perform } from '../../kernel/server/perform.ts';
import { Refusal, refuse } from '../../kernel/server/refusal.ts';
import { lookInOffice } from '../../kernel/server/transaction.ts';
import type { FormState } from '../../kernel/web/public/form-state.ts';
import { publicPath, type Reading } from '../../kernel/web/public/reading.ts';
import { type AnyContract, operationOf } from './ask.ts';
import type { Asked } from './lists.ts';
import { pathOf } from './path-of.ts';
import { pressedOnce } from './pressed-once.ts';
import type { PublicPage } from './render.tsx';
import type { Shown } from './shown.ts';
import {
  dropVisit,
  keepVisit,
  type VisitDeps,
  type Visited,
  visitKeyOf,
  visitorOfRequest,
} from './visit-cookie.ts';

/** What was sent to a page, and where. */
export interface Sent extends Asked {
  form: SentForm;
  actor: Actor;
  reading: Reading;
  /** The one value of a field, without space at its ends; empty where it was not sent. */
  one(name: string): string;
  /** A look as whoever sent it, at what the act needs to name. */
  look<T>(at: (ctx: Ctx) => Promise<T>): Promise<T>;
}

/** The act a form asks for, and the path the browser goes to when it is done. */
export interface Act {
  contract: AnyContract;
  input: Record<string, unknown>;
  // biome-ignore lint/suspicious/noExplicitAny: the answer of whichever operation it is
  next: (answer: any) => Next | Answered | string;
  /** The field a fault of the input is said at, where it has another name there. */
  fieldOf?: (path: string) => string;
  /** The field a refusal as a whole is said at, by its code where it depends on that: a file that was not taken. */
  fault?: string | ((code: string) => string | undefined);
}
export interface Next {
  path: string;
  /** The key of what was just opened, given to the browser. */
  keep?: { kind: Visited; secret: string };
  /** The key the browser gives back; it ends with that. */
  drop?: Visited;
}

/** What is shown in place: the answer to a question, which reloading asks again, or what is given this once and kept by nobody. */
export interface Answered {
  answer: Shown;
}

/** A page of the public site that somebody fills in. */
export interface FormPage {
  /** The address after office and reading. */
  rest: string;
  /** Whoever comes must have the key to such a thing; without it is said how to come by one. */
  visits?: Visited;
  /** The page is anybody’s, and asked as whoever has the key to such a thing, where one has. */
  asks?: Visited;
  show(ctx: Ctx, asked: Asked): Promise<Shown>;
  /** Reads what was sent. What cannot be read at all is refused there. */
  send?(sent: Sent): Act | Next | Promise<Act | Next>;
}

export interface FormDeps extends VisitDeps {
  show(request: FastifyRequest, reply: FastifyReply, page: PublicPage): FastifyReply;
  /** Where people reach the house, without a final slash; over https, cookies go over nothing else. */
  base: string;
}

const readings = ['both', 'zh', 'en'] as const;

/** Registers pages with forms, each in every reading. They are one person’s own: nobody keeps them. */
export async function mountForms(
  app: FastifyInstance,
  deps: FormDeps,
  pages: readonly FormPage[],
): Promise<void> {
  await app.register(async (scope) => {
    await takeForms(scope);
    for (const page of pages) for (const reading of readings) mountForm(scope, deps, page, reading);
  });
}

function mountForm(scope: FastifyInstance, deps: FormDeps, page: FormPage, reading: Reading): void {
  const url = (reading === 'both' ? '/o/:code' : `/o/:code/${reading}`) + page.rest;
  const options = { schema: { hide: true } };
  scope.get(url, options, async (request, reply) => {
    const office = await deps.officeAsked(request);
    return showForm(deps, { request, reply, page, reading, office }, untouched());
  });
  const { send } = page;
  if (!send) return;
  scope.post(url, { ...options, bodyLimit: formLimits.words }, async (request, reply) => {
    const office = await deps.officeAsked(request);
    const at = { request, reply, page, reading, office };
    noteOffice(request, office);
    const form = await readForm(request, deps.files.incoming);
    const next = await carryOut(deps, at, send, form).finally(form.dispose);
    if (next instanceof Refusal) return showRefused(deps, at, form, next);
    if ('answer' in next) return showAnswer(deps, at, form, next);
    return goOn(deps, at, next);
  });
}

interface At {
  request: FastifyRequest;
  reply: FastifyReply;
  page: FormPage;
  reading: Reading;
  office: Office;
}

async function showForm(deps: FormDeps, at: At, form: FormState): Promise<FastifyReply> {
  const { request, reply, page, reading, office } = at;
  const actor = await actorOf(deps, at);
  const shown: Shown = isShut(page, actor)
    ? { page: 'visit-over', kind: page.visits! }
    : await lookInOffice(deps, actor, office, (ctx) => page.show(ctx, askedOf(deps, at)));
  if (shown.page === 'visit-over') reply.code(401);
  const path = pathOf(page.rest, request);
  return deps.show(request, reply, { ...shown, office, reading, path, form } as PublicPage);
}

/** Does what the form asks, and says where it goes on; or why it was refused. */
async function carryOut(
  deps: FormDeps,
  at: At,
  send: NonNullable<FormPage['send']>,
  form: SentForm,
): Promise<Next | Answered | Refusal> {
  try {
    if (Object.keys(form.faults).length > 0) throw refuse('input-invalid', {}, form.faults);
    const one = (name: string) => (form.words[name]?.[0] ?? '').trim();
    const actor = await actorOf(deps, at);
    if (isShut(at.page, actor)) throw refuse('visit-over');
    const look = <T>(see: (ctx: Ctx) => Promise<T>) => lookInOffice(deps, actor, at.office, see);
    const act = await send({ ...askedOf(deps, at), form, actor, reading: at.reading, one, look });
    if (!('contract' in act)) return act;
    const next = act.next(await performAct(deps, { ...at, actor }, act, one('requestId')));
    return typeof next === 'string' ? { path: next } : next;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** The same page again, with the reason and all that was typed. */
function showRefused(deps: FormDeps, at: At, { words }: SentForm, refusal: Refusal): Promise<FastifyReply> {
  const { code, status, both, fields = {} } = refusal;
  at.request.log.info({ refused: code }, 'form refused');
  at.reply.code(status);
  return showForm(deps, at, { ...untouched(), typed: words, problem: { says: both, fields } });
}

/** The page with the answer to a question, and the question as it was asked. */
function showAnswer(deps: FormDeps, at: At, { words }: SentForm, { answer }: Answered): FastifyReply {
  const { request, reply, page, reading, office } = at;
  const form: FormState = { ...untouched(), typed: words };
  const path = pathOf(page.rest, request);
  return deps.show(request, reply, { ...answer, office, reading, path, form } as PublicPage);
}

/** After an act the browser asks for the next page: reloading that does nothing twice. */
async function goOn(deps: FormDeps, at: At, { path, keep, drop }: Next): Promise<FastifyReply> {
  const { reply, office, reading } = at;
  if (keep) keepVisit(reply, office, keep, deps.base.startsWith('https:'));
  if (drop) await leave(deps, at, drop);
  reply.header('cache-control', 'no-store');
  return reply.redirect(publicPath(office.code, reading, path), 303);
}

/** Whoever leaves takes no key along, and leaves none that is good. */
async function leave(deps: FormDeps, { request, reply, office }: At, kind: Visited): Promise<void> {
  const key = visitKeyOf(request, kind);
  const anybody: Actor = { kind: 'public', office: office.code };
  if (key) await perform(deps, anybody, office, operationOf(deps.house, endVisit), { key });
  dropVisit(reply, office, kind);
}

async function performAct(
  deps: FormDeps,
  { request, office, actor }: At & { actor: Actor },
  act: Act,
  sentId: string,
): Promise<unknown> {
  const { contract } = act;
  request.log.info({ operation: contract.name, office: office.code }, 'operation');
  try {
    const operation = operationOf(deps.house, contract);
    const input = readInput(operation.contract.input, act.input);
    const id = requestIdShape.safeParse(sentId).data;
    if (!contract.secret || !id) return await perform(deps, actor, office, operation, input, id);
    const { inputHash } = askedOnce(id, contract.name, input);
    const key = `${office.code} ${actorId(actor)} ${id} ${inputHash}`;
    return await pressedOnce(key, () => perform(deps, actor, office, operation, input));
  } catch (error) {
    throw error instanceof Refusal ? atFields(error, act) : error;
  }
}

/** A refusal that names the fields of the form, where the operation calls them otherwise or none; that it was one too many is about none of them. */
function atFields(refusal: Refusal, { fieldOf = (path) => path, fault }: Act): Refusal {
  const { both, fields } = refusal;
  const at = typeof fault === 'function' ? fault(refusal.code) : fault;
  if (!fields)
    return at && refusal.retryAfter === undefined
      ? Object.assign(refusal, { fields: { [at]: both } })
      : refusal;
  const named = Object.entries(fields).map(([path, says]) => [fieldOf(path), says]);
  return Object.assign(refusal, { fields: Object.fromEntries(named) });
}

/** A page may be anybody’s, and still be asked as whoever has a key. */
function actorOf(deps: FormDeps, { request, page, office }: At): Promise<Actor> {
  return visitorOfRequest(deps, request, office, page.visits ?? page.asks ?? 'hall-case');
}

function isShut({ visits }: FormPage, actor: Actor): boolean {
  return visits !== undefined && actor.kind !== 'visitor';
}

function untouched(): FormState {
  return { requestId: randomUUID(), typed: {}, problem: null };
}

/** What an address asks, for the page that answers it. */
export function askedOf(
  { base, mail }: Pick<FormDeps, 'base' | 'mail'>,
  { request, office, reading }: Pick<At, 'request' | 'office' | 'reading'>,
): Asked {
  return {
    params: request.params as Record<string, string>,
    query: request.query as Record<string, unknown>,
    at: (path) => base + publicPath(office.code, reading, path),
    mails: mail !== undefined,
  };
}
