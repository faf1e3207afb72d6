import { type Ctx, tables } from '../../../kernel/server/context.ts';
import type { Preparing } from '../../../kernel/server/operation.ts';
import type { ReleaseText } from '../contract/text.ts';
import { dropChanges } from './changes.ts';
import { type CheckedRelease, checkText } from './checks.ts';
import { releaseSettled } from './events.ts';
import { gatherFacts } from './facts.ts';
import { dropImages } from './images.ts';
import { issuesOf } from './issues.ts';
import { noPlan, unplan } from './plan.ts';
import { getText, type ReleaseRecord } from './queries.ts';
import { saveVersion } from './save-text.ts';
import type { IssueTable, PressTables } from './tables.ts';

/** What the public reads of a release, and what the checks find in it. */
export interface AsPublished {
  text: ReleaseText;
  checked: CheckedRelease;
}

/** Reads the text of the current issue and checks it: slow, so before the transaction. */
export async function readAsPublished({ read }: Preparing, id: string): Promise<AsPublished> {
  const { text, facts } = await read(async (ctx) => {
    const { version, day } = await currentIssue(ctx, id);
    const { found: _, ...stood } = await getText(ctx, id, version);
    return { text: stood, facts: await gatherFacts(ctx, stood, day) };
  });
  return { text, checked: checkText(facts) };
}

/**
 * A correction in work goes no further: the text the public reads becomes the next version, and the release stands as
 * it was published, with nothing asked of anybody and no image the public never saw.
 */
export async function standAsPublished(ctx: Ctx, row: ReleaseRecord, as: AsPublished): Promise<void> {
  const { day, authors, approved_by } = await currentIssue(ctx, row.id);
  await unplan(ctx, row);
  await tables<PressTables>(ctx)
    .updateTable('press.release')
    .set({
      state: 'published',
      approved_by,
      authors,
      sent_back_with: null,
      correcting_zh: null,
      correcting_en: null,
      ...noPlan,
    })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  await dropChanges(ctx, row.id);
  const { images } = await getText(ctx, row.id, row.version);
  await dropImages(
    ctx,
    row.id,
    images.map(({ file }) => file),
  );
  await saveVersion(ctx, row, as.text, as.checked, { day, authors });
  if (row.state === 'approved') ctx.publish(releaseSettled(row.id));
  ctx.record({
    verb: 'press.correction-dropped',
    subject: { kind: 'release', id: row.id },
    data: { version: row.version + 1 },
  });
}

async function currentIssue(ctx: Ctx, id: string): Promise<IssueTable> {
  return (await issuesOf(ctx, id)).find(({ current }) => current)!;
}
