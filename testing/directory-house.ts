import { randomUUID } from 'node:crypto';
import type { Actor } from '../kernel/server/actor.ts';
import type { AnyOperation } from '../kernel/server/operation.ts';
import { perform } from '../kernel/server/perform.ts';
import type { Body } from '../modules/directory/contract/body.ts';
import type { Person } from '../modules/directory/contract/person.ts';
import { addBody, addPerson, appoint, directory } from '../modules/directory/server/index.ts';
import { person, qinghe, type TestHouse, testHouse, yunjiang } from './house.ts';

/** Who works with the directory in the tests: officers keep it, readers read it, the stranger is of another office. */
export const keeper = person('shen', ['officer']);
export const colleague = person('he', ['reviser', 'officer']);
export const chief = person('zhou', ['director']);
export const machinist = person('fang', ['administrator']);
export const looker = person('luo', ['reader']);
export const nobodyYet = person('gu', []);
export const stranger = person('bai', ['director', 'officer', 'administrator'], qinghe);
export const passerBy: Actor = { kind: 'public', office: 'yunjiang' };
export const ownReaction: Actor = { kind: 'system', module: 'press', office: 'yunjiang' };

/** A house with the directory in it, and the few words the tests speak to it with. */
export interface DirectoryHouse extends TestHouse {
  /** Performs as this person at Yunjiang. */
  ask<T>(actor: Actor, operation: AnyOperation, input: unknown): Promise<T>;
  /** The same as a request that carries an id. */
  askOnce<T>(operation: AnyOperation, input: unknown, requestId: string): Promise<T>;
  body(zh: string, over?: object): Promise<Body>;
  enter(surname: string, given: string, over?: object): Promise<Person>;
  give(to: Person, body: Body, zh: string, over?: object): Promise<Person>;
}

export async function directoryHouse(): Promise<DirectoryHouse> {
  const house = await testHouse([directory]);
  const ask = <T>(actor: Actor, operation: AnyOperation, input: unknown) =>
    house.perform(actor, yunjiang, operation, input) as Promise<T>;
  return {
    ...house,
    ask,
    askOnce: <T>(operation: AnyOperation, input: unknown, requestId: string) =>
      perform(
        house.deps,
        keeper,
        yunjiang,
        operation,
        operation.contract.input.parse(input),
        requestId,
      ) as Promise<T>,
    body: (zh, over = {}) => ask(keeper, addBody, bodyInput(zh, over)),
    enter: (surname, given, over = {}) => ask(keeper, addPerson, personInput(surname, given, over)),
    give: (to, body, zh, over = {}) => ask(keeper, appoint, postInput(to.id, body.id, zh, over)),
  };
}

/** A body as its form would send it. */
export function bodyInput(zh: string, over: object = {}) {
  return { name: { zh, en: null }, kind: 'office', ...over };
}

/** A person as the form would send it. */
export function personInput(surname: string, given: string, over: object = {}) {
  return { name: { order: 'surname-first', zh: { surname, given }, en: null }, ...over };
}

/** A post as its form would send it. */
export function postInput(personId: string, bodyId: string, zh: string, over: object = {}) {
  return { personId, bodyId, title: { zh, en: null }, ...over };
}

/** A place as its form would send it. */
export function placeInput(zh: string, over: object = {}) {
  return { kind: 'hall', name: { zh, en: null }, ...over };
}

/** A contact point as its form would send it: a mobile for the office's own use. */
export function contactInput(of: 'person' | 'body' | 'place', ownerId: string, over: object = {}) {
  return {
    of,
    ownerId,
    kind: 'mobile',
    value: '138 0000 0001',
    use: 'office',
    consentBy: '本人',
    consentOn: '2026-01-05',
    ...over,
  };
}

/** An id for one request. */
export function newRequest(): string {
  return randomUUID();
}
