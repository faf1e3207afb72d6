import type { Actor } from '../kernel/server/actor.ts';
import { linesOfSubject } from '../kernel/server/ledger/subject-lines.ts';
import type { AnyOperation } from '../kernel/server/operation.ts';
import { perform } from '../kernel/server/perform.ts';
import { Refusal } from '../kernel/server/refusal.ts';
import { makeVisit } from '../kernel/server/visitors/make-key.ts';
import { directory } from '../modules/directory/server/index.ts';
import { language } from '../modules/language/server/index.ts';
import type { HallCase, OwnCase } from '../modules/service-hall/contract/case.ts';
import { standingOf } from '../modules/service-hall/server/core/case-state.ts';
import { serviceHall } from '../modules/service-hall/server/index.ts';
import { enterCase } from '../modules/service-hall/server/operations/enter-case.ts';
import { getCase } from '../modules/service-hall/server/queries.ts';
import { person, qinghe, type TestHouse, testHouse, yunjiang } from './house.ts';
import { enrol } from './members.ts';

/** Who works in the hall in the tests: 乔 takes in, 顾 and 闵 review, 岑 is the chief, the director directs, 罗 only reads. */
export const qiao = person('qiao', ['hall-clerk']);
export const gu = person('gu', ['hall-reviewer']);
export const min = person('min', ['hall-reviewer']);
export const cen = person('cen', ['hall-chief']);
export const zhou = person('zhou', ['director']);
export const luo = person('luo', ['reader']);
export const shen = person('shen', ['officer']);
export const stranger = person('bai', ['director', 'hall-chief'], qinghe);
export const anybody: Actor = { kind: 'public', office: 'yunjiang' };

/** Somebody outside who holds the key to this case. */
export function holderOf(id: string): Actor {
  return { kind: 'visitor', office: 'yunjiang', holder: { kind: 'hall-case', id } };
}

/** A made-up traveller, every particular in order. */
export const lin = {
  nameZh: '林知夏',
  surname: 'LIN',
  given: 'ZHIXIA',
  sex: 'F',
  born: '1990-05-06',
  nationality: 'CHN',
  passport: 'EA1234567',
  passportUntil: '2033-11-20',
} as const;

/** A house with the service hall, and the few words the tests speak to it with. */
export interface HallHouse extends TestHouse {
  ask<T = HallCase>(actor: Actor, operation: AnyOperation, input: unknown): Promise<T>;
  /** As one request, that may come again. */
  askOnce<T>(actor: Actor, operation: AnyOperation, input: unknown, requestId: string): Promise<T>;
  /** The same on a case as it was last seen. */
  step<T = HallCase>(
    actor: Actor,
    operation: AnyOperation,
    of: Pick<OwnCase, 'id' | 'version'>,
    more?: object,
  ): Promise<T>;
  /** A case of this service, come to the counter and received. */
  entered(service?: string, more?: object): Promise<HallCase>;
  /** What its ledger lines fold to, beside what its row says. */
  standings(id: string): Promise<{ folded: object; row: object }>;
}

export async function hallHouse(): Promise<HallHouse> {
  const house = await testHouse([directory, language, serviceHall]);
  await enrol(house, yunjiang, [qiao, gu, min, cen, zhou, luo, shen]);
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
    step: (actor, operation, { id, version }, more = {}) =>
      ask(actor, operation, { caseId: id, version, ...more }),
    entered: (service = 'apostille', more = {}) =>
      ask<HallCase>(qiao, enterCase, {
        service,
        contact: { name: lin.nameZh, phone: '023-6300-0001' },
        people: [lin],
        submit: true,
        ...more,
      }),
    standings: (id) =>
      house.look(qiao, yunjiang, async (ctx) => {
        const { state, stage, hands, rounds } = await getCase(ctx, id);
        const folded = standingOf(await linesOfSubject(ctx, { kind: 'hall-case', id }));
        const { correctedFrom: _from, ...rest } = folded;
        return { folded: rest, row: { state, stage, hands, rounds } };
      }),
  };
}

/** The key of a visit to a case, as a link that was opened gives it. */
export function visitTo(house: TestHouse, id: string): Promise<string> {
  return house.as(anybody, yunjiang, (ctx) => makeVisit(ctx, { kind: 'hall-case', id }));
}

/** What a request was refused with. */
export async function refusalOf(doing: Promise<unknown>): Promise<Refusal> {
  const caught = await doing.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(caught instanceof Refusal)) throw caught ?? new Error('it was not refused');
  return caught;
}
