import type { Id } from '../../../kernel/contract/ids.ts';
import type { Ctx, HouseEvent } from '../../../kernel/server/context.ts';
import { tables } from '../../../kernel/server/context.ts';
import { reaction } from '../../../kernel/server/house/module.ts';
import { type Feed, fedMemoryBackEvent, rememberText } from '../../language/server/index.ts';
import { pairsOfText } from './core/pairs-of-text.ts';
import { releaseSettled, releaseSettledEvent } from './events.ts';
import { issuesOf } from './issues.ts';
import { getText, type ReleaseRecord } from './queries.ts';
import type { PressTables } from './tables.ts';

/** The translation memory of what the office approved for the public. */
const approvedTexts: Feed = {
  key: 'press.release',
  name: { zh: '双语发布', en: 'Releases' },
  purpose: '核准发布的新闻稿，随核准、更正和撤下自动更新。',
};

/** Has the translation memory hold what the office stands by: the text approved, else the one the public reads, else none. */
export const rememberRelease = reaction({
  event: releaseSettledEvent,
  name: 'press.remember-release',
  async run(ctx: Ctx, { subject }: HouseEvent) {
    const row = await tables<PressTables>(ctx)
      .selectFrom('press.release')
      .selectAll()
      .where('office', '=', ctx.office.code)
      .where('id', '=', subject.id)
      .forUpdate()
      .executeTakeFirst();
    if (!row) return;
    const version = await versionStoodBy(ctx, row);
    const pairs = version === undefined ? [] : pairsOfText(await getText(ctx, row.id, version));
    await rememberText(ctx, approvedTexts, { document: row.number, pairs });
  },
});

/** Its memory was retired for a while and is in use again: what was settled meanwhile is brought to it, and all else once more. */
export const rememberAllAgain = reaction({
  event: fedMemoryBackEvent,
  name: 'press.remember-all-again',
  async run(ctx: Ctx, { data }: HouseEvent) {
    if (data?.['feed'] !== approvedTexts.key) return;
    const rows = await tables<PressTables>(ctx)
      .selectFrom('press.release')
      .select('id')
      .where('office', '=', ctx.office.code)
      .where((where) =>
        where.or([where('state', 'in', ['approved', 'published']), where('issue', 'is not', null)]),
      )
      .execute();
    for (const { id } of rows) ctx.publish(releaseSettled(id as Id));
  },
});

async function versionStoodBy(ctx: Ctx, row: ReleaseRecord): Promise<number | undefined> {
  if (row.state === 'approved' || row.state === 'published') return row.version;
  if (row.issue === null) return undefined;
  return (await issuesOf(ctx, row.id)).find(({ current }) => current)?.version;
}
