import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { indexSubjects } from '../../../../kernel/server/search/index-subjects.ts';
import type { NamedKind } from '../../contract/other-name.ts';
import type { MergePlan } from '../core/merge/merge-plan.ts';
import { bodyChanged, personChanged } from '../events.ts';

interface Along {
  merge: Id;
  files: Id[];
  followUps: Id[];
  contacts: Id[];
}

/** Writes a line for each of the two records, tells whoever compares names with the directory, and the search. */
export async function tellOfMerge(
  ctx: Ctx,
  kind: NamedKind,
  plan: MergePlan,
  { merge, files, followUps, contacts }: Along,
  what: 'merged' | 'unmerged',
): Promise<void> {
  const [survivor, merged] = [plan.survivor.after.id, plan.merged.id];
  const posts = plan.moved.filter((one) => one.kind === 'post').map(({ after }) => after.id);
  ctx.record({
    verb: `directory.${kind}-${what}`,
    subject: { kind, id: merged },
    data: { merge, survivor, posts, files, followUps, contacts },
  });
  ctx.record({
    verb: `directory.${kind}-${what === 'merged' ? 'took-in' : 'gave-back'}`,
    subject: { kind, id: survivor },
    data: { merge, merged, posts, files, followUps, contacts },
  });
  for (const id of [survivor, merged]) ctx.publish(kind === 'person' ? personChanged(id) : bodyChanged(id));
  await indexSubjects(ctx, kind, [survivor, merged]);
}
