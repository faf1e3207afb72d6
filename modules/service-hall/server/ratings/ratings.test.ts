import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  anybody,
  cen,
  gu,
  type HallHouse,
  hallHouse,
  holderOf,
  luo,
  qiao,
  refusalOf,
  stranger,
  zhou,
} from '../../../../testing/hall-house.ts';
import { person, qinghe, yunjiang } from '../../../../testing/house.ts';
import { enrol } from '../../../../testing/members.ts';
import type { HallCase } from '../../contract/case.ts';
import type { Rating } from '../../contract/ratings.ts';
import { isBad, misrated } from '../core/ratings.ts';
import { acceptCase } from '../operations/accept-case.ts';
import { answerRating } from '../operations/answer-rating.ts';
import { eraseCase } from '../operations/erase-case.ts';
import { listRatings } from '../operations/list-ratings.ts';
import { rateCase } from '../operations/rate-case.ts';
import { readCase } from '../operations/read-case.ts';
import { readOwnRating } from '../operations/read-own-rating.ts';
import { readRatingFigures } from '../operations/read-rating-figures.ts';
import { refuseAcceptance } from '../operations/refuse-acceptance.ts';

const dai = person('dai', ['director']);

let house: HallHouse;
beforeAll(async () => {
  house = await hallHouse();
});
afterAll(() => house.close());

const why = { zh: '不属本办职权', en: 'Not for this office' };
/** A case closed by one of the chiefs. */
async function closed(by = cen): Promise<string> {
  return (await house.step(by, refuseAcceptance, await house.entered(), { why })).id;
}
const good = { overall: 5, speed: 4, level: 5, attitude: 5 };
const bad = { ...good, speed: 2 };
const rate = (caseId: string, scores: object = good, words: string | null = null) =>
  house.ask(holderOf(caseId), rateCase, { caseId, scores, words });
/** The last word said of a case; the clock stands still in a test, so that its time does not say which that is. */
async function lastRating(caseId: string): Promise<Rating> {
  const { items } = await house.ask<{ items: Rating[] }>(qiao, listRatings, { case: caseId });
  return items.find(({ again }) => again) ?? items[0]!;
}
function followUps() {
  return house.look(zhou, yunjiang, (ctx) =>
    ctx.db.selectFrom('kernel.follow_up').select(['key', 'owner', 'due', 'state']).execute(),
  );
}

