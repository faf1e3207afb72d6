import { sql } from 'kysely';
import { z } from 'zod';
import { isoDate } from '../../../kernel/contract/dates.ts';
import type { Page, PageQuery } from '../../../kernel/contract/page.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import { keysOf, pageOfQuery } from '../../../kernel/server/paging.ts';
import type { NewsItem, NewsPage } from '../contract/public.ts';
import { facingRows } from './core/facing-rows.ts';
import { visible } from './policy.ts';
import { titleOfRow } from './present.ts';
import { getText, type ReleaseRecord } from './queries.ts';
import { refuse } from './refuse.ts';
import type { PressTables } from './tables.ts';

function published(ctx: Ctx) {
  return tables<PressTables>(ctx)
    .selectFrom('press.release as release')
    .where('office', '=', ctx.office.code)
    .where('state', '=', 'published')
    .where(sql<boolean>`id in (${visible(ctx.actor)})`);
}

function newsItemOf(row: Pick<ReleaseRecord, 'number' | 'day' | 'title_zh' | 'title_en'>): NewsItem {
  return { number: row.number, day: row.day, title: titleOfRow(row) };
}

/** Published releases, newest day first. */
export async function newsList(ctx: Ctx, page: PageQuery): Promise<Page<NewsItem>> {
  let ordered = published(ctx)
    .select(['number', 'day', 'title_zh', 'title_en'])
    .orderBy('day', 'desc')
    .orderBy('number', 'desc');
  if (page.after) {
    const [day, number] = keysOf(page.after, z.tuple([isoDate, z.string()]));
    ordered = ordered.where(sql<boolean>`(day, number) < (${day}::date, ${number})`);
  }
  const result = await pageOfQuery(ordered, published(ctx), page, (row) => [row.day, row.number]);
  return { ...result, items: result.items.map(newsItemOf) };
}

/** One published release by its number, with others lately published. */
export async function newsPage(ctx: Ctx, number: string): Promise<NewsPage> {
  const row = await published(ctx).selectAll('release').where('number', '=', number).executeTakeFirst();
  if (!row) throw refuse('not-found');
  const text = await getText(ctx, row.id, row.version);
  const recent = await published(ctx)
    .select(['number', 'day', 'title_zh', 'title_en'])
    .where('number', '<>', number)
    .orderBy('day', 'desc')
    .orderBy('number', 'desc')
    .limit(3)
    .execute();
  return { ...newsItemOf(row), rows: facingRows(text), recent: recent.map(newsItemOf) };
}
