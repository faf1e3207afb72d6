import type { Selectable } from 'kysely';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import { moveFilesBack } from '../../../../kernel/server/files/move-files.ts';
import { moveFollowUpsBack } from '../../../../kernel/server/follow-ups/move.ts';
import { getRow } from '../../../../kernel/server/get-row.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { undoMerge as contract } from '../../contract/merge.ts';
import { moveContactsBack } from '../contacts/move.ts';
import type { KeptKind, MergePlan, RecordRow } from '../core/merge/merge-plan.ts';
import { planUndo, refersTo } from '../core/merge/undo-plan.ts';
import { tellOfMerge } from '../merges/tell.ts';
import { reasonOf } from '../merges/undo-reason.ts';
import { writeUndo } from '../merges/write-plan.ts';
import { may } from '../policy.ts';
import { lockRecords } from '../records.ts';
import { refuse } from '../refuse.ts';
import { refuseBodyName } from '../refuse-body-name.ts';
import type { DirectoryTables, MergeTable } from '../tables.ts';

/** Takes a merge back: both records are as they were. Contact points, files and follow-ups go back as they are now. */
export const undoMerge = implement(contract, async (ctx, { mergeId }) => {
  demand(may(ctx.actor, 'merge'));
  const row = await getRow<Selectable<MergeTable>>(ctx, 'directory.merge', mergeId, true);
  if (row.undone_at) throw moved({ zh: '这次合并已经撤销。', en: 'It was taken back already.' });
  const plan = row.plan as MergePlan;
  const undo = planUndo(plan, await standNow(ctx, plan));
  if ('why' in undo) throw moved(reasonOf(undo));
  if (row.kind === 'body')
    for (const { name_zh } of [plan.merged, plan.survivor.before])
      await refuseBodyName(ctx, name_zh as string | null, row.survivor);
  await writeUndo(ctx, plan, undo);
  const from = { kind: row.kind, id: row.survivor };
  const to = { kind: row.kind, id: row.merged };
  const ends = { from: row.survivor, to: row.merged };
  const contacts = await moveContactsBack(ctx, row.kind, row.contacts, ends);
  const files = await moveFilesBack(ctx, row.files, from, to);
  const followUps = await moveFollowUpsBack(ctx, row.follow_ups, from, to);
  await tables<DirectoryTables>(ctx)
    .updateTable('directory.merge')
    .set({ undone_at: ctx.now })
    .where('office', '=', ctx.office.code)
    .where('id', '=', mergeId)
    .execute();
  await tellOfMerge(ctx, row.kind, plan, { merge: mergeId, files, followUps, contacts }, 'unmerged');
  return { survivorId: row.survivor, mergedId: row.merged };
});

/** Everything the way back would touch or needs, as it is now. */
async function standNow(ctx: Ctx, plan: MergePlan) {
  const { survivor, merged, moved: along, left, made } = plan;
  const written = [survivor, ...along];
  const named: [KeptKind, string][] = [
    ...written.map(({ kind, after }): [KeptKind, string] => [kind, after.id]),
    ...made.map(({ id }): [KeptKind, string] => ['other-name', id]),
    ...[
      ...written.map(({ kind, before: row }) => ({ kind, row })),
      ...left,
      { kind: survivor.kind, row: merged },
    ].flatMap(({ kind, row }) => refersTo(kind, row)),
  ];
  const now = new Map<KeptKind, Map<string, RecordRow>>();
  for (const kind of ['person', 'body', 'post', 'other-name'] as const) {
    const ids = named.filter(([of]) => of === kind).map(([, id]) => id);
    now.set(kind, await lockRecords(ctx, kind, [...new Set(ids)]));
  }
  return (kind: KeptKind, id: string) => now.get(kind)?.get(id);
}

function moved(reason: Both) {
  return refuse('merge-moved-on', { reason });
}