describe('a rating', () => {
  test('is given once, for a finished case, by whoever holds its key', async () => {
    const caseId = await closed();
    for (const other of [anybody, holderOf('01900000-0000-7000-8000-000000000001'), luo])
      expect((await refusalOf(house.ask(other, rateCase, { caseId, scores: good }))).code).toBe('not-found');
    expect((await refusalOf(house.ask(qiao, rateCase, { caseId, scores: good }))).code).toBe('not-allowed');
    const open = await house.step(qiao, acceptCase, await house.entered());
    expect((await refusalOf(rate(open.id))).code).toBe('state-conflict');
    const unanswered = await refusalOf(rate(caseId, { overall: 5, warmth: 5 }));
    expect(Object.keys(unanswered.fields!).toSorted()).toEqual([
      'scores.attitude',
      'scores.level',
      'scores.speed',
      'scores.warmth',
    ]);
    const asked = await house.ask<{ indicators: { id: string }[] }>(holderOf(caseId), readOwnRating, {
      caseId,
    });
    expect(asked).toMatchObject({ channel: 'counter', given: [], next: 'first' });
    expect(misrated(asked.indicators, good)).toEqual([]);
    const once = '01900000-0000-7000-8000-00000000c001';
    const input = { caseId, scores: good, words: '谢谢' };
    const given = await house.askOnce(holderOf(caseId), rateCase, input, once);
    expect(await house.askOnce(holderOf(caseId), rateCase, input, once)).toEqual(given);
    expect((await refusalOf(rate(caseId))).code).toBe('already-rated');
    expect(await lastRating(caseId)).toMatchObject({
      state: 'given',
      due: null,
      words: '谢谢',
      abilities: {},
    });
    const { folded, row } = await house.standings(caseId);
    expect(folded).toEqual(row);
  });

  test('that is bad is for a chief who had no hand in the case, within fifteen working days', async () => {
    const caseId = await closed(zhou);
    await rate(caseId, bad, '等了太久');
    const owed = (await followUps()).filter(({ key }) => key === `service-hall rating ${caseId}`);
    expect(owed).toMatchObject([{ owner: 'cen', due: '2026-12-15', state: 'open' }]);
    const { id: ratingId, version, abilities } = await lastRating(caseId);
    expect(abilities['answer']).not.toBe(true);
    const ask = { ratingId, version, as: 'mended', words: '已致电说明，并调整窗口人手' };
    for (const other of [qiao, gu, luo, anybody, zhou, holderOf(caseId)])
      expect((await refusalOf(house.ask(other, answerRating, ask))).code).toBe('not-allowed');
    expect((await refusalOf(house.perform(stranger, qinghe, answerRating, ask))).code).toBe('not-found');
    expect((await refusalOf(house.ask(cen, answerRating, { ...ask, version: 9 }))).code).toBe(
      'stale-version',
    );
    const once = '01900000-0000-7000-8000-00000000c002';
    const done = await house.askOnce<Rating>(cen, answerRating, ask, once);
    expect(await house.askOnce(cen, answerRating, ask, once)).toEqual(done);
    expect(done).toMatchObject({ state: 'mended', version: 2, answer: ask.words });
    expect((await refusalOf(house.ask(cen, answerRating, { ...ask, version: 2 }))).code).toBe(
      'state-conflict',
    );
    const now = (await followUps()).find(({ key }) => key === `service-hall rating ${caseId}`);
    expect(now).toMatchObject({ state: 'done' });
  });

  test('where every chief of the hall had a hand in it is for the director', async () => {
    const caseId = await closed(cen);
    await rate(caseId, bad);
    const owed = (await followUps()).find(({ key }) => key === `service-hall rating ${caseId}`);
    expect(owed).toMatchObject({ owner: 'zhou' });
    const { id: ratingId, version } = await lastRating(caseId);
    const ask = { ratingId, version, as: 'mistaken', words: '申请人来电说点错了' };
    expect((await refusalOf(house.ask(cen, answerRating, ask))).code).toBe('not-allowed');
    expect(await house.ask(zhou, answerRating, ask)).toMatchObject({ state: 'mistaken' });
  });

  test('is given once more after a bad one was mended, which stays; of it neither whoever handled the case nor whoever mended it answers', async () => {
    const caseId = await closed(zhou);
    await rate(caseId, bad);
    const first = await lastRating(caseId);
    expect((await refusalOf(rate(caseId))).code).toBe('already-rated');
    const answer = (of: Rating) => ({ ratingId: of.id, version: of.version, as: 'mended', words: '已整改' });
    await house.ask(cen, answerRating, answer(first));
    const own = () =>
      house.ask<{ given: object[]; next: string | null }>(holderOf(caseId), readOwnRating, { caseId });
    expect(await own()).toMatchObject({ next: 'again', given: [{ mendedOn: '2026-11-24' }] });
    await enrol(house, yunjiang, [dai]);
    const once = '01900000-0000-7000-8000-00000000c003';
    const input = { caseId, scores: bad, words: '还是慢' };
    const given = await house.askOnce(holderOf(caseId), rateCase, input, once);
    expect(await house.askOnce(holderOf(caseId), rateCase, input, once)).toEqual(given);
    const again = await lastRating(caseId);
    expect(again).toMatchObject({ again: true, state: 'open', due: '2026-12-15' });
    const owed = (await followUps()).filter(({ key }) => key === `service-hall rating ${caseId}`);
    expect(owed.map(({ owner, state }) => `${owner} ${state}`).toSorted()).toEqual(['cen done', 'dai open']);
    for (const other of [cen, zhou])
      expect((await refusalOf(house.ask(other, answerRating, answer(again)))).code).toBe('not-allowed');
    await house.ask(dai, answerRating, answer(again));
    expect(await own()).toMatchObject({ next: null, given: [{ mendedOn: '2026-11-24' }, {}] });
    expect((await refusalOf(rate(caseId))).code).toBe('already-rated');
  });

  test('counts in the month its case was closed in, and not where it was a mistake', async () => {
    for (const other of [luo, anybody])
      for (const reading of [readRatingFigures, listRatings])
        expect((await refusalOf(house.ask(other, reading, {}))).code).toBe('not-allowed');
    const { months } = await house.ask<{ months: object[] }>(gu, readRatingFigures, { months: 2 });
    expect(months).toEqual([
      {
        month: '2026-11',
        closed: 4,
        rated: 4,
        again: 1,
        levels: [0, 0, 0, 0, 4],
        mean: 5,
        bad: 3,
        mendedInTime: 3,
        mistaken: 1,
      },
      {
        month: '2026-10',
        closed: 0,
        rated: 0,
        again: 0,
        levels: [0, 0, 0, 0, 0],
        mean: null,
        bad: 0,
        mendedInTime: 0,
        mistaken: 0,
      },
    ]);
  });

  test('that is bad waits for nobody once its case is erased', async () => {
    const caseId = await closed(cen);
    await rate(caseId, bad, '等了太久');
    const { id: ratingId, version } = await lastRating(caseId);
    const waiting = async () =>
      (await house.ask<{ items: Rating[] }>(cen, listRatings, { state: 'open' })).items.map(({ id }) => id);
    expect(await waiting()).toContain(ratingId);
    await house.step(cen, eraseCase, await house.ask<HallCase>(cen, readCase, { caseId }), {
      why: '当事人请求',
    });
    expect(await waiting()).not.toContain(ratingId);
    const left = await lastRating(caseId);
    expect(left).toMatchObject({ state: 'unanswered', words: null, due: '2026-12-15', abilities: {} });
    const ask = { ratingId, version: version + 1, as: 'mended', words: '已整改' };
    expect((await refusalOf(house.ask(zhou, answerRating, ask))).code).toBe('state-conflict');
  });

  test('is bad by any of its levels', () => {
    expect([isBad(good), isBad(bad), isBad({ overall: 3 })]).toEqual([false, true, false]);
  });
});
