import { sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../kernel/server/demand.ts';
import { moveFiles } from '../../../../kernel/server/files/move-files.ts';
import { moveFollowUps } from '../../../../kernel/server/follow-ups/move.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { refuse as refuseGenerally } from '../../../../kernel/server/refusal.ts';
import { mergeRecords as contract } from '../../contract/merge.ts';
import type { NamedKind } from '../../contract/other-name.ts';
import { moveContacts } from '../contacts/move.ts';
import { type MergePlan, planMerge, type RecordRow } from '../core/merge/merge-plan.ts';
import { belongingsOf } from '../merges/belongings.ts';
import { chosenBody, chosenPerson, lostNames } from '../merges/chosen.ts';
import { tellOfMerge } from '../merges/tell.ts';
import { writeMerge } from '../merges/write-plan.ts';
import { may } from '../policy.ts';
import { fullOf, nameOfBody } from '../present.ts';
import { chainAbove } from '../queries.ts';
import { lockRecords } from '../records.ts';
import { refuse } from '../refuse.ts';
import type { BodyTable, DirectoryTables, PersonTable } from '../tables.ts';

/** Merges a record into another of its kind. All that belonged to it belongs to the survivor; its address leads there. */
export const mergeRecords = implement(contract, async (ctx, input) => {
  demand(may(ctx.actor, 'merge'));
  const { kind, survivorId, mergedId } = input;
  if (survivorId === mergedId) throw refuse('same-record');
  const rows = await lockRecords(ctx, kind, [survivorId, mergedId]);
  const [survivor, merged] = [rows.get(survivorId), rows.get(mergedId)];
  if (!survivor || !merged) throw refuseGenerally('not-found');
  demandVersion(survivor.version, input.survivorVersion);
  demandVersion(merged.version, input.mergedVersion);
  const choice = { survivor, merged, take: input.take };
  const plan = await planOf(ctx, kind, choice, input.keepNames);
  const contacts = await moveContacts(ctx, kind, mergedId, survivorId);
  await writeMerge(ctx, plan);
  const from = { kind, id: mergedId };
  const to = { kind, id: survivorId };
  const id = ctx.newId();
  const files = await moveFiles(ctx, from, to);
  const followUps = await moveFollowUps(ctx, from, to);
  await keep(ctx, { id, kind, plan, files, followUps, contacts });
  await tellOfMerge(ctx, kind, plan, { merge: id, files, followUps, contacts }, 'merged');
  return { mergeId: id, survivorId };
});

interface Choosing {
  survivor: RecordRow;
  merged: RecordRow;
  take: (typeof contract.input)['_output']['take'];
}

async function planOf(ctx: Ctx, kind: NamedKind, choice: Choosing, keepNames: boolean): Promise<MergePlan> {
  const { survivor, merged, take } = choice;
  const [one, other] = [survivor as unknown, merged as unknown];
  const chosen =
    kind === 'person'
      ? chosenPerson({ survivor: one as PersonTable, merged: other as PersonTable, take })
      : chosenBody({ survivor: one as BodyTable, merged: other as BodyTable, take });
  if ('parent' in chosen) await refuseRing(ctx, chosen.parent, [survivor.id, merged.id]);
  const halves = (row: unknown) =>
    kind === 'person' ? fullOf(row as PersonTable) : nameOfBody(row as BodyTable);
  const own = await belongingsOf(ctx, kind, survivor.id);
  const theirs = await belongingsOf(ctx, kind, merged.id);
  const said = [halves(chosen), ...[...own.names, ...theirs.names].map(halvesOfName)];
  const of = { office: ctx.office.code, kind, id: survivor.id };
  const made = keepNames ? lostNames(of, [one, other].map(halves), said, ctx.newId) : [];
  return planMerge({ kind, survivor, merged, chosen, own, theirs, made });
}

function halvesOfName({ text_zh: zh, text_en: en }: RecordRow) {
  return { zh: zh as string | null, en: en as string | null };
}

/** The survivor may stand neither under itself nor under what goes into it. */
async function refuseRing(ctx: Ctx, parent: Id | null, pair: Id[]): Promise<void> {
  if (parent === null) return;
  const above = [parent, ...(await chainAbove(ctx, parent)).map(({ id }) => id)];
  if (above.some((id) => pair.includes(id))) throw refuse('body-above-itself');
}

interface Kept {
  id: Id;
  kind: NamedKind;
  plan: MergePlan;
  files: Id[];
  followUps: Id[];
  contacts: Id[];
}

async function keep(ctx: Ctx, { id, kind, plan, files, followUps, contacts }: Kept): Promise<void> {
  const { merged } = plan;
  const name =
    kind === 'person' ? fullOf(merged as unknown as PersonTable) : nameOfBody(merged as unknown as BodyTable);
  await tables<DirectoryTables>(ctx)
    .insertInto('directory.merge')
    .values({
      office: ctx.office.code,
      id,
      kind,
      merged: merged.id,
      survivor: plan.survivor.after.id,
      name_zh: name.zh,
      name_en: name.en,
      name_how: name.how,
      plan: sql`${JSON.stringify(plan)}::jsonb`,
      files: sql`${files}::uuid[]`,
      follow_ups: sql`${followUps}::uuid[]`,
      contacts: sql`${contacts}::uuid[]`,
      at: ctx.now,
      undone_at: null,
    })
    .execute();
}
