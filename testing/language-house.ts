import type { Actor } from '../kernel/server/actor.ts';
import type { Module } from '../kernel/server/house/module.ts';
import { linesOfSubject } from '../kernel/server/ledger/subject-lines.ts';
import type { AnyOperation } from '../kernel/server/operation.ts';
import { perform } from '../kernel/server/perform.ts';
import { directory } from '../modules/directory/server/index.ts';
import type { Memory, Unit } from '../modules/language/contract/memory.ts';
import type { Concept } from '../modules/language/contract/terms.ts';
import { language } from '../modules/language/server/index.ts';
import { addUnits } from '../modules/language/server/memory/operations/add-units.ts';
import { makeMemory } from '../modules/language/server/memory/operations/make-memory.ts';
import { readUnits } from '../modules/language/server/memory/operations/read-units.ts';
import { approveConcept } from '../modules/language/server/terms/operations/approve-concept.ts';
import { proposeConcept } from '../modules/language/server/terms/operations/propose-concept.ts';
import { person, qinghe, type TestHouse, testHouse, yunjiang } from './house.ts';

/** Who works with memories and terms in the tests. */
export const jiang = person('jiang', ['translator']);
export const he = person('he', ['reviser']);
export const xie = person('xie', ['terminologist']);
export const wen = person('wen', ['translation-chief']);
export const zhou = person('zhou', ['director']);
export const shen = person('shen', ['officer']);
export const luo = person('luo', ['reader']);
export const stranger = person('bai', ['director', 'translation-chief', 'terminologist'], qinghe);
export const anybody: Actor = { kind: 'public', office: 'yunjiang' };
export const ownReaction: Actor = { kind: 'system', module: 'language', office: 'yunjiang' };

/** A house with the language module, and the few words the tests speak to it with. */
export interface LanguageHouse extends TestHouse {
  ask<T>(actor: Actor, operation: AnyOperation, input: unknown): Promise<T>;
  /** As one request, that may come again. */
  askOnce<T>(actor: Actor, operation: AnyOperation, input: unknown, requestId: string): Promise<T>;
  memory(zh: string, over?: object): Promise<Memory>;
  /** Adds these pairs and answers with all units of the memory, latest first. */
  added(memoryId: string, pairs: [zh: string, en: string][]): Promise<Unit[]>;
  linesOf(kind: string, id: string): ReturnType<typeof linesOfSubject>;
}

export async function languageHouse(above: readonly Module[] = []): Promise<LanguageHouse> {
  const house = await testHouse([directory, language, ...above]);
  const ask = <T>(actor: Actor, operation: AnyOperation, input: unknown) =>
    house.perform(actor, yunjiang, operation, input) as Promise<T>;
  return {
    ...house,
    ask,
    askOnce: <T>(actor: Actor, operation: AnyOperation, input: unknown, requestId: string) =>
      perform(
        house.deps,
        actor,
        yunjiang,
        operation,
        operation.contract.input.parse(input),
        requestId,
      ) as Promise<T>,
    memory: (zh, over = {}) => ask<Memory>(wen, makeMemory, { name: { zh, en: `Memory ${zh}` }, ...over }),
    async added(memoryId, pairs) {
      await ask(jiang, addUnits, { memoryId, units: pairs.map(([zh, en]) => ({ zh, en })) });
      return (await ask<{ items: Unit[] }>(jiang, readUnits, { memoryId })).items;
    },
    linesOf: (kind, id) => house.look(wen, yunjiang, (ctx) => linesOfSubject(ctx, { kind, id })),
  };
}

/** A concept with these terms, proposed by a translator and approved by the terminologist. */
export async function conceptInForce(
  ask: LanguageHouse['ask'],
  ...terms: [lang: string, text: string, more?: object][]
): Promise<Concept> {
  const said = { terms: terms.map(([lang, text, more]) => ({ lang, text, ...more })) };
  const { id } = await ask<Concept>(jiang, proposeConcept, said);
  return ask<Concept>(xie, approveConcept, { conceptId: id, version: 1 });
}
