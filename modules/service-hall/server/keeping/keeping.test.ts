/** How long the hall keeps what it was given: drafts, notices nobody answers, and closed cases. */
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { followUpsOf } from '../../../../kernel/server/follow-ups/door.ts';
import {
  anybody,
  cen,
  gu,
  type HallHouse,
  hallHouse,
  holderOf,
  lin,
  luo,
  min,
  qiao,
  refusalOf,
} from '../../../../testing/hall-house.ts';
import { hallNight } from '../../../../testing/hall-night.ts';
import { yunjiang } from '../../../../testing/house.ts';
import { tablesHolding } from '../../../../testing/tables-holding.ts';
import { jpeg, page } from '../../../../testing/uploads.ts';
import type { HallCase, OwnCase } from '../../contract/case.ts';
import { acceptCase } from '../operations/accept-case.ts';
import { advanceCase } from '../operations/advance-case.ts';
import { answerCorrection } from '../operations/answer-correction.ts';
import { askCorrection } from '../operations/ask-correction.ts';
import { attachPaper } from '../operations/attach-paper.ts';
import { eraseCase } from '../operations/erase-case.ts';
import { handOver } from '../operations/hand-over.ts';
import { keepCase } from '../operations/keep-case.ts';
import { lapseCase } from '../operations/lapse-case.ts';
import { listLetters } from '../operations/list-letters.ts';
import { noteCase } from '../operations/note-case.ts';
import { pauseCase } from '../operations/pause-case.ts';
import { rateCase } from '../operations/rate-case.ts';
import { readCase } from '../operations/read-case.ts';
import { saveCase } from '../operations/save-case.ts';
import { savePerson } from '../operations/save-person.ts';
import { startCase } from '../operations/start-case.ts';
import { withdrawCase } from '../operations/withdraw-case.ts';
import { type CaseRecord, getCase } from '../queries.ts';
import { reactions } from '../reactions.ts';
import { casesOver } from './over.ts';

let house: HallHouse;
beforeAll(async () => {
  house = await hallHouse();
});
afterEach(() => house.setClock('2026-11-24T02:00:00.000Z'));
afterAll(() => house.close());

const program = { kind: 'system', module: 'service-hall', office: 'yunjiang' } as const;
const run = (name: string, id = '00000000-0000-7000-8000-000000000000') =>
  house.as(program, yunjiang, (ctx) =>
    reactions
      .find((one) => one.name === `service-hall.${name}`)!
      .run(ctx, { name: 'told', subject: { kind: 'hall-case', id } }, undefined),
  );
const rowOf = (id: string): Promise<CaseRecord> => house.look(program, yunjiang, (ctx) => getCase(ctx, id));
async function planned(event: string) {
  const { rows } = await house.look(cen, yunjiang, (ctx) =>
    sql<{ due_at: Date }>`select due_at from kernel.due where event = ${event}`.execute(ctx.db),
  );
  return rows.map(({ due_at }) => due_at.toISOString());
}
const says = { zh: '请改正', en: 'Please put it right' };
const content = async () => (await jpeg(page())).toString('base64');

/** Names and numbers no other test has, so that whatever holds them is of this case. */
const wu = { ...lin, nameZh: '尉迟听雪', surname: 'YUCHI', given: 'TINGXUE', passport: 'EQ7654321' };
const contact = { name: '呼延拾光', email: 'huyan@away.example', phone: '139-5555-0199' };
const personal = ['尉迟', '听雪', 'YUCHI', 'TINGXUE', 'EQ7654321', '呼延', '拾光', 'huyan', '5555-0199'];

const holding = (words: readonly string[]) => tablesHolding(house, words);

describe('a draft begun outside', () => {
  test('is warned of a week before and discarded with all that was entered; one that was touched stays', async () => {
    const begin = async () =>
      (await house.ask<{ case: OwnCase }>(anybody, startCase, { service: 'apostille' })).case;
    let left = await begin();
    const touched = await begin();
    expect(await planned('service-hall.night')).toEqual(['2026-11-24T18:30:00.000Z']);
    const holder = holderOf(left.id);
    left = await house.step(holder, saveCase, left, { contact });
    left = await house.step(holder, savePerson, left, { person: wu });
    await house.step(holder, attachPaper, left, {
      paper: 'document',
      name: '尉迟.jpg',
      content: await content(),
    });
    expect(await holding(personal)).not.toEqual([]);
    house.setClock('2027-02-15T18:30:00.000Z');
    expect(await hallNight(house)).toEqual([]);
    expect(await rowOf(left.id)).toMatchObject({ state: 'draft', warned_on: '2027-02-16' });
    const warnings = () => house.events.filter(({ name }) => name === 'service-hall.draftEnds');
    expect(warnings().map(({ subject }) => subject.id)).toEqual([left.id]);
    await house.step(holderOf(touched.id), saveCase, touched, { language: 'en' });
    expect(await hallNight(house)).toEqual([]);
    expect(warnings()).toHaveLength(1);
    house.setClock('2027-02-21T18:30:00.000Z');
    expect(await hallNight(house)).toEqual([]);
    expect((await rowOf(left.id)).state).toBe('draft');
    house.setClock('2027-02-22T18:30:00.000Z');
    expect(await hallNight(house)).toEqual([]);
    expect((await rowOf(left.id)).state).toBe('discarded');
    expect((await rowOf(touched.id)).state).toBe('draft');
    expect(await holding(personal)).toEqual([]);
    const { folded, row } = await house.standings(left.id);
    expect(folded).toEqual(row);
  });
});

