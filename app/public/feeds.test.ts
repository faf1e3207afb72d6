import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { NewsItem } from '../../modules/press/contract/public.ts';
import { yunjiang } from '../../testing/house.ts';
import { atomFeed, jsonFeed, robots, sitemap } from './feeds.ts';

const base = 'https://fao.yunjiang.example';
const items: NewsItem[] = [
  {
    id: '018f0000-0000-7000-8000-000000000001',
    number: 'R-2026-003',
    day: '2026-11-18',
    title: { zh: '云江港 & “人才班” <首年>\u0007', en: 'A Class & <Talent>', how: 'recorded' },
    publishedAt: '2026-11-18T02:00:00.000Z',
    updatedAt: '2026-11-20T02:00:00.000Z',
    corrected: true,
    subjects: [],
  },
];
const feed = { base, office: yunjiang, lang: 'zh' as const, items };

/** Every element and text of a document, read by a parser that stops at the first fault. */
function readXml(text: string): string[] {
  const seen: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => seen.push(name));
  parser.on('text', (words) => words.trim() && seen.push(words));
  parser.write(text).close();
  return seen;
}

describe('feeds', () => {
  test('are well-formed whatever a title holds; a corrected entry keeps its id and is updated', () => {
    const seen = readXml(atomFeed(feed));
    expect(seen).toEqual(
      expect.arrayContaining([
        'feed',
        'urn:uuid:018f0000-0000-7000-8000-000000000001',
        '云江港 & “人才班” <首年>',
        '2026-11-18T02:00:00.000Z',
        '2026-11-20T02:00:00.000Z',
        '已更正',
      ]),
    );
    expect(jsonFeed({ ...feed, lang: 'en' })).toMatchObject({
      language: 'en',
      items: [{ title: 'A Class & <Talent>', date_modified: '2026-11-20T02:00:00.000Z' }],
    });
  });
  test('of an office without news are well-formed too', () => {
    expect(readXml(atomFeed({ ...feed, items: [] }))).not.toContain('entry');
    expect(readXml(sitemap(base, yunjiang, [])).filter((name) => name === 'url')).toHaveLength(6);
  });
  test('the sitemap names each reading of each page', () => {
    const seen = readXml(sitemap(base, yunjiang, items));
    expect(seen).toEqual(
      expect.arrayContaining([
        `${base}/o/yunjiang/news/R-2026-003`,
        `${base}/o/yunjiang/zh/news/R-2026-003`,
        `${base}/o/yunjiang/en/news/R-2026-003`,
      ]),
    );
  });
  test('robots are kept out of the staff app and shown the sitemaps', () => {
    expect(robots(base, ['yunjiang'])).toBe(
      `User-agent: *\nDisallow: /app/\nDisallow: /api/\nSitemap: ${base}/o/yunjiang/sitemap.xml\n`,
    );
  });
});
