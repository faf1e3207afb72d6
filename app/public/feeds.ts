/** The feeds of an office's news, its map for search engines, and what robots are told. Pure: texts out of what is read. */
import type { Lang } from '../../kernel/contract/local-text.ts';
import type { Office } from '../../kernel/server/actor.ts';
import { escapeHtml } from '../../kernel/server/http/escape-html.ts';
import type { NewsItem } from '../../modules/press/contract/public.ts';

/** What a feed is made of: the house's public address, the office, the language, and the latest news. */
export interface Feed {
  base: string;
  office: Office;
  lang: Lang;
  items: readonly NewsItem[];
}

const tags: Record<Lang, string> = { zh: 'zh-Hans', en: 'en' };
const words = {
  news: { zh: '要闻', en: 'News' },
  corrected: { zh: '已更正', en: 'Corrected' },
} as const;

const bracketed = {
  zh: (title: string, mark: string) => `${title}（${mark}）`,
  en: (title: string, mark: string) => `${title} (${mark})`,
} as const;

/** Address of the Atom or JSON feed of an office in a language. */
export function feedPath(office: string, lang: Lang, kind: 'atom' | 'json'): string {
  return `/o/${office}/${lang}/news.${kind}`;
}

/** The news as an Atom feed (RFC 4287): a correction carries a later `updated`, the entry keeps its id. */
export function atomFeed({ base, office, lang, items }: Feed): string {
  const self = base + feedPath(office.code, lang, 'atom');
  const entries = items.map((item) => {
    const { id, title, publishedAt, updatedAt } = said(item, lang);
    return `<entry>
<id>${id}</id>
<title>${xml(title)}</title>
<link rel="alternate" type="text/html" href="${xml(urlOf(base, office, lang, item.number))}"/>
<published>${publishedAt}</published>
<updated>${updatedAt}</updated>
${item.corrected ? `<summary>${words.corrected[lang]}</summary>\n` : ''}</entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${tags[lang]}">
<id>${xml(self)}</id>
<title>${xml(titleOf(office, lang))}</title>
<author><name>${xml(office.name[lang])}</name></author>
<link rel="self" type="application/atom+xml" href="${xml(self)}"/>
<link rel="alternate" type="text/html" href="${xml(`${base}/o/${office.code}/${lang}/news`)}"/>
<updated>${latest(items)}</updated>
${entries.join('\n')}
</feed>
`;
}

/** The same as a JSON Feed, version 1.1. */
export function jsonFeed({ base, office, lang, items }: Feed): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(office, lang),
    home_page_url: `${base}/o/${office.code}/${lang}/news`,
    feed_url: base + feedPath(office.code, lang, 'json'),
    language: tags[lang],
    authors: [{ name: office.name[lang] }],
    items: items.map((item) => {
      const { id, title, publishedAt, updatedAt } = said(item, lang);
      return {
        id,
        url: urlOf(base, office, lang, item.number),
        title,
        content_text: item.corrected ? bracketed[lang](title, words.corrected[lang]) : title,
        date_published: publishedAt,
        date_modified: updatedAt,
      };
    }),
  };
}

/** Every page of an office's news in each of its three readings, for search engines. */
export function sitemap(base: string, office: Office, items: readonly NewsItem[]): string {
  const pages = [
    { path: '', at: latest(items) },
    { path: '/news', at: latest(items) },
    ...items.map(({ number, updatedAt }) => ({ path: `/news/${encodeURIComponent(number)}`, at: updatedAt })),
  ];
  const url = (prefix: string, path: string) => xml(`${base}/o/${office.code}${prefix}${path}`);
  const entries = pages.flatMap(({ path, at }) =>
    ['', '/zh', '/en'].map(
      (prefix) => `<url>
<loc>${url(prefix, path)}</loc>
<lastmod>${at}</lastmod>
<xhtml:link rel="alternate" hreflang="zh-Hans" href="${url('/zh', path)}"/>
<xhtml:link rel="alternate" hreflang="en" href="${url('/en', path)}"/>
<xhtml:link rel="alternate" hreflang="x-default" href="${url('', path)}"/>
</url>`,
    ),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}

/** What robots are told: the staff app and the API are not for them, and where each office's map is. */
export function robots(base: string, offices: readonly string[]): string {
  const maps = offices.map((code) => `Sitemap: ${base}/o/${code}/sitemap.xml`);
  return ['User-agent: *', 'Disallow: /app/', 'Disallow: /api/', ...maps, ''].join('\n');
}

function said({ id, title, publishedAt, updatedAt }: NewsItem, lang: Lang) {
  return { id: `urn:uuid:${id}`, title: title[lang] ?? title.zh ?? title.en ?? '', publishedAt, updatedAt };
}

function urlOf(base: string, office: Office, lang: Lang, number: string): string {
  return `${base}/o/${office.code}/${lang}/news/${encodeURIComponent(number)}`;
}

function titleOf(office: Office, lang: Lang): string {
  return `${office.shortName[lang]} · ${words.news[lang]}`;
}

/** An office without news has said nothing yet: the beginning of the count of time, so that it stays the same. */
function latest(items: readonly NewsItem[]): string {
  return items.reduce((at, { updatedAt }) => (updatedAt > at ? updatedAt : at), new Date(0).toISOString());
}

/** Text as XML holds it: its marks written out, and without the characters XML has no place for. */
function xml(text: string): string {
  return escapeHtml(text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''));
}
