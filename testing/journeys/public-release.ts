import { type APIRequestContext, expect } from '@playwright/test';
import { feedPath } from '../../app/public/feeds.ts';
import type { Lang } from '../../kernel/contract/local-text.ts';
import { openZip } from '../../kernel/server/zip/open-zip.ts';
import { publicPath, type Reading } from '../../kernel/web/public/reading.ts';

const office = 'yunjiang';

/** A release as anybody finds it, by its number: its pages, its place in the feeds, its Word paper. */
export function publicRelease(api: APIRequestContext, number: string) {
  const path = (reading: Reading, rest = '') => publicPath(office, reading, `/news/${number}${rest}`);
  const read = async (reading: Reading, rest?: string) => {
    const answer = await api.get(path(reading, rest));
    return { status: answer.status(), text: await answer.text() };
  };
  return {
    path,
    read,
    /** How both feeds of this language speak of it. */
    async inFeeds(lang: Lang): Promise<'listed' | 'corrected' | 'not listed'> {
      const atom = await textOf(api, feedPath(office, lang, 'atom'));
      const json = await textOf(api, feedPath(office, lang, 'json'));
      const entry = atom.split('<entry>').find((one) => one.includes(`${path(lang)}"`));
      const { items } = JSON.parse(json) as { items: { url: string; title: string; content_text: string }[] };
      const item = items.find(({ url }) => url.endsWith(path(lang)));
      const corrected = item !== undefined && item.content_text !== item.title;
      expect([item !== undefined, corrected], 'the Atom feed says the same').toEqual([
        entry !== undefined,
        entry?.includes('<summary>') ?? false,
      ]);
      if (!item) return 'not listed';
      return corrected ? 'corrected' : 'listed';
    },
    /** The words of its Word paper, and how many tables and images it has. */
    async wordPaper(): Promise<{ words: string; tables: number; images: number }> {
      const answer = await api.get(path('both', '.docx'));
      expect(answer.status()).toBe(200);
      const zip = await openZip(await answer.body(), { parts: 100, bytes: 20_000_000 });
      const document = String(await zip.whole('word/document.xml'));
      return {
        words: document.replace(/<[^>]+>/g, ''),
        tables: document.split('<w:tbl>').length - 1,
        images: [...zip.names].filter((name) => name.startsWith('word/media/')).length,
      };
    },
  };
}

async function textOf(api: APIRequestContext, address: string): Promise<string> {
  const answer = await api.get(address);
  expect(answer.status(), address).toBe(200);
  return answer.text();
}
