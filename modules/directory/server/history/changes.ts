import { sql } from 'kysely';
import type { FieldChange } from '../../../../kernel/contract/history.ts';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Both, inLang } from '../../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { nameOfBody } from '../present.ts';
import { bodiesById } from '../queries.ts';
import type { DirectoryTables } from '../tables.ts';
import { type Fields, inWords, shownFields } from './fields.ts';

type Kind = 'person' | 'post' | 'body';
type Line = { verb: string; data: Record<string, unknown> };

interface Version {
  version: number;
  fields: Fields;
}

/** What each of these lines of a person's or body's history changed, field by field, in words. */
export function changesOf(kind: 'person' | 'body') {
  return async (ctx: Ctx, id: Id, lines: readonly Line[]): Promise<FieldChange[][]> => {
    const made = lines.map((line) => versionMade(kind, id, line));
    const versions = await versionsOf(ctx, [...new Set(made.flatMap((one) => one?.id ?? []))]);
    const pairs = made.map((one) => one && besideBefore(versions.get(`${one.kind} ${one.id}`), one));
    const bodies = await bodyNames(
      ctx,
      pairs.flatMap((pair) => pair ?? []),
    );
    return pairs.map((pair) => (pair ? differences(pair, bodies) : []));
  };
}

/** What a line has a version of may also be a file or a contact point of the record. */
const ofRecord = /^directory\.(person|body|post)-/;

/** Which version of which record a line made: a post's, where it names one. */
function versionMade(kind: 'person' | 'body', id: Id, { verb, data: { version, post } }: Line) {
  if (!ofRecord.test(verb) || typeof version !== 'number') return null;
  return typeof post === 'string' ? { kind: 'post' as const, id: post, version } : { kind, id, version };
}

async function versionsOf(ctx: Ctx, ids: Id[]): Promise<Map<string, Version[]>> {
  if (ids.length === 0) return new Map();
  const rows = await tables<DirectoryTables>(ctx)
    .selectFrom('directory.record_version')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .orderBy('version')
    .execute();
  return Map.groupBy(rows, (row) => `${row.kind} ${row.id}`);
}

interface Pair {
  kind: Kind;
  before: Fields;
  after: Fields;
}

/** A version and the one before it; nothing where it is the first, or is not kept. */
function besideBefore(
  versions: readonly Version[] | undefined,
  { kind, version }: { kind: Kind; version: number },
): Pair | null {
  const after = versions?.find((one) => one.version === version);
  const before = versions?.findLast((one) => one.version < version);
  return after && before ? { kind, before: before.fields, after: after.fields } : null;
}

async function bodyNames(ctx: Ctx, pairs: readonly Pair[]): Promise<Map<string, Both>> {
  const ids = pairs.flatMap(({ kind, before, after }) =>
    shownFields[kind]
      .filter(({ words }) => words === 'body')
      .flatMap(({ column }) => [before[column], after[column]])
      .filter((value) => typeof value === 'string'),
  );
  const rows = await bodiesById(ctx, [...new Set(ids)]);
  return new Map(
    [...rows].map(([id, row]) => {
      const name = nameOfBody(row);
      return [id, { zh: inLang(name, 'zh'), en: inLang(name, 'en') }];
    }),
  );
}

function differences({ kind, before, after }: Pair, bodies: ReadonlyMap<string, Both>): FieldChange[] {
  return shownFields[kind]
    .filter(({ column }) => (before[column] ?? null) !== (after[column] ?? null))
    .map((field) => ({
      name: field.name,
      from: inWords(field, before[field.column], bodies),
      to: inWords(field, after[field.column], bodies),
    }));
}
