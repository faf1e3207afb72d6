/** What a public page says of itself to those who pass it on. Pure. */
import type { Lang } from '../../kernel/contract/local-text.ts';
import { withoutTitle } from '../../modules/press/contract/blocks.ts';
import type { NewsBlock, NewsPage } from '../../modules/press/contract/public.ts';
import type { Told } from './head.ts';
import type { PublicPage } from './render.tsx';

const longest = 200;

/** The card of a page: a release says its first words and shows its first picture. */
export function toldOf(page: PublicPage, title: string): Told {
  const lang: Lang = page.reading === 'en' ? 'en' : 'zh';
  if (page.page !== 'news') return { title, description: page.office.name[lang], image: null, article: null };
  return {
    title: page.news.title[lang] ?? page.news.title.zh ?? page.news.title.en ?? title,
    description: firstWords(page.news, lang),
    image: pictureOf(page.news, lang),
    article: { published: page.news.publishedAt, modified: page.news.updatedAt },
  };
}

function firstWords(news: NewsPage, lang: Lang): string {
  const texts = withoutTitle(news.blocks, news.title).flatMap((block) =>
    block.kind === 'text' ? [block[lang]] : [],
  );
  const words = (texts.find(Boolean) ?? '').replaceAll('\n', ' ');
  return words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words;
}

function pictureOf({ blocks }: NewsPage, lang: Lang): Told['image'] {
  const first = blocks.find(
    (block): block is Extract<NewsBlock, { kind: 'image' }> => block.kind === 'image',
  );
  const size = first?.picture.sizes.at(-1);
  if (!first || !size) return null;
  const { width, height, jpeg } = size;
  return { href: jpeg, width, height, alt: first.alt[lang] ?? first.alt.zh ?? first.alt.en ?? '' };
}
