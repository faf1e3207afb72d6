import type { Id } from '../../../../../kernel/contract/ids.ts';
import type { NamedKind } from '../../../contract/other-name.ts';
import { termsOverlap } from '../term.ts';

/** What is kept of people and bodies, a table each. */
export type KeptKind = 'person' | 'post' | 'body' | 'other-name';

/** A record as the database keeps it, by column. */
export type RecordRow = Record<string, unknown> & { id: Id; version: number };

interface Changed {
  kind: KeptKind;
  before: RecordRow;
  after: RecordRow;
}

/** Everything a merge changes, before and after: what writes it, and what the way back goes by. */
export interface MergePlan {
  survivor: Changed;
  /** The record that goes into the survivor, as it was. */
  merged: RecordRow;
  /** What belonged to it and now belongs to the survivor. */
  moved: Changed[];
  /** What belonged to it and the survivor has already. */
  left: { kind: KeptKind; row: RecordRow }[];
  /** Names nobody has as the present one any more. */
  made: RecordRow[];
}

/** What belongs to a record. */
export interface Belongings {
  posts: RecordRow[];
  names: RecordRow[];
  /** Bodies right under a body. */
  below: RecordRow[];
}

interface Merging {
  kind: NamedKind;
  survivor: RecordRow;
  merged: RecordRow;
  /** The survivor's columns as they were chosen. */
  chosen: Record<string, unknown>;
  own: Belongings;
  theirs: Belongings;
  made: RecordRow[];
}

/** What merging one record into another changes. Nothing is kept twice: a post both have stays one. */
export function planMerge({ kind, survivor, merged, chosen, own, theirs, made }: Merging): MergePlan {
  const plan: MergePlan = {
    survivor: {
      kind,
      before: survivor,
      after: { ...survivor, ...chosen, id: survivor.id, version: survivor.version + 1 },
    },
    merged,
    moved: [],
    left: [],
    made,
  };
  const take = (of: KeptKind, row: RecordRow, column: string, has: boolean) => {
    if (has) plan.left.push({ kind: of, row });
    else
      plan.moved.push({
        kind: of,
        before: row,
        after: { ...row, [column]: survivor.id, version: row.version + 1 },
      });
  };
  for (const post of theirs.posts)
    take(
      'post',
      post,
      kind,
      own.posts.some((one) => isTwin(kind, one, post)),
    );
  for (const name of theirs.names)
    take(
      'other-name',
      name,
      kind,
      own.names.some((one) => isSameName(one, name)),
    );
  for (const body of theirs.below) if (body.id !== survivor.id) take('body', body, 'parent', false);
  return plan;
}

/** The same title in the same body by the same person, with a day in common. */
function isTwin(kind: NamedKind, one: RecordRow, other: RecordRow): boolean {
  const beside = kind === 'person' ? 'body' : 'person';
  return (
    [beside, 'title_zh', 'title_en'].every((column) => one[column] === other[column]) &&
    termsOverlap(termOf(one), termOf(other))
  );
}

function termOf(post: RecordRow) {
  return { from: post['held_from'] as string | null, to: post['held_to'] as string | null };
}

function isSameName(one: RecordRow, other: RecordRow): boolean {
  return ['kind', 'text_zh', 'text_en'].every((column) => one[column] === other[column]);
}
