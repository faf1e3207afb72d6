import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { perform } from '../../../kernel/server/perform.ts';
import { qinghe, yunjiang } from '../../../testing/house.ts';
import {
  anybody,
  dai,
  faultless,
  he,
  luo,
  type PressHouse,
  pressHouse,
  shen,
  stranger,
} from '../../../testing/press-house.ts';
import type { NewsItem } from '../contract/public.ts';
import type { Release } from '../contract/release.ts';
import { archiveMonths, subjectCounts } from './archive.ts';
import { correctRelease } from './operations/correct-release.ts';
import { listNews } from './operations/list-news.ts';
import { setSubjects } from './operations/set-subjects.ts';
import { withdrawRelease } from './operations/withdraw-release.ts';
import { writeSide } from './operations/write-side.ts';

let house: PressHouse;
/** Public ones by their day, and a draft nobody outside is told of. */
let year: Release;
let month: Release;
let earlier: Release;
let draft: Release;
beforeAll(async () => {
  house = await pressHouse();
  year = await house.published(faultless, '2026-01-01');
  month = await house.published(faultless, '2026-11-30');
  earlier = await house.published(
    faultless.replaceAll('布伦港', '海格港').replaceAll('Brennhaven', 'Hegport'),
    '2025-12-31',
  );
  draft = await house.drafted(faultless, '2026-11-24');
});
afterAll(() => house.close());

const listed = async (filter: object) =>
  (await house.ask<{ items: NewsItem[] }>(anybody, listNews, filter)).items.map(({ id }) => id);

describe('filing under subjects', () => {
  test('is for the author or an approver, also after publication; the text stays as it is', async () => {
    const subjects = ['trade', 'visits', 'trade'];
    await expect(house.step(luo, setSubjects, year, { subjects })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await expect(house.step(dai, setSubjects, year, { subjects })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await expect(
      house.perform(stranger, qinghe, setSubjects, { releaseId: year.id, version: year.version, subjects }),
    ).rejects.toMatchObject({ code: 'not-found' });
    await expect(
      house.step(shen, setSubjects, { ...year, version: year.version + 1 }, { subjects }),
    ).rejects.toMatchObject({ code: 'stale-version' });
    await expect(house.step(shen, setSubjects, year, { subjects: ['sport'] })).rejects.toMatchObject({
      code: 'input-invalid',
      fields: { subjects: { zh: expect.stringContaining('sport') } },
    });
    const six = { releaseId: year.id, version: year.version, subjects: Array(6).fill('trade') };
    expect(setSubjects.contract.input.safeParse(six).success).toBe(false);

    const filed = await house.step(shen, setSubjects, year, { subjects });
    expect(filed.subjects.map(({ code }) => code)).toEqual(['visits', 'trade']);
    expect([filed.version, filed.state]).toEqual([year.version, 'published']);
    expect((await house.linesOf(year.id)).at(-1)).toMatchObject({
      verb: 'press.subjects-set',
      data: { subjects: ['visits', 'trade'] },
    });
    expect((await house.step(he, setSubjects, filed, { subjects: [] })).subjects).toEqual([]);
  });

  test('asked twice with one id is done once', async () => {
    const input = { releaseId: draft.id, version: draft.version, subjects: ['trade'] };
    const once = () =>
      perform(house.deps, shen, yunjiang, setSubjects, input, 'b7c1d0a2-5f5e-4f0e-9a86-0d0f6f3f9a01');
    expect(await once()).toEqual(await once());
    const lines = (await house.linesOf(draft.id)).filter(({ verb }) => verb === 'press.subjects-set');
    expect(lines).toHaveLength(1);
  });
});

describe('what the public finds', () => {
  const counts = () => house.look(anybody, yunjiang, subjectCounts);
  const months = () => house.look(anybody, yunjiang, archiveMonths);

  test('of a year and of a month, from its first day to its last', async () => {
    expect(await listed({ year: 2026 })).toEqual([month.id, year.id]);
    expect(await listed({ year: 2025 })).toEqual([earlier.id]);
    expect(await listed({ year: 2026, month: 11 })).toEqual([month.id]);
    expect(await listed({ year: 2025, month: 12 })).toEqual([earlier.id]);
    expect(await listed({ year: 2026, month: 12 })).toEqual([]);
    expect(await months()).toEqual([
      { year: 2026, month: 11, count: 1 },
      { year: 2026, month: 1, count: 1 },
      { year: 2025, month: 12, count: 1 },
    ]);
  });

  test('of a subject, with how many; drafts are not counted', async () => {
    await house.step(shen, setSubjects, month, { subjects: ['trade', 'services'] });
    await house.step(shen, setSubjects, earlier, { subjects: ['trade'] });
    expect(await listed({ subject: 'trade' })).toEqual([month.id, earlier.id]);
    expect(await listed({ subject: 'gifts' })).toEqual([]);
    expect((await counts()).map(({ code, count }) => [code, count])).toEqual([
      ['trade', 2],
      ['services', 1],
    ]);
  });

  test('by words in Chinese, pinyin or English: what is published, nothing of a correction in work', async () => {
    for (const q of ['海格港', 'haige', 'Hegport']) expect(await listed({ q }), q).toEqual([earlier.id]);
    expect(await listed({ q: '布伦港', year: 2026, month: 1 })).toEqual([year.id]);
    let release = await house.step(shen, correctRelease, earlier, { zh: '改港名。', en: 'Another port.' });
    const link = release.text.links.findIndex(({ zh }) =>
      zh.some((n) => release.text.zh[n]!.text.includes('海格港')),
    );
    release = await house.step(shen, writeSide, release, {
      link,
      lang: 'zh',
      text: '云江港开通至松屿港的航线。',
    });
    expect(await listed({ q: '松屿港' })).toEqual([]);
    expect(await listed({ q: '海格港' })).toEqual([earlier.id]);
    await house.step(he, withdrawRelease, release, { why: '改期' });
    expect(await listed({ q: '海格港' })).toEqual([]);
    expect((await counts()).map(({ code, count }) => [code, count])).toEqual([
      ['trade', 1],
      ['services', 1],
    ]);
    expect((await months()).map(({ year: one }) => one)).toEqual([2026, 2026]);
  });

  test('of another office is nothing', async () => {
    const there = { kind: 'public', office: 'qinghe' } as const;
    expect(await house.look(there, qinghe, archiveMonths)).toEqual([]);
    const news = (await house.perform(there, qinghe, listNews, { subject: 'trade' })) as {
      items: NewsItem[];
    };
    expect(news.items).toEqual([]);
  });
});