describe('a notice nobody answers', () => {
  const asked = async (answers = {}) =>
    house.step(gu, askCorrection, await house.entered('apostille', { answers }), {
      items: [{ target: 'paper', name: 'document', says }],
    });
  const mayLapse = async (caseId: string) =>
    (await house.ask<HallCase>(cen, readCase, { caseId })).abilities['lapse'];
  const duties = (id: string) =>
    house.look(cen, yunjiang, (ctx) => followUpsOf(ctx, { kind: 'hall-case', id }));

  test('is a question to the chief, who alone may end the case, with a decision', async () => {
    const now = await asked();
    expect((await refusalOf(house.step(cen, lapseCase, now))).code).toBe('correction-running');
    expect(await mayLapse(now.id)).toMatchObject({ en: expect.stringContaining('23 January 2027') });
    await run('ask-whether-lapsed', now.id);
    expect(await duties(now.id)).toEqual([]);
    house.setClock('2027-01-24T02:00:00.000Z');
    for (let twice = 0; twice < 2; twice++) await run('ask-whether-lapsed', now.id);
    expect(await duties(now.id)).toMatchObject([{ state: 'open', owner: { userId: 'cen' } }]);
    expect((await rowOf(now.id)).state).toBe('correcting');
    expect(await mayLapse(now.id)).toBe(true);
    for (const other of [qiao, gu, holderOf(now.id)])
      expect((await refusalOf(house.step(other, lapseCase, now))).code).toBe('not-allowed');
    const stale = house.step(cen, lapseCase, { ...now, version: now.version - 1 });
    expect((await refusalOf(stale)).code).toBe('stale-version');
    const input = { caseId: now.id, version: now.version };
    const id = '01900000-0000-7000-8000-0000000000aa';
    const ended = await house.askOnce<HallCase>(cen, lapseCase, input, id);
    expect(ended).toMatchObject({
      state: 'lapsed',
      decision: { en: expect.stringContaining('23 January 2027') },
    });
    expect((await house.askOnce<HallCase>(cen, lapseCase, input, id)).version).toBe(ended.version);
    expect(await duties(now.id)).toMatchObject([{ state: 'withdrawn' }]);
    const { letters } = await house.ask<{ letters: { kind: string }[] }>(cen, listLetters, {
      caseId: now.id,
    });
    expect(letters.map(({ kind }) => kind)).toContain('decision');
    const { folded, row } = await house.standings(now.id);
    expect(folded).toEqual(row);
  });

  test('answered, asks nobody any more', async () => {
    const now = await asked();
    expect(await planned('service-hall.correctionOverdue')).toHaveLength(1);
    await house.step(qiao, answerCorrection, now, {
      replies: now.corrections[0]!.items.map(({ id: itemId }) => ({ itemId, words: '已补' })),
    });
    expect(await planned('service-hall.correctionOverdue')).toEqual([]);
  });
});

