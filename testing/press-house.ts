import type { Actor } from '../kernel/server/actor.ts';
import { tables } from '../kernel/server/context.ts';
import { openQueue, type Queue } from '../kernel/server/events/queue.ts';
import { linesOfSubject } from '../kernel/server/ledger/subject-lines.ts';
import type { AnyOperation } from '../kernel/server/operation.ts';
import { directory } from '../modules/directory/server/index.ts';
import { language } from '../modules/language/server/index.ts';
import type { Release } from '../modules/press/contract/release.ts';
import { press } from '../modules/press/server/index.ts';
import { approveRelease } from '../modules/press/server/operations/approve-release.ts';
import { draftRelease } from '../modules/press/server/operations/draft-release.ts';
import { publishRelease } from '../modules/press/server/operations/publish-release.ts';
import { submitRelease } from '../modules/press/server/operations/submit-release.ts';
import type { ReleaseRecord } from '../modules/press/server/queries.ts';
import type { PressTables } from '../modules/press/server/tables.ts';
import { person, qinghe, type TestHouse, testHouse, yunjiang } from './house.ts';

/** Who works with releases in the tests: 沈若兰 writes, 何书宁 and the director approve, 罗 reads. */
export const shen = person('shen', ['officer']);
export const dai = person('dai', ['officer']);
export const he = person('he', ['reviser']);
export const zhou = person('zhou', ['director']);
export const luo = person('luo', ['reader']);
export const stranger = person('bai', ['director', 'officer'], qinghe);
export const anybody = { kind: 'public', office: 'yunjiang' } as const;

/** A release without a fault: nothing stands in its way. */
export const faultless = `云江港开通新航线
11月24日，云江港开通至布伦港的集装箱航线，每周两班，航程18天。
市政府外办为航线开通仪式提供翻译服务。
Yunjiang Port Opens a New Shipping Line
On November 24, Yunjiang Port opened a container line to Brennhaven, with two sailings a week and a voyage of 18 days.
The Foreign Affairs Office of Yunjiang Municipal People’s Government interpreted at the opening ceremony.`;

/** A house with the press and what it stands on, and the few words the tests speak to it with. */
export interface PressHouse extends TestHouse {
  /** Performs as this person at Yunjiang. */
  ask<T = Release>(actor: Actor, operation: AnyOperation, input: unknown): Promise<T>;
  /** The same on a release as it was last seen. */
  step(actor: Actor, operation: AnyOperation, release: Release, more?: object): Promise<Release>;
  drafted(text?: string, day?: string): Promise<Release>;
  /** Written by 沈若兰, approved by 何书宁. */
  approved(text?: string, day?: string): Promise<Release>;
  published(text?: string, day?: string): Promise<Release>;
  rowOf(id: string): Promise<ReleaseRecord>;
  linesOf(id: string): Promise<Awaited<ReturnType<typeof linesOfSubject>>>;
  /** The house's queue, on the test's clock: `drain` carries out what has come due. */
  queue(): Promise<Queue>;
}

export async function pressHouse(): Promise<PressHouse> {
  const house = await testHouse([directory, language, press]);
  const ask = <T>(actor: Actor, operation: AnyOperation, input: unknown) =>
    house.perform(actor, yunjiang, operation, input) as Promise<T>;
  const step = (actor: Actor, operation: AnyOperation, { id, version }: Release, more = {}) =>
    ask<Release>(actor, operation, { releaseId: id, version, ...more });
  const drafted = (text = faultless, day = '2026-11-24') => ask<Release>(shen, draftRelease, { text, day });
  const approved = async (text?: string, day?: string) => {
    const submitted = await step(shen, submitRelease, await drafted(text, day));
    return step(he, approveRelease, submitted);
  };
  const queues: Queue[] = [];
  return {
    ...house,
    ask,
    step,
    drafted,
    approved,
    published: async (text, day) => step(he, publishRelease, await approved(text, day)),
    rowOf: (id) =>
      house.look(shen, yunjiang, (ctx) =>
        tables<PressTables>(ctx)
          .selectFrom('press.release')
          .selectAll()
          .where('id', '=', id)
          .executeTakeFirstOrThrow(),
      ),
    linesOf: (id) => house.look(shen, yunjiang, (ctx) => linesOfSubject(ctx, { kind: 'release', id })),
    async queue() {
      const queue = await openQueue(house.database.pool, house.deps.house.reactions, {
        error: (fields, message) => {
          throw new Error(`${message}: ${JSON.stringify(fields)}`);
        },
      });
      queue.start({ ...house.deps, events: queue }, async () => yunjiang);
      queues.push(queue);
      return queue;
    },
    async close() {
      for (const queue of queues) await queue.stop();
      await house.close();
    },
  };
}
