import { sql } from 'kysely';
import type { Ctx } from '../../../kernel/server/context.ts';
import type { NewsMonth } from '../contract/public.ts';
import type { NewsSubject } from '../contract/subjects.ts';
import { newsSubjects } from './news-subjects.ts';
import { published } from './public-queries.ts';

/** The months in which public releases are dated, the latest first, with how many. */
export async function archiveMonths(ctx: Ctx): Promise<NewsMonth[]> {
  const rows = await published(ctx)
    .select([
      sql<number>`extract(year from issue.day)::int`.as('year'),
      sql<number>`extract(month from issue.day)::int`.as('month'),
      sql<number>`count(*)::int`.as('count'),
    ])
    .groupBy(['year', 'month'])
    .orderBy('year', 'desc')
    .orderBy('month', 'desc')
    .execute();
  return rows;
}

/** The subjects public releases are filed under, with how many. */
export async function subjectCounts(ctx: Ctx): Promise<(NewsSubject & { count: number })[]> {
  const rows = await published(ctx)
    .select([sql<string>`unnest(release.subjects)`.as('code'), sql<number>`count(*)::int`.as('count')])
    .groupBy('code')
    .execute();
  return newsSubjects().flatMap((subject) => {
    const count = rows.find(({ code }) => code === subject.code)?.count;
    return count ? [{ ...subject, count }] : [];
  });
}
