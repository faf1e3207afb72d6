/** The head of a public page: what browsers, search engines and those who pass a link on are told. Pure. */
import { escapeHtml } from '../../kernel/server/http/escape-html.ts';
import type { PublicPage } from './render.tsx';

type Reading = PublicPage['reading'];

/** What a page says of itself to those who pass it on. */
export interface Told {
  title: string;
  description: string;
  /** Its lead picture, below the house's own address; where it has none, the card of the office. */
  image: { href: string; width: number; height: number; alt: string } | null;
  article: { published: string; modified: string } | null;
}

interface At {
  base: string;
  office: { code: string; shortName: { zh: string; en: string } };
  reading: Reading;
  /** The path after office and reading, with its question. */
  path: string;
}

const readings = [
  { reading: 'zh', hreflang: 'zh-Hans', locale: 'zh_CN' },
  { reading: 'en', hreflang: 'en', locale: 'en_GB' },
  { reading: 'both', hreflang: 'x-default', locale: 'zh_CN' },
] as const;

/** The address of the same page in one of its readings. */
export function pageUrl({ base, office, path }: At, reading: Reading): string {
  return `${base}/o/${office.code}${reading === 'both' ? '' : `/${reading}`}${path}`;
}

/** Where the page is at home, and what it is in the other languages. */
export function addressLines(at: At): string[] {
  const canonical = link('canonical', pageUrl(at, at.reading));
  return [
    canonical,
    ...readings.map(({ reading, hreflang }) =>
      link('alternate', pageUrl(at, reading), ` hreflang="${hreflang}"`),
    ),
  ];
}

/** The card others show of the page: title, first words, picture. */
export function cardLines(at: At, { title, description, image, article }: Told): string[] {
  const lang = at.reading === 'en' ? 'en' : 'zh';
  const shown = image ?? {
    href: cardPath(at.office.code),
    ...cardSize,
    alt: at.office.shortName[lang],
  };
  const other = lang === 'zh' ? 'en_GB' : 'zh_CN';
  return [
    meta('name', 'description', description),
    meta('property', 'og:type', article ? 'article' : 'website'),
    meta('property', 'og:site_name', at.office.shortName[lang]),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', pageUrl(at, at.reading)),
    meta('property', 'og:locale', readings.find(({ reading }) => reading === at.reading)!.locale),
    meta('property', 'og:locale:alternate', other),
    meta('property', 'og:image', at.base + shown.href),
    meta('property', 'og:image:width', String(shown.width)),
    meta('property', 'og:image:height', String(shown.height)),
    meta('property', 'og:image:alt', shown.alt),
    ...(article
      ? [
          meta('property', 'article:published_time', article.published),
          meta('property', 'article:modified_time', article.modified),
        ]
      : []),
    meta('name', 'twitter:card', 'summary_large_image'),
  ];
}

/** The drawn card of an office. */
export function cardPath(office: string): string {
  return `/o/${office}/card.png`;
}
export const cardSize = { width: 1200, height: 630 };

export function link(rel: string, href: string, more = ''): string {
  return `<link rel="${rel}" href="${escapeHtml(href)}"${more}>`;
}

function meta(by: 'name' | 'property', name: string, content: string): string {
  return content === '' ? '' : `<meta ${by}="${name}" content="${escapeHtml(content)}">`;
}
