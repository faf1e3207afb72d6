import type { Id } from '../../../kernel/contract/ids.ts';
import { actorId } from '../../../kernel/server/actor.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import { closeFollowUp, openFollowUp } from '../../../kernel/server/follow-ups/door.ts';
import type { Release } from '../contract/release.ts';

/**
 * Gives the author a follow-up for a release sent back, or for changes asked for at its sentences, due on its day of
 * issue. Taking the own one back asks nobody.
 */
export async function askForChanges(ctx: Ctx, release: Release): Promise<void> {
  if (release.author.userId === actorId(ctx.actor)) return;
  await openFollowUp(ctx, {
    key: keyOf(release.id),
    title: {
      zh: `按意见修改新闻稿${release.number}`,
      en: `Make the changes asked for in release ${release.number}`,
      how: 'recorded',
    },
    owner: release.author.userId,
    due: release.day < ctx.today ? ctx.today : release.day,
    about: { kind: 'release', id: release.id },
  });
}

/** What was asked for was looked at, or the release was submitted again: the release itself shows it. */
export async function changesMade(ctx: Ctx, id: Id): Promise<void> {
  await closeFollowUp(ctx, keyOf(id), { subject: { kind: 'release', id } });
}

/** Nothing is asked for any more. */
export async function changesNotAsked(ctx: Ctx, id: Id): Promise<void> {
  await closeFollowUp(ctx, keyOf(id), 'withdrawn');
}

function keyOf(id: Id): string {
  return `press.changes/${id}`;
}
