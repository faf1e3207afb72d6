import { sql } from 'kysely';
import { z } from 'zod';
import { dayIn, type IsoDate, isoDate } from '../../../kernel/contract/dates.ts';
import { dayWords } from '../../../kernel/contract/day-words.ts';
import type { Page, PageQuery } from '../../../kernel/contract/page.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import { keysOf, pageOfQuery } from '../../../kernel/server/paging.ts';
import type { NewsItem, NewsPage } from '../contract/public.ts';
import { facingRows } from './core/facing-rows.ts';
import { correctsOf, issuesOf } from './issues.ts';
import { visible } from './policy.ts';
import { titleOfRow } from './present.ts';
import { getText } from './queries.ts';
import { refuse } from './refuse.ts';
import type { IssueTable, PressTables } from './tables.ts';

/** An issue, and when the first of its release was. */
type Shown = IssueTable & { first_at: Date };
const shownColumns = ['first.published_at as first_at'] as const;

/** What the public reads now: the current issue of every release that is public. */
function published(ctx: Ctx) {
  return tables<PressTables>(ctx)
    .selectFrom('press.issue as issue')
    .innerJoin('press.issue as first', (join) =>
      join
        .onRef('first.office', '=', 'issue.office')
        .onRef('first.release', '=', 'issue.release')
        .on('first.issue', '=', 1),
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
  };
}

/** Published releases, newest day first. */
export async function newsList(ctx: Ctx, page: PageQuery): Promise<Page<NewsItem>> {
  let ordered = published(ctx)
    .selectAll('issue')
    .select(shownColumns)
    .orderBy('issue.day', 'desc')
    .orderBy('issue.number', 'desc');
  if (page.after) {
    const [day, number] = keysOf(page.after, z.tuple([isoDate, z.string()]));
    ordered = ordered.where(sql<boolean>`(issue.day, issue.number) < (${day}::date, ${number})`);
  }
  const result = await pageOfQuery(ordered, published(ctx), page, (row) => [row.day, row.number]);
  return { ...result, items: result.items.map(newsItemOf) };
}

/** One published release by its number, as it is read now or in an earlier issue, with others lately published. */
export async function newsPage(ctx: Ctx, number: string, asked?: number): Promise<NewsPage> {
  const current = await published(ctx)
    .selectAll('issue')
    .select(shownColumns)
    .where('issue.number', '=', number)
    .executeTakeFirst();
  if (!current) throw await absent(ctx, number);
  const issues = await issuesOf(ctx, current.release);
  const shown = asked === undefined ? current : issues.find(({ issue }) => issue === asked);
  if (!shown) throw refuse('not-found');
  const text = await getText(ctx, shown.release, shown.version);
  const recent = await published(ctx)
    .selectAll('issue')
    .select(shownColumns)
    .where('issue.number', '<>', number)
    .orderBy('issue.day', 'desc')
    .orderBy('issue.number', 'desc')
    .limit(3)
    .execute();
  return {
    ...newsItemOf({ ...shown, first_at: current.first_at }),
    issue: shown.issue,
    current: current.issue,
    corrections: issues.flatMap((issue) => {
      const what = correctsOf(issue);
      return what ? [{ issue: issue.issue, at: issue.published_at.toISOString(), what }] : [];
    }),
    rows: facingRows(text),
    recent: recent.map(newsItemOf),
  };
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
