import type { Id } from '../../../../../kernel/contract/ids.ts';
import type { Remark } from '../../../contract/import-remarks.ts';
import { type Judging, nothing } from './judge-people.ts';
import { bodyNamed, dropBody, type Known, keepBody } from './known.ts';
import { findKind, guessKind, type Lists } from './lists.ts';
import type { Change, Judged, KnownBody } from './plan.ts';
import { type Fields, type FileRow, hasFault, readEconomy, readFields, readHow } from './read-fields.ts';

/** A row of bodies that could be read, waiting for what stands above it. */
interface Waiting {
  row: FileRow;
  fields: Fields;
  remarks: Remark[];
  id: Id;
  on: KnownBody | undefined;
}

/** What becomes of rows of bodies: those above others are written first, wherever they stand in the file. */
export function judgeBodyRows(rows: readonly FileRow[], judging: Judging): Judged[] {
  const judged: Judged[] = [];
  const waiting = new Map<Id, Waiting>();
  for (const row of rows) {
    const { fields, remarks, empty } = readFields(row, judging.meanings, 'bodies');
    if (empty) judged.push(nothing(row, 'none', [{ code: 'no-record' }]));
    else if (hasFault(remarks)) judged.push(nothing(row, 'faulty', remarks));
    else judged.push(...begun({ row, fields, remarks }, waiting, judging));
  }
  let turn = 0;
  const under = new Set<Id>();
  const finish = (one: Waiting): Judged => {
    waiting.delete(one.id);
    under.add(one.id);
    const namedAbove = () => (one.fields.parent ? bodyNamed(judging.known, one.fields.parent) : undefined);
    const waits = waiting.get(namedAbove()?.id ?? '');
    if (waits) judged.push(finish(waits));
    const above = namedAbove();
    const ring = above !== undefined && under.has(above.id);
    under.delete(one.id);
    turn += 1;
    const done = finished(one, ring ? 'ring' : above, turn, judging);
    if (done.verdict === 'faulty' && !one.on) dropBody(judging.known, one.id);
    return done;
  };
  for (const one of [...waiting.values()]) if (waiting.has(one.id)) judged.push(finish(one));
  return judged.toSorted((a, b) => a.line - b.line);
}

/** Reads a row and takes its place among the names, so that rows below can stand under it. */
function begun(
  { row, fields, remarks }: Omit<Waiting, 'id' | 'on'>,
  waiting: Map<Id, Waiting>,
  { known, lists, newId }: Judging,
): Judged[] {
  const economy = readEconomy(fields.economy, lists);
  const how = readHow(fields.how, 'how');
  const all = [...remarks, ...economy.remarks, ...how.remarks];
  const name = { zh: fields['name-zh'] ?? null, en: fields['name-en'] ?? null, how: how.how };
  const given = fields.id?.toLowerCase();
  const on = given ? known.bodies.get(given) : bodyNamed(known, name.zh ?? name.en ?? '');
  const kind = kindOf(fields, on, lists);
  if (!name.zh && !name.en) all.push({ code: 'name-missing' });
  if (given && !on) all.push({ code: 'id-unknown', values: { value: given } });
  if (typeof kind !== 'string') all.push(kind);
  if (hasFault(all) || typeof kind !== 'string') return [nothing(row, 'faulty', all)];
  const first = on && known.lines.get(on.id);
  if (first !== undefined) return [twice(row, fields, all, waiting.get(on!.id), first)];
  const id = on?.id ?? newId();
  known.lines.set(id, row.line);
  if (!on) {
    known.fresh.add(id);
    keepBody(known, {
      id,
      version: 0,
      name,
      short: shortOf(fields),
      kind,
      parentId: null,
      economy: economy.code,
    });
  }
  waiting.set(id, { row, fields, remarks: all, id, on });
  return [];
}

function kindOf(fields: Fields, on: KnownBody | undefined, lists: Lists): string | Remark {
  if (fields.kind !== undefined) {
    const kind = findKind(fields.kind, lists);
    const choices = lists.kinds.map(({ name }) => name.zh).join('、');
    return kind ?? { code: 'choice-unknown', values: { column: 'kind', value: fields.kind, choices } };
  }
  const zh = fields['name-zh'];
  const guessed = on?.kind ?? (zh && guessKind(zh, lists));
  return guessed ?? { code: 'kind-unknown', values: { value: zh ?? fields['name-en'] ?? '' } };
}

