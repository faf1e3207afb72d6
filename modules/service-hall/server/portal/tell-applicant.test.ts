import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CollectedMail, collectMail } from '../../../../testing/collected-mail.ts';
import { cen, type HallHouse, hallHouse, holderOf, lin, qiao, zhou } from '../../../../testing/hall-house.ts';
import type { HallCase } from '../../contract/case.ts';
import { acceptCase } from '../operations/accept-case.ts';
import { answerCorrection } from '../operations/answer-correction.ts';
import { answerRating } from '../operations/answer-rating.ts';
import { askCorrection } from '../operations/ask-correction.ts';
import { listRatings } from '../operations/list-ratings.ts';
import { rateCase } from '../operations/rate-case.ts';
import { refuseAcceptance } from '../operations/refuse-acceptance.ts';
import { tellApplicant } from './tell-applicant.ts';

let house: HallHouse;
let mail: CollectedMail;
beforeAll(async () => {
  house = await hallHouse();
  mail = collectMail(house, [tellApplicant]);
});
afterAll(() => house.close());

const says = { zh: '请补交', en: 'Please hand it in' };
const notice = { items: [{ target: 'paper', name: 'document', says }] };
const contact = { name: lin.nameZh, phone: '023-6300-0001', email: 'zhixia@harbour.example' };

/** The one thing asked is answered in words. */
function answered(asked: HallCase): Promise<HallCase> {
  const itemId = asked.corrections[0]!.items[0]!.id;
  return house.step(qiao, answerCorrection, asked, { replies: [{ itemId, words: '原件已带来' }] });
}

test('whoever applied hears by mail what is to be put right, and that the case is accepted, with a link and no name', async () => {
  const entered = await house.entered('apostille', { contact, language: 'en' });
  expect(await mail.carriedOut()).toEqual([]);
  const asked = await house.step(qiao, askCorrection, entered, notice);
  const [letter] = await mail.carriedOut();
  expect(letter).toMatchObject({ to: contact.email });
  expect(letter!.subject).toBe(`${entered.number}: something is to be put right`);
  expect(letter!.text).toMatch(/\/o\/yunjiang\/en\/resume\/\S+/);
  expect(letter!.text).not.toMatch(/林知夏|LIN|EA1234567/);
  await house.step(qiao, acceptCase, await answered(asked));
  expect((await mail.carriedOut()).map(({ subject }) => subject)).toEqual([
    `${entered.number}: your application is accepted`,
  ]);
});

test('whoever was not satisfied hears by mail that it was mended, and may say how it is now', async () => {
  const entered = await house.entered('apostille', { contact });
  const { id: caseId } = await house.step(zhou, refuseAcceptance, entered, { why: says });
  await mail.carriedOut();
  const scores = { overall: 1, speed: 1, level: 1, attitude: 1 };
  await house.ask(holderOf(caseId), rateCase, { caseId, scores });
  const { items } = await house.ask<{ items: { id: string }[] }>(cen, listRatings, { case: caseId });
  const answer = { ratingId: items[0]!.id, version: 1, as: 'mended', words: '已道歉并整改' };
  await house.ask(cen, answerRating, answer);
  const [letter, ...others] = await mail.carriedOut();
  expect(letter).toMatchObject({ to: contact.email, subject: `${entered.number}：您的差评已整改` });
  expect(letter!.text).not.toContain(answer.words);
  expect(others).toEqual([]);
});

test('what went on meanwhile is not told any more, and where no address is known nobody is written to', async () => {
  const passed = await house.entered('apostille', { contact });
  await house.step(
    cen,
    refuseAcceptance,
    await answered(await house.step(qiao, askCorrection, passed, notice)),
    {
      why: says,
    },
  );
  const [one, ...others] = await mail.carriedOut();
  expect(one!.subject).toBe(`${passed.number}：已有结果，请查看`);
  expect(others).toEqual([]);
  await house.step(qiao, askCorrection, await house.entered(), notice);
  expect(await mail.carriedOut()).toEqual([]);
});
