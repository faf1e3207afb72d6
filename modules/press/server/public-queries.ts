import { sql } from 'kysely';
import { z } from 'zod';
import { dayIn, type IsoDate, isoDate } from '../../../kernel/contract/dates.ts';
import { dayWords } from '../../../kernel/contract/day-words.ts';
import type { Id } from '../../../kernel/contract/ids.ts';
import type { Page, PageQuery } from '../../../kernel/contract/page.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import { keysOf, pageOfQuery } from '../../../kernel/server/paging.ts';
import { matchingIds } from '../../../kernel/server/search/matching-ids.ts';
import { type Block, blocksOf } from '../contract/blocks.ts';
import type { NewsBlock, NewsFilter, NewsItem, NewsPage } from '../contract/public.ts';
import { shownImages } from './images.ts';
import { correctsOf, issuesOf } from './issues.ts';
import { subjectsOf } from './news-subjects.ts';
import { visible } from './policy.ts';
import { titleOfRow } from './present.ts';
import { publicPicture } from './public-link.ts';
import { getText } from './queries.ts';
import { refuse } from './refuse.ts';
import type { IssueTable, PressTables } from './tables.ts';

/** An issue, and when the first of its release was. */
type Shown = IssueTable & { first_at: Date; subjects: string[] };
const shownColumns = ['first.published_at as first_at', 'release.subjects as subjects'] as const;

/** What the public reads now: the current issue of every release that is public. */
export function published(ctx: Ctx) {
  return tables<PressTables>(ctx)
    .selectFrom('press.issue as issue')
    .innerJoin('press.issue as first', (join) =>
      join
        .onRef('first.office', '=', 'issue.office')
        .onRef('first.release', '=', 'issue.release')
        .on('first.issue', '=', 1),
    )
    .innerJoin('press.release as release', (join) =>
      join.onRef('release.office', '=', 'issue.office').onRef('release.id', '=', 'issue.release'),
    )
    .where('issue.office', '=', ctx.office.code)
    .where('issue.current', '=', true)
    .where(sql<boolean>`issue.release in (${visible({ kind: 'public', office: ctx.office.code })})`);
}

function newsItemOf(issue: Shown): NewsItem {
  return {
    id: issue.release,
    publishedAt: issue.first_at.toISOString(),
    number: issue.number,
    day: issue.day,
    title: titleOfRow(issue),
    updatedAt: issue.published_at.toISOString(),
    corrected: issue.issue > 1,
    subjects: subjectsOf(issue.subjects),
  };
}

function filtered(ctx: Ctx, { subject, year, month, q }: NewsFilter) {
  let found = published(ctx);
  if (subject) found = found.where(sql<boolean>`${subject} = any(release.subjects)`);
  if (year) {
    const from = `${year}-${String(month ?? 1).padStart(2, '0')}-01`;
    const span = month ? sql`interval '1 month'` : sql`interval '1 year'`;
    found = found.where(sql<boolean>`issue.day >= ${from}::date and issue.day < ${from}::date + ${span}`);
  }
  if (q) found = found.where(sql<boolean>`issue.release in (${matchingIds(ctx, 'news', q)})`);
  return found;
}

/** Published releases, newest day first; those of a subject, a time or a question where one is given. */
export async function newsList(ctx: Ctx, page: PageQuery, filter: NewsFilter = {}): Promise<Page<NewsItem>> {
  let ordered = filtered(ctx, filter)
    .selectAll('issue')
    .select(shownColumns)
    .orderBy('issue.day', 'desc')
    .orderBy('issue.number', 'desc');
  if (page.after) {
    const [day, number] = keysOf(page.after, z.tuple([isoDate, z.string()]));
    ordered = ordered.where(sql<boolean>`(issue.day, issue.number) < (${day}::date, ${number})`);
  }
  const result = await pageOfQuery(ordered, filtered(ctx, filter), page, (row) => [row.day, row.number]);
  return { ...result, items: result.items.map(newsItemOf) };
}

/** One published release by its number, as it is read now or in an earlier issue; its blocks as its text has them. */
export async function newsText(
  ctx: Ctx,
  number: string,
  asked?: number,
): Promise<{ news: Omit<NewsPage, 'blocks' | 'recent'>; blocks: Block[] }> {
  const current = await published(ctx)
    .selectAll('issue')
    .select(shownColumns)
    .where('issue.number', '=', number)
    .executeTakeFirst();
  if (!current) throw await absent(ctx, number);
  const issues = await issuesOf(ctx, current.release);
  const shown = asked === undefined ? current : issues.find(({ issue }) => issue === asked);
  if (!shown) throw refuse('not-found');
  return {
    news: {
      ...newsItemOf({ ...shown, first_at: current.first_at, subjects: current.subjects }),
      issue: shown.issue,
      current: current.issue,
      corrections: issues.flatMap((issue) => {
        const what = correctsOf(issue);
        return what ? [{ issue: issue.issue, at: issue.published_at.toISOString(), what }] : [];
      }),
    },
    blocks: blocksOf(await getText(ctx, shown.release, shown.version)),
  };
}

/** The same with its images in their sizes, and with others lately published. */
export async function newsPage(ctx: Ctx, number: string, asked?: number): Promise<NewsPage> {
  const { news, blocks } = await newsText(ctx, number, asked);
  const recent = await published(ctx)
    .selectAll('issue')
    .select(shownColumns)
    .where('issue.number', '<>', number)
    .orderBy('issue.day', 'desc')
    .orderBy('issue.number', 'desc')
    .limit(3)
    .execute();
  return { ...news, blocks: await withPictures(ctx, news.id, blocks), recent: recent.map(newsItemOf) };
}

/** Images get the addresses of their sizes, which name the office: whoever reads them is not signed in. */
async function withPictures(ctx: Ctx, release: Id, blocks: readonly Block[]): Promise<NewsBlock[]> {
  const images = blocks.flatMap((block) => (block.kind === 'image' ? [block.image] : []));
  const shown = new Map((await shownImages(ctx, release, images)).map((image) => [image.file, image]));
  return blocks.flatMap((block): NewsBlock[] => {
    if (block.kind !== 'image') return [block];
    const image = shown.get(block.image.file);
    if (!image) return [];
    const { caption, alt, picture } = image;
    return [{ kind: 'image', caption, alt, picture: publicPicture(picture, ctx.office.code) }];
  });
}

/** The day a release was withdrawn, where it was: its public address says so from then on. */
export async function withdrawnDay(ctx: Ctx, number: string): Promise<IsoDate | null> {
  const row = await tables<PressTables>(ctx)
    .selectFrom('press.release')
    .select('withdrawn_at')
    .where('office', '=', ctx.office.code)
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.withdrawn_at ? dayIn(ctx.office.timeZone, row.withdrawn_at) : null;
}

async function absent(ctx: Ctx, number: string) {
  const day = await withdrawnDay(ctx, number);
  if (day === null) return refuse('not-found');
  return refuse('release-withdrawn', { day: { zh: dayWords('zh', day), en: dayWords('en', day) } });
}
