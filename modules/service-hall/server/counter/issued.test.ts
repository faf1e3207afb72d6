import { afterEach, beforeEach, expect, test } from 'vitest';
import { anybody, fang, holderOf, luo } from '../../../../testing/counter-house.ts';
import { person, qinghe, type TestHouse, testHouse, yunjiang } from '../../../../testing/house.ts';
import type { IssuedPaper } from '../../contract/issued-papers.ts';
import { serviceHall } from '../index.ts';
import { checkIssuedPaper } from '../operations/counter/check-issued-paper.ts';
import { enterIssuedPaper } from '../operations/counter/enter-issued-paper.ts';
import { findIssuedPapers } from '../operations/counter/find-issued-papers.ts';
import { listIssuedPapers } from '../operations/counter/list-issued-papers.ts';
import { voidIssuedPaper } from '../operations/counter/void-issued-paper.ts';

let house: TestHouse;
beforeEach(async () => {
  house = await testHouse([serviceHall]);
});
afterEach(() => house.close());

const paper = { number: 'YJ-FJ-2026-000017', kind: 'apostille', issuedOn: '2026-11-20', holder: '吕晓明' };
const ask = <T>(
  who: Parameters<TestHouse['perform']>[0],
  operation: Parameters<TestHouse['perform']>[2],
  input: unknown,
) => house.perform(who, yunjiang, operation, input) as Promise<T>;
const enter = (more: object = {}) => ask<IssuedPaper>(fang, enterIssuedPaper, { ...paper, ...more });
const check = async (more: object = {}) => {
  const { number, issuedOn } = paper;
  return (await ask<object>(anybody, checkIssuedPaper, { number, issuedOn, ...more })) as {
    matches: boolean;
  };
};

test('anybody is told whether number, day and name match, and nothing else', async () => {
  await enter();
  expect(await check()).toEqual({ matches: true });
  expect(await check({ holder: ' 吕 晓明 ' })).toEqual({ matches: true });
  expect(await check({ number: 'yjfj2026000017' })).toEqual({ matches: true });
  for (const other of [{ number: 'YJ-FJ-2026-000018' }, { issuedOn: '2026-11-21' }, { holder: '吕晓民' }])
    expect(await check(other)).toEqual({ matches: false });
});
test('a void paper matches nothing; it is void once, with a reason, as it was seen', async () => {
  const entered = await enter();
  const input = { paperId: entered.id, version: 1, why: '姓名拼写有误，已重发' };
  for (const who of [luo, anybody, holderOf(entered.id)])
    await expect(ask(who, voidIssuedPaper, input)).rejects.toMatchObject({ code: 'not-allowed' });
  const gone = await ask<IssuedPaper>(fang, voidIssuedPaper, input);
  expect([gone.state, gone.voidOn, gone.abilities]).toEqual(['void', '2026-11-24', {}]);
  expect(await check()).toEqual({ matches: false });
  await expect(ask(fang, voidIssuedPaper, input)).rejects.toMatchObject({ code: 'stale-version' });
  await expect(ask(fang, voidIssuedPaper, { ...input, version: 2 })).rejects.toMatchObject({
    code: 'state-conflict',
  });
});
test('a number stands in the register once, however it is grouped; no day to come', async () => {
  await enter();
  await expect(enter({ number: 'yj fj 2026 000017' })).rejects.toMatchObject({
    code: 'input-invalid',
    fields: { number: expect.anything() },
  });
  await expect(enter({ number: 'X-1-2', issuedOn: '2026-11-25' })).rejects.toMatchObject({
    code: 'input-invalid',
  });
  await expect(ask(luo, enterIssuedPaper, { ...paper, number: 'X-1-2' })).rejects.toMatchObject({
    code: 'not-allowed',
  });
});
test('ten checks of one number in an hour, however it is grouped; others are answered', async () => {
  for (let n = 0; n < 10; n++)
    await ask(anybody, checkIssuedPaper, {
      number: n % 2 ? 'GUESS 0001' : 'guess-0001',
      issuedOn: '2026-11-20',
    });
  await expect(
    ask(anybody, checkIssuedPaper, { number: 'GUESS-0001', issuedOn: '2026-11-21' }),
  ).rejects.toMatchObject({ code: 'too-many-requests' });
  const other = { number: 'GUESS-0002', issuedOn: '2026-11-20' };
  expect(await ask(anybody, checkIssuedPaper, other)).toEqual({ matches: false });
});
test('the staff look through it, by number or holder; nobody else, and no other office', async () => {
  await enter();
  await enter({ number: 'YJ-YQ-2026-000002', kind: 'invitation', holder: 'Anna Eriksson' });
  const { items } = await ask<{ items: IssuedPaper[] }>(fang, listIssuedPapers, { kind: 'invitation' });
  expect(items.map(({ number }) => number)).toEqual(['YJ-YQ-2026-000002']);
  const found = async (q: string) =>
    (await ask<{ items: IssuedPaper[] }>(fang, findIssuedPapers, { q })).items.map(({ holder }) => holder);
  expect([await found('晓明'), await found('fj2026'), await found('ERIK'), await found('%')]).toEqual([
    ['吕晓明'],
    ['吕晓明'],
    ['Anna Eriksson'],
    [],
  ]);
  for (const operation of [listIssuedPapers, findIssuedPapers])
    await expect(ask(luo, operation, { q: '晓明' })).rejects.toMatchObject({ code: 'not-allowed' });
  const bai = person('bai', ['hall-clerk'], qinghe);
  expect(await house.perform(bai, qinghe, listIssuedPapers, {})).toMatchObject({ items: [] });
});
