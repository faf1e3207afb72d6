import { randomUUID } from 'node:crypto';
import type { Actor } from '../kernel/server/actor.ts';
import type { AnyOperation } from '../kernel/server/operation.ts';
import { perform } from '../kernel/server/perform.ts';
import type { CardBatch } from '../modules/service-hall/contract/card-batches.ts';
import type { CardHolder } from '../modules/service-hall/contract/cards.ts';
import { serviceHall } from '../modules/service-hall/server/index.ts';
import { addCardHolder } from '../modules/service-hall/server/operations/cards/add-card-holder.ts';
import { fileCardRequest } from '../modules/service-hall/server/operations/cards/file-card-request.ts';
import { makeCardBatch } from '../modules/service-hall/server/operations/cards/make-card-batch.ts';
import { readCardHolder } from '../modules/service-hall/server/operations/cards/read-card-holder.ts';
import { recordAnswers } from '../modules/service-hall/server/operations/cards/record-answers.ts';
import { recordCard } from '../modules/service-hall/server/operations/cards/record-card.ts';
import { sendCardBatch } from '../modules/service-hall/server/operations/cards/send-card-batch.ts';
import { person, qinghe, type TestHouse, testHouse, yunjiang } from './house.ts';

/** Who works with travel cards in the tests, and who may not. */
export const clerk = person('qiao', ['hall-clerk']);
export const otherClerk = person('meng', ['hall-reviewer']);
export const looker = person('luo', ['reader']);
export const elsewhere = person('bai', ['hall-clerk', 'director'], qinghe);
export const passerBy: Actor = { kind: 'public', office: 'yunjiang' };
export const program: Actor = { kind: 'system', module: 'service-hall', office: 'yunjiang' };

/** A house with the hall in it, and the few words the tests of cards speak to it with. */
export interface CardsHouse extends TestHouse {
  ask<T>(actor: Actor, operation: AnyOperation, input: unknown): Promise<T>;
  askOnce<T>(operation: AnyOperation, input: unknown, requestId: string): Promise<T>;
  enter(over?: object): Promise<CardHolder>;
  file(holder: CardHolder, service: string): Promise<CardHolder>;
  /** Sends what waits for this person as a batch of its own. */
  send(holder: CardHolder, on: string): Promise<{ holder: CardHolder; batch: CardBatch }>;
  /** Records answers by the codes of the economies. */
  answer(holder: CardHolder, answers: Record<string, 'grant' | 'refuse'>, on: string): Promise<CardHolder>;
  make(holder: CardHolder, service: string, number: string, issuedOn: string): Promise<CardHolder>;
  again(holder: CardHolder): Promise<CardHolder>;
}

export async function cardsHouse(): Promise<CardsHouse> {
  const house = await testHouse([serviceHall]);
  const ask = <T>(actor: Actor, operation: AnyOperation, input: unknown) =>
    house.perform(actor, yunjiang, operation, input) as Promise<T>;
  const on = ({ id, version }: CardHolder) => ({ holderId: id, version });
  const again = ({ id }: CardHolder) => ask<CardHolder>(clerk, readCardHolder, { holderId: id });
  return {
    ...house,
    ask,
    askOnce: <T>(operation: AnyOperation, input: unknown, requestId: string) =>
      perform(
        house.deps,
        clerk,
        yunjiang,
        operation,
        operation.contract.input.parse(input),
        requestId,
      ) as Promise<T>,
    enter: (over = {}) => ask(clerk, addCardHolder, holderInput(over)),
    file: (holder, service) => ask(clerk, fileCardRequest, { ...on(holder), service }),
    again,
    send: async (holder, day) => {
      const requests = holder.requests.filter(({ state }) => state === 'waiting').map(({ id }) => id);
      const made = await ask<CardBatch>(clerk, makeCardBatch, { requests });
      const batch = await ask<CardBatch>(clerk, sendCardBatch, {
        batchId: made.id,
        version: made.version,
        on: day,
      });
      return { holder: await again(holder), batch };
    },
    answer: (holder, answers, day) =>
      ask(clerk, recordAnswers, {
        ...on(holder),
        source: 'tracker',
        answers: Object.entries(answers).map(([economy, verb]) => ({
          lineId: lineOf(holder, economy).id,
          verb,
          on: day,
        })),
      }),
    make: (holder, service, number, issuedOn) =>
      ask(clerk, recordCard, { ...on(holder), service, number, issuedOn }),
  };
}

/** The line of an economy in the running application. */
export function lineOf({ application }: CardHolder, economy: string) {
  const line = application?.lines.find((one) => one.economy === economy);
  if (!line) throw new Error(`no line of ${economy}`);
  return line;
}

let entered = 0;

/** A person as the form would send one; every one has another passport. */
export function holderInput(over: object = {}) {
  entered += 1;
  return {
    name: { zh: '林知远', en: 'LIN ZHIYUAN' },
    born: '1985-03-14',
    passport: `EA${String(entered).padStart(7, '0')}`,
    passportEndsOn: '2035-03-14',
    firm: {
      code: '91350100M000100Y43',
      zh: '云江澄明精密仪器有限公司',
      en: 'Yunjiang Chengming Precision Instruments Co., Ltd',
    },
    ...over,
  };
}

export function newRequest(): string {
  return randomUUID();
}
