import type { Id } from '../../../../../kernel/contract/ids.ts';
import type { ImportOptions } from '../../../contract/import.ts';
import type { Meaning } from '../../../contract/import-columns.ts';
import type { Remark } from '../../../contract/import-remarks.ts';
import type { PersonName } from '../../../contract/person.ts';
import { findPerson } from './find-person.ts';
import { judgePost } from './judge-post.ts';
import { bodyNamed, type Known, keepBody, keepPerson, keepPost } from './known.ts';
import { guessKind, type Lists } from './lists.ts';
import { nextPerson } from './next-person.ts';
import type { Change, Judged, KnownBody, Planned, RowPlan } from './plan.ts';
import { type FileRow, hasFault, readFields } from './read-fields.ts';
import { type PersonRead, readPersonRow } from './read-person.ts';

/** What judging a row needs beside the row. */
export interface Judging {
  meanings: readonly Meaning[];
  options: ImportOptions;
  lists: Lists;
  known: Known;
  newId: () => Id;
}

/** What becomes of one row of people, given what the rows before it will write. */
export function judgePersonRow(row: FileRow, judging: Judging): Judged {
  const { meanings, options, lists } = judging;
  const { fields, remarks, empty } = readFields(row, meanings, 'people');
  if (empty) return nothing(row, 'none', [{ code: 'no-record' }]);
  const read = readPersonRow(fields, options, lists);
  const all = [...remarks, ...read.remarks];
  if (hasFault(all) || !read.name) return nothing(row, 'faulty', all);
  return judged(row, { ...read, name: read.name, remarks: all }, judging);
}

function judged(row: FileRow, read: PersonRead & { name: PersonName }, judging: Judging): Judged {
  const { known, newId } = judging;
  const found = findPerson(read, known);
  if ('fault' in found) return nothing(row, 'faulty', [...read.remarks, found.fault]);
  const body = bodyOf(read, judging);
  if (body.fault) return nothing(row, 'faulty', [...read.remarks, body.fault]);
  const { person, changes, isNew } = nextPerson(read, found.person, newId);
  const post =
    read.post && body.id
      ? judgePost(read.post, { personId: person.id, bodyId: body.id, newId }, known)
      : undefined;
  if (post?.fault) return nothing(row, 'faulty', [...read.remarks, post.fault]);
  const plan: RowPlan = {};
  if (body.made) plan.body = body.made;
  if (isNew) plan.person = { ...person, op: 'insert' };
  else if (changes.length > 0) plan.person = { ...person, op: 'update' };
  if (post?.post) plan.post = post.post;
  const remarks = [...read.remarks, ...found.remarks];
  if (body.made) remarks.push({ code: 'body-entered', values: { value: read.post!.body } });
  const about = post?.same?.id ?? post?.post?.id ?? person.id;
  return settled(row, plan, { remarks, changes: [...changes, ...(post?.changes ?? [])], about }, known);
}

interface Said {
  remarks: Remark[];
  changes: Change[];
  /** The record that tells two rows to be one: the post, else the person. */
  about: Id;
}

/** The verdict, and what the rows below must know of it. */
function settled(row: FileRow, plan: RowPlan, { remarks, changes, about }: Said, known: Known): Judged {
  const before = known.lines.get(about);
  remember(row, plan, about, known);
  const common = { line: row.line, changes, turn: row.line };
  if (Object.keys(plan).length === 0) {
    if (before === undefined) return { ...common, verdict: 'same', remarks, plan: null };
    const twice: Remark = { code: 'double', values: { line: before } };
    return { ...common, verdict: 'double', remarks: [...remarks, twice], plan: null };
  }
  const verdict = plan.person?.op === 'insert' ? 'new' : 'changed';
  return { ...common, verdict, remarks, plan };
}

function remember(row: FileRow, plan: RowPlan, about: Id, known: Known): void {
  if (plan.body) keepBody(known, plan.body);
  if (plan.person) keepPerson(known, plan.person);
  if (plan.post) keepPost(known, plan.post);
  for (const record of [plan.body, plan.person, plan.post]) {
    if (!record) continue;
    if (record.op === 'insert') known.fresh.add(record.id);
    if (!known.lines.has(record.id)) known.lines.set(record.id, row.line);
  }
  if (!known.lines.has(about)) known.lines.set(about, row.line);
}

interface BodyFound {
  id?: Id;
  made?: Planned<KnownBody>;
  fault?: Remark;
}

/** The body of the row's post: on record, entered with it where that was asked for, or unknown. */
function bodyOf({ post }: PersonRead, { known, options, lists, newId }: Judging): BodyFound {
  if (!post) return {};
  const on = bodyNamed(known, post.body);
  if (on) return { id: on.id };
  const value = post.body;
  if (options.newBodies === 'refuse') return { fault: { code: 'body-unknown', values: { value } } };
  const isHan = /\p{Script=Han}/u.test(value);
  const kind = isHan ? guessKind(value, lists) : undefined;
  if (!kind) return { fault: { code: 'kind-unknown', values: { value } } };
  const id = newId();
  const name = { zh: value, en: null, how: 'recorded' as const };
  return {
    id,
    made: { op: 'insert', id, version: 1, name, short: null, kind, parentId: null, economy: null },
  };
}

/** A row nothing is written of. */
export function nothing(row: FileRow, verdict: 'faulty' | 'none', remarks: Remark[]): Judged {
  return { line: row.line, verdict, remarks, changes: [], plan: null, turn: row.line };
}
