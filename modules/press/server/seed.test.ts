import { afterAll, beforeAll, expect, test } from 'vitest';
import { castOf, yunjiang } from '../../../testing/house.ts';
import { he, type PressHouse, pressHouse, shen, zhou } from '../../../testing/press-house.ts';
import { directory } from '../../directory/server/index.ts';
import type { ReleaseRow } from '../contract/release.ts';
import { listReleases } from './operations/list-releases.ts';
import { seedPress } from './seed.ts';
import { englishSpan, nextSaturday, zhSpan } from './seed-days.ts';

const people: Record<string, typeof shen> = {
  'shen.ruolan@yunjiang.example': shen,
  'he.shuning@yunjiang.example': he,
  'zhou.jingyi@yunjiang.example': zhou,
};

let house: PressHouse;
beforeAll(async () => {
  house = await pressHouse();
});
afterAll(() => house.close());

test('filled in any year, nothing is overdue and each stands where it should', async () => {
  const cast = castOf(house, yunjiang, people);
  house.setClock('2031-02-27T02:00:00.000Z');
  await directory.seed?.(cast);
  await seedPress(cast);
  const { items } = await house.ask<{ items: ReleaseRow[] }>(shen, listReleases, { limit: 50 });
  const open = items.filter(({ state }) => ['draft', 'submitted', 'approved'].includes(state));
  expect(new Set(items.map(({ state }) => state))).toEqual(
    new Set(['draft', 'submitted', 'approved', 'published', 'withdrawn']),
  );
  expect(open.length).toBeGreaterThan(3);
  expect(open.filter(({ day }) => day < '2031-02-27')).toEqual([]);
  const faulty = items.filter(({ errors }) => errors > 0).map(({ title }) => title.zh);
  expect(new Set(faulty)).toEqual(
    new Set(['秦牧川会见布伦港市市长英格丽·哈尔瓦', '云江将举办港口城市青年论坛']),
  );
  expect(items.filter(({ goesOutAt }) => goesOutAt).map(({ goesOutAt }) => goesOutAt)).toEqual([
    '2031-02-28T01:00:00.000Z',
  ]);
});

test('days are written as releases write them', () => {
  expect([zhSpan('2026-11-24', '2026-11-27'), englishSpan('2026-11-24', '2026-11-27')]).toEqual([
    '11月24日至27日',
    'November 24 to 27',
  ]);
  expect([zhSpan('2026-12-30', '2027-01-02'), englishSpan('2026-12-30', '2027-01-02')]).toEqual([
    '12月30日至1月2日',
    'December 30 to January 2',
  ]);
  expect([nextSaturday('2026-11-13'), nextSaturday('2026-11-14')]).toEqual(['2026-11-14', '2026-11-21']);
});
