import { type Selectable, sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { indexSubjects } from '../../../../kernel/server/search/index-subjects.ts';
import type { RecordRow } from '../core/merge/merge-plan.ts';
import { deleteRecords, lockRecords, type RecordKind, updateRecords } from '../records.ts';
import type { ImportMarkTable, ImportTable } from '../tables.ts';
import { addedTo } from './added-to.ts';
import { referredBodies } from './referred-bodies.ts';

const atOnce = 1_000;

type Mark = Selectable<ImportMarkTable>;

/**
 * Takes the latest records of an import back that still stand as it left them; a person or body changed since stays
 * as it is, with all its posts. False where none are left.
 */
export async function takeBackPart(ctx: Ctx, row: Selectable<ImportTable>): Promise<boolean> {
  const units = await nextUnits(ctx, row.id);
  if (units.size === 0) return false;
  const marks = [...units.values()].flat();
  const now = {
    person: await lockRecords(ctx, 'person', idsOf(marks, 'person')),
    post: await lockRecords(ctx, 'post', idsOf(marks, 'post')),
    body: await lockRecords(ctx, 'body', idsOf(marks, 'body')),
  };
  const others = await addedSince(ctx, marks);
  const sound = [...units].filter(([owner, unit]) => isUntouched(unit, now) && !others.has(owner));
  const people = sound.flatMap(([, unit]) => unit.filter(({ kind }) => kind !== 'body'));
  await undo(ctx, 'post', people, now.post);
  await undo(ctx, 'person', people, now.person);
  const bodies = await freeBodies(ctx, sound);
  await undo(ctx, 'body', bodies, now.body);
  const taken = new Set([...people, ...bodies].map(({ owner }) => owner));
  await settle(ctx, row.id, [...units.keys()], taken);
  tell(ctx, row.id, marks, taken);
  await indexSubjects(ctx, 'person', [...new Set(people.map(({ owner }) => owner))]);
  await indexSubjects(ctx, 'body', idsOf(bodies, 'body'));
  return true;
}

/** The latest marks that are still open, with all marks of their owners: a person stands or falls with the posts. */
async function nextUnits(ctx: Ctx, importId: Id): Promise<Map<Id, Mark[]>> {
  const { rows: open } = await sql<{ owner: Id }>`select owner from directory.import_mark
    where office = ${ctx.office.code} and import = ${importId} and back is null order by n desc limit ${atOnce}`.execute(
    ctx.db,
  );
  const owners = [...new Set(open.map(({ owner }) => owner))];
  const { rows } = await sql<Mark>`select * from directory.import_mark
    where office = ${ctx.office.code} and import = ${importId} and owner = any(${owners}::uuid[])
    order by n desc`.execute(ctx.db);
  const units = new Map<Id, Mark[]>();
  for (const mark of rows) units.set(mark.owner, [...(units.get(mark.owner) ?? []), mark]);
  return units;
}

function isUntouched(unit: Mark[], now: Record<RecordKind, Map<Id, RecordRow>>): boolean {
  return unit.every(({ kind, id, version }) => now[kind].get(id)?.version === version);
}

/** People the import entered who have posts it did not enter, or whom somebody added to. */
async function addedSince(ctx: Ctx, marks: Mark[]): Promise<Set<Id>> {
  const entered = marks
    .filter(({ kind, before }) => kind === 'person' && before === null)
    .map(({ id }) => id);
  const own = idsOf(marks, 'post');
  const { rows } = await sql<{ person: Id }>`select distinct person from directory.post
    where office = ${ctx.office.code} and person = any(${entered}::uuid[]) and id <> all(${own}::uuid[])`.execute(
    ctx.db,
  );
  return new Set([...rows.map(({ person }) => person), ...(await addedTo(ctx, 'person', entered))]);
}

/** The bodies among these nothing refers to any more, apart from one another. */
async function freeBodies(ctx: Ctx, units: [Id, Mark[]][]): Promise<Mark[]> {
  const marks = units.flatMap(([, unit]) => unit.filter(({ kind }) => kind === 'body'));
  const entered = marks.filter(({ before }) => before === null).map(({ id }) => id);
  const referred = await referredBodies(ctx, entered);
  return marks.filter(({ id }) => !referred.has(id));
}

async function undo(ctx: Ctx, kind: RecordKind, marks: Mark[], now: Map<Id, RecordRow>): Promise<void> {
  const own = marks.filter((mark) => mark.kind === kind);
  const entered = own.filter(({ before }) => before === null).map(({ id }) => id);
  const changed = own.flatMap(({ id, before }) =>
    before === null ? [] : [{ ...(before as RecordRow), version: now.get(id)!.version + 1 }],
  );
  await deleteRecords(ctx, kind, entered);
  await updateRecords(ctx, kind, changed);
}

async function settle(ctx: Ctx, importId: Id, owners: Id[], taken: Set<Id>): Promise<void> {
  await sql`update directory.import_mark
    set back = case when owner = any(${[...taken]}::uuid[]) then 'taken' else 'left' end
    where office = ${ctx.office.code} and import = ${importId} and owner = any(${owners}::uuid[])`.execute(
    ctx.db,
  );
  await sql`update directory.import set done = done + ${owners.length}
    where office = ${ctx.office.code} and id = ${importId}`.execute(ctx.db);
}

function tell(ctx: Ctx, importId: Id, marks: Mark[], taken: Set<Id>): void {
  const bodies = new Set(idsOf(marks, 'body'));
  for (const id of taken) {
    const kind = bodies.has(id) ? 'body' : 'person';
    ctx.record({ verb: `directory.${kind}-taken-back`, subject: { kind, id }, data: { import: importId } });
  }
}

function idsOf(marks: Mark[], kind: RecordKind): Id[] {
  return marks.filter((mark) => mark.kind === kind).map(({ id }) => id);
}
