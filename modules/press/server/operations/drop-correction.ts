import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { demandVersion } from '../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../kernel/server/operation.ts';
import { dropCorrection as contract } from '../../contract/issues.ts';
import { dropChanges } from '../changes.ts';
import { checkText } from '../checks.ts';
import { demandStep } from '../demand-step.ts';
import { gatherFacts } from '../facts.ts';
import { dropImages } from '../images.ts';
import { issuesOf } from '../issues.ts';
import { getRelease, getText } from '../queries.ts';
import { saveVersion } from '../save-text.ts';
import type { IssueTable, PressTables } from '../tables.ts';
import { wholeRelease } from '../whole-release.ts';

/** Drops a correction in work: the text the public reads becomes the next version, and the release stands as published. */
export const dropCorrection = implementPrepared(
  contract,
  async ({ read, actor }, input) => {
    const { text, facts } = await read(async (ctx) => {
      const row = await getRelease(ctx, input.releaseId);
      demandStep(actor, 'dropCorrection', row);
      const issue = await currentIssue(ctx, row.id);
      const { found: _, ...stood } = await getText(ctx, row.id, issue.version);
      return { text: stood, facts: await gatherFacts(ctx, stood, issue.day) };
    });
    return { text, checked: checkText(facts) };
  },
  async (ctx, input, { text, checked }) => {
    const row = await getRelease(ctx, input.releaseId, true);
    demandStep(ctx.actor, 'dropCorrection', row);
    demandVersion(row.version, input.version);
    const { day, authors, approved_by } = await currentIssue(ctx, row.id);
    await tables<PressTables>(ctx)
      .updateTable('press.release')
      .set({
        state: 'published',
        approved_by,
        authors,
        sent_back_with: null,
        correcting_zh: null,
        correcting_en: null,
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
    await saveVersion(ctx, row, text, checked, { day, authors });
    ctx.record({
      verb: 'press.correction-dropped',
      subject: { kind: 'release', id: row.id },
      data: { version: row.version + 1 },
    });
    return wholeRelease(ctx, row.id);
  },
);

async function currentIssue(ctx: Ctx, id: string): Promise<IssueTable> {
  return (await issuesOf(ctx, id)).find(({ current }) => current)!;
}
