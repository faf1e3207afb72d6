import { type Ctx, tables } from '../../../kernel/server/context.ts';
import { countOpen, storeFindings } from '../../../kernel/server/preflight/findings.ts';
import { indexSubjects } from '../../../kernel/server/search/index-subjects.ts';
import type { ReleaseText } from '../contract/text.ts';
import type { CheckedRelease } from './checks.ts';
import { titleOf } from './core/headline.ts';
import { keepMentions } from './mentions.ts';
import type { ReleaseRecord } from './queries.ts';
import type { PressTables, ReleaseTable } from './tables.ts';

/** Adds a version of a release's text, with what was found in it. */
export async function addTextVersion(
  ctx: Ctx,
  id: string,
  version: number,
  text: ReleaseText,
  checked: CheckedRelease,
): Promise<void> {
  await tables<PressTables>(ctx)
    .insertInto('press.release_text')
    .values({
      office: ctx.office.code,
      release: id,
      version,
      zh: JSON.stringify(text.zh),
      en: JSON.stringify(text.en),
      links: JSON.stringify(text.links),
      repairs: JSON.stringify(text.repairs),
      found: JSON.stringify(checked.found),
      images: JSON.stringify(text.images),
      tables: JSON.stringify(text.tables),
    })
    .execute();
}

/** The titles of the release's row, as its text has them. */
export function titlesOf(text: ReleaseText): Pick<ReleaseTable, 'title_zh' | 'title_en'> {
  const title = titleOf(text);
  return { title_zh: title.zh, title_en: title.en };
}

/** Keeps the findings beside the release, and brings its counts and the search up to date. */
export async function keepFindings(ctx: Ctx, id: string, checked: CheckedRelease): Promise<void> {
  await storeFindings(ctx, 'release', id, checked.findings);
  await keepMentions(ctx, id, checked.named);
  await refreshCounts(ctx, id);
  await indexSubjects(ctx, 'release', [id]);
}

/** Brings the counts of the release's row up to what is open. */
export async function refreshCounts(ctx: Ctx, id: string): Promise<void> {
  await tables<PressTables>(ctx)
    .updateTable('press.release')
    .set(await countOpen(ctx, 'release', id))
    .where('office', '=', ctx.office.code)
    .where('id', '=', id)
    .execute();
}

/** Adds the next version of a release's text and brings its row, findings and search entry up to it. */
export async function saveVersion(
  ctx: Ctx,
  row: Pick<ReleaseRecord, 'id' | 'version'>,
  text: ReleaseText,
  checked: CheckedRelease,
  columns: Partial<Pick<ReleaseRecord, 'day' | 'authors'>>,
): Promise<void> {
  const version = row.version + 1;
  await addTextVersion(ctx, row.id, version, text, checked);
  await tables<PressTables>(ctx)
    .updateTable('press.release')
    .set({ version, changed_at: ctx.now, ...titlesOf(text), ...columns })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  await keepFindings(ctx, row.id, checked);
}
