import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { RowPlan } from '../core/import/plan.ts';
import type { RecordRow } from '../core/merge/merge-plan.ts';
import { termsOverlap } from '../core/term.ts';
import { bodyRecord, personRecord, postRecord, type RecordKind } from '../records.ts';
import { keyName, type StandNow } from './stand-now.ts';

/** One record of a batch, as it will stand. */
interface Entry {
  op: 'insert' | 'update';
  row: RecordRow;
  owner: Id;
  before: RecordRow | null;
  /** The order in which records were written; taking back goes the other way. */
  n: number;
}

/** What one part of an import writes, each record once. */
export type Batch = Record<RecordKind, Map<Id, Entry>>;

export function emptyBatch(): Batch {
  return { body: new Map(), person: new Map(), post: new Map() };
}

/** Takes a row's plan into the batch, unless the directory no longer stands as the dry run saw it. */
export function takeIfSound(ctx: Ctx, batch: Batch, plan: RowPlan, now: StandNow, turn: number): boolean {
  if (!isSound(batch, plan, now)) return false;
  const { body, person, post } = plan;
  if (body) put(batch, 'body', body.op, bodyRecord(ctx, body), body.id, now, turn * 3);
  if (person) put(batch, 'person', person.op, personRecord(ctx, person), person.id, now, turn * 3 + 1);
  if (post) put(batch, 'post', post.op, postRecord(ctx, post), post.personId, now, turn * 3 + 2);
  return true;
}

function put(
  batch: Batch,
  kind: RecordKind,
  op: Entry['op'],
  row: RecordRow,
  owner: Id,
  now: StandNow,
  n: number,
): void {
  const earlier = batch[kind].get(row.id);
  const before = op === 'update' ? (now.records[kind].get(row.id) ?? null) : null;
  batch[kind].set(row.id, earlier ? { ...earlier, row } : { op, row, owner, before, n });
}

function isSound(batch: Batch, { body, person, post }: RowPlan, now: StandNow): boolean {
  if (body && !isAsSeen(batch, 'body', body, now)) return false;
  if (body?.op === 'insert' && body.name.zh && now.bodyNames.has(body.name.zh)) return false;
  if (body?.parentId && !isThere(batch, 'body', body.parentId, now)) return false;
  if (person && !isAsSeen(batch, 'person', person, now)) return false;
  if (person?.op === 'insert' && !person.note && now.peopleNames.has(keyName(person.name))) return false;
  if (!post) return true;
  if (!isAsSeen(batch, 'post', post, now)) return false;
  const hasPerson = person?.id === post.personId || isThere(batch, 'person', post.personId, now);
  const hasBody = body?.id === post.bodyId || isThere(batch, 'body', post.bodyId, now);
  return hasPerson && hasBody && (post.op === 'update' || !hasTwin(post, now));
}

/** A record to be changed is still of the version it was changed from. */
function isAsSeen(
  batch: Batch,
  kind: RecordKind,
  planned: { op: 'insert' | 'update'; id: Id; version: number },
  now: StandNow,
): boolean {
  if (planned.op === 'insert') return true;
  const stands = batch[kind].get(planned.id)?.row ?? now.records[kind].get(planned.id);
  return stands?.version === planned.version - 1;
}

function isThere(batch: Batch, kind: RecordKind, id: Id, now: StandNow): boolean {
  return batch[kind].has(id) || now.records[kind].has(id);
}

/** Somebody entered the post by hand meanwhile. */
function hasTwin(post: NonNullable<RowPlan['post']>, { posts }: StandNow): boolean {
  return posts.some(
    (other) =>
      other.person === post.personId &&
      other.body === post.bodyId &&
      other.title_zh === post.title.zh &&
      other.title_en === post.title.en &&
      termsOverlap(post, { from: other.held_from, to: other.held_to }),
  );
}