/** A body twice in one file: once more the same, or with something the first row says otherwise. */
function twice(
  row: FileRow,
  fields: Fields,
  remarks: Remark[],
  first: Waiting | undefined,
  line: number,
): Judged {
  const differing = Object.entries(fields).find(([column, text]) => {
    const other = first?.fields[column as keyof Fields];
    return other !== undefined && other !== text;
  });
  if (!differing)
    return { ...nothing(row, 'none', [...remarks, { code: 'double', values: { line } }]), verdict: 'double' };
  const [column, value] = differing;
  const other = first?.fields[column as keyof Fields] ?? '';
  return nothing(row, 'faulty', [
    ...remarks,
    { code: 'says-otherwise', values: { line, column, value, other } },
  ]);
}

function finished(
  { row, fields, remarks, id, on }: Waiting,
  above: KnownBody | 'ring' | undefined,
  turn: number,
  { known, lists }: Judging,
): Judged {
  if (above === 'ring') return nothing(row, 'faulty', [...remarks, { code: 'parent-ring' }]);
  if (fields.parent && !above)
    return nothing(row, 'faulty', [...remarks, { code: 'parent-unknown', values: { value: fields.parent } }]);
  if (above && on && isBelow(above, on.id, known))
    return nothing(row, 'faulty', [...remarks, { code: 'parent-ring' }]);
  const base = known.bodies.get(id)!;
  const next = { ...base, parentId: above?.id ?? base.parentId };
  if (!on) {
    keepBody(known, { ...next, version: 1 });
    const body = { ...next, version: 1, op: 'insert' as const };
    return { line: row.line, verdict: 'new', remarks, changes: [], plan: { body }, turn };
  }
  return changed(row, remarks, on, withCells(next, fields, lists), turn, known);
}

function changed(
  row: FileRow,
  remarks: Remark[],
  on: KnownBody,
  next: KnownBody,
  turn: number,
  known: Known,
): Judged {
  const changes = differences(on, next, known);
  const common = { line: row.line, remarks, changes, turn };
  if (changes.length === 0) return { ...common, verdict: 'same', plan: null };
  const body = { ...next, version: on.version + 1 };
  keepBody(known, body);
  return { ...common, verdict: 'changed', plan: { body: { ...body, op: 'update' } } };
}

/** A body on record with what the row says of it; empty cells change nothing. */
function withCells(on: KnownBody, fields: Fields, lists: Lists): KnownBody {
  const short = shortOf(fields);
  return {
    ...on,
    name: {
      zh: (fields.id ? fields['name-zh'] : on.name.zh) ?? on.name.zh ?? fields['name-zh'] ?? null,
      en: fields['name-en'] ?? on.name.en,
      how: fields['name-en'] ? readHow(fields.how, 'how').how : on.name.how,
    },
    short: short
      ? { zh: short.zh ?? on.short?.zh ?? null, en: short.en ?? on.short?.en ?? null, how: 'recorded' }
      : on.short,
    kind: fields.kind === undefined ? on.kind : (findKind(fields.kind, lists) ?? on.kind),
    economy: readEconomy(fields.economy, lists).code ?? on.economy,
  };
}

function shortOf(fields: Fields): KnownBody['short'] {
  const { 'short-zh': zh = null, 'short-en': en = null } = fields;
  return zh || en ? { zh, en, how: 'recorded' } : null;
}

function isBelow(body: KnownBody, id: Id, { bodies }: Known): boolean {
  let at: KnownBody | undefined = body;
  for (let depth = 0; at && depth < 64; depth += 1) {
    if (at.id === id) return true;
    at = at.parentId === null ? undefined : bodies.get(at.parentId);
  }
  return false;
}

function differences(on: KnownBody, next: KnownBody, { bodies }: Known): Change[] {
  const nameOf = (id: Id | null) =>
    id === null ? null : (bodies.get(id)?.name.zh ?? bodies.get(id)?.name.en ?? id);
  const pairs = [
    ['name-zh', on.name.zh, next.name.zh],
    ['name-en', on.name.en, next.name.en],
    ['how', on.name.how, next.name.how],
    ['short-zh', on.short?.zh, next.short?.zh],
    ['short-en', on.short?.en, next.short?.en],
    ['kind', on.kind, next.kind],
    ['parent', nameOf(on.parentId), nameOf(next.parentId)],
    ['economy', on.economy, next.economy],
  ] as const;
  return pairs
    .filter(([, before, after]) => (before ?? null) !== (after ?? null))
    .map(([column, before, after]) => ({ column, before: before ?? '', after: after ?? '' }));
}
