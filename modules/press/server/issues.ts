import type { Id } from '../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import { indexSubjects, removeFromIndex } from '../../../kernel/server/search/index-subjects.ts';
import type { ReleaseIssue } from '../contract/release.ts';
import { publicLink } from './public-link.ts';
import type { ReleaseRecord } from './queries.ts';
import type { IssueTable, PressTables } from './tables.ts';

/** The columns of a release that was not public yet. */
export const neverPublic = {
  issue: null,
  correcting_zh: null,
  correcting_en: null,
  withdrawn_at: null,
  withdrawn_by: null,
  withdrawn_why: null,
} as const;

/** Keeps a release as it goes public now; what the public read before is no longer the current issue. */
export async function issueRelease(ctx: Ctx, row: ReleaseRecord): Promise<void> {
  await retireIssue(ctx, row.id);
  await tables<PressTables>(ctx)
    .insertInto('press.issue')
    .values({
      office: ctx.office.code,
      release: row.id,
      issue: (row.issue ?? 0) + 1,
      number: row.number,
      version: row.version,
      day: row.day,
      title_zh: row.title_zh,
      title_en: row.title_en,
      authors: row.authors,
      approved_by: row.approved_by!,
      published_at: ctx.now,
      corrects_zh: row.correcting_zh,
      corrects_en: row.correcting_en,
      current: true,
    })
    .execute();
  await indexSubjects(ctx, 'news', [row.id]);
}

/** The public no longer reads any issue of it. */
export async function retireIssue(ctx: Ctx, id: Id): Promise<void> {
  await tables<PressTables>(ctx)
    .updateTable('press.issue')
    .set({ current: false })
    .where('office', '=', ctx.office.code)
    .where('release', '=', id)
    .where('current', '=', true)
    .execute();
  await removeFromIndex(ctx, 'news', [id]);
}

/** Every time a release went public, the latest first. */
export async function issuesOf(ctx: Ctx, id: Id): Promise<IssueTable[]> {
  return tables<PressTables>(ctx)
    .selectFrom('press.issue')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('release', '=', id)
    .orderBy('issue', 'desc')
    .execute();
}

/** What an issue corrects, in words. */
export function correctsOf({ corrects_zh, corrects_en }: IssueTable): ReleaseIssue['corrects'] {
  return corrects_zh === null || corrects_en === null ? null : { zh: corrects_zh, en: corrects_en };
}

/** An issue as the staff sees it, with its public address while the release is public. */
export function presentIssue(ctx: Ctx, row: ReleaseRecord, issue: IssueTable): ReleaseIssue {
  return {
    issue: issue.issue,
    version: issue.version,
    at: issue.published_at.toISOString(),
    corrects: correctsOf(issue),
    link:
      row.issue === null
        ? null
        : publicLink(ctx.office.code, row.number, issue.current ? undefined : issue.issue),
  };
}