describe('a closed case', () => {
  /** A case in which everybody wrote something, and that is done. */
  async function done(): Promise<HallCase> {
    const id = '01900000-0000-7000-8000-0000000000bb';
    const entered = await house.entered('apostille', { contact, people: [wu], submit: true });
    let now = await house.step(gu, askCorrection, entered, {
      items: [{ target: 'paper', name: 'document', says: { zh: '请尉迟听雪重拍', en: 'YUCHI: again' } }],
    });
    const handed = await house.step<OwnCase>(qiao, attachPaper, now, {
      paper: 'document',
      name: '尉迟.jpg',
      content: await content(),
    });
    now = await house.step(qiao, answerCorrection, handed);
    now = await house.step(qiao, noteCase, now, { words: '尉迟听雪来电' });
    now = await house.step(gu, pauseCase, now, { why: '等尉迟听雪' });
    now = await house.askOnce(qiao, acceptCase, { caseId: now.id, version: now.version }, id);
    for (let who = gu; now.state === 'in-hand'; who = who === gu ? min : gu)
      now = await house.step(now.stage.kind === 'review' ? who : qiao, advanceCase, now, {
        stage: now.stage.id,
      });
    now = await house.step(qiao, handOver, now, { receivedBy: { name: '呼延拾光', idLastFour: '0199' } });
    await house.ask(holderOf(now.id), rateCase, {
      caseId: now.id,
      scores: { overall: 5, attitude: 5, level: 5, speed: 5 },
      words: '尉迟听雪很满意',
    });
    return house.ask(qiao, readCase, { caseId: now.id });
  }

  test('is kept while a chief says so, and erased when its years are over: nothing personal is left anywhere', async () => {
    let now = await done();
    expect(await holding(personal)).not.toEqual([]);
    for (const other of [qiao, gu, luo])
      expect(['not-allowed', 'not-found']).toContain(
        (await refusalOf(house.step(other, keepCase, now, { why: 'x' }))).code,
      );
    now = await house.step(cen, keepCase, now, { why: '有争议' });
    house.setClock('2036-11-26T18:30:00.000Z');
    expect(await hallNight(house)).toEqual([]);
    expect((await rowOf(now.id)).erased_on).toBeNull();
    now = await house.step(cen, keepCase, now, { why: null });
    const before = await rowOf(now.id);
    expect(await hallNight(house)).toEqual([]);
    expect(await holding(personal)).toEqual([]);
    expect(house.events.some(({ name }) => name === 'files.bytesReleased')).toBe(true);
    const after = await rowOf(now.id);
    expect(after).toMatchObject({ erased_on: '2036-11-27', state: 'done', number: now.number, rounds: 1 });
    expect([after.service, after.received_on, after.closed_at]).toEqual([
      before.service,
      before.received_on,
      before.closed_at,
    ]);
    const shown = await house.ask<HallCase>(qiao, readCase, { caseId: now.id });
    expect(shown).toMatchObject({ erasedOn: '2036-11-27', abilities: {}, people: [], papers: [], notes: [] });
    const { folded, row } = await house.standings(now.id);
    expect(folded).toEqual(row);
    expect(await hallNight(house)).toEqual([]);
    expect((await rowOf(now.id)).version).toBe(after.version);
  });

  test('that cannot be erased keeps no other, and goes the night after', async () => {
    const withdrawn = async () => house.step<HallCase>(qiao, withdrawCase, await house.entered());
    const [stuck, other] = [await withdrawn(), await withdrawn()];
    const { db } = house.deps;
    await sql`create function service_hall.stuck() returns trigger language plpgsql as
      $$ begin raise exception 'it is stuck'; end $$`.execute(db);
    await sql`create trigger stuck before update on service_hall.hall_case for each row
      when (old.id = ${sql.lit(stuck.id)}) execute function service_hall.stuck()`.execute(db);
    house.setClock('2036-11-26T18:30:00.000Z');
    const over = (after: { at: string; id: string } | null) =>
      house.look(program, yunjiang, (ctx) => casesOver(ctx, 'erase', 'apostille', after));
    const [first, ...rest] = await over(null);
    expect([first, ...rest].map((one) => one!.id)).toEqual(expect.arrayContaining([stuck.id, other.id]));
    expect(await over(first!)).toEqual(rest);
    expect((await hallNight(house)).map(({ subject }) => subject.id)).toEqual([stuck.id]);
    expect((await rowOf(stuck.id)).erased_on).toBeNull();
    expect((await rowOf(other.id)).erased_on).toBe('2036-11-27');
    expect(await planned('service-hall.night')).toEqual(['2036-11-27T18:30:00.000Z']);
    await sql`drop function service_hall.stuck() cascade`.execute(db);
    expect(await hallNight(house)).toEqual([]);
    expect((await rowOf(stuck.id)).erased_on).toBe('2036-11-27');
  });

  test('is erased before its time by the chief alone, once, with a reason', async () => {
    const person = { ...lin, nameZh: '澹台映雪', passport: 'EQ1122334' };
    const entered = await house.entered('apostille', { people: [person] });
    const now = await house.step(qiao, withdrawCase, entered);
    expect((await refusalOf(house.step(qiao, eraseCase, now, { why: 'x' }))).code).toBe('not-allowed');
    const erased = await house.step(cen, eraseCase, now, { why: '当事人书面请求' });
    expect(erased).toMatchObject({ erasedOn: '2026-11-24', notes: [{ words: '当事人书面请求' }] });
    for (const [verb, more] of [
      [eraseCase, { why: 'x' }],
      [keepCase, { why: 'x' }],
      [noteCase, { words: '澹台映雪又来电' }],
    ] as const)
      expect((await refusalOf(house.step(cen, verb, erased, more))).code).toBe('state-conflict');
    expect(await holding(['澹台', '映雪', 'EQ1122334'])).toEqual([]);
  });
});
