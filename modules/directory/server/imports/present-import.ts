import { type Selectable, sql } from 'kysely';
import type { Abilities, Ability } from '../../../../kernel/contract/abilities.ts';
import { fill } from '../../../../kernel/contract/errors.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { Actor } from '../../../../kernel/server/actor.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { seenSubjects } from '../../../../kernel/server/house/seen-subjects.ts';
import type { ImportRow, ImportState, SheetImport } from '../../contract/import.ts';
import { type ImportKind, type Meaning, meaningNames } from '../../contract/import-columns.ts';
import { type Remark, remarkKinds } from '../../contract/import-remarks.ts';
import { bodyLink, personLink } from '../links.ts';
import { may } from '../policy.ts';
import type { ImportRowTable, ImportTable } from '../tables.ts';
import { getImport } from './queries.ts';

const shownLeft = 200;

/** What may be done with an import in each state. */
export const stepsIn: Record<ImportState, readonly ('try' | 'carryOut' | 'takeBack' | 'clear')[]> = {
  read: ['try', 'clear'],
  tried: ['try', 'carryOut', 'clear'],
  'under-way': [],
  'carried-out': ['takeBack', 'clear'],
  'taking-back': [],
  'taken-back': ['clear'],
  cleared: [],
};

/** The import as the contract promises. */
export async function wholeImport(ctx: Ctx, id: string): Promise<SheetImport> {
  const row = await getImport(ctx, id);
  const { rows } = await sql<{ rows: number; stale: number }>`
    select count(*)::int as rows, (count(*) filter (where outcome = 'stale'))::int as stale
    from directory.import_row where office = ${ctx.office.code} and import = ${id}`.execute(ctx.db);
  const marks = await sql<{ records: number; left: number }>`
    select (count(*) filter (where back is distinct from 'taken'))::int as records,
      (count(distinct owner) filter (where back = 'left'))::int as left
    from directory.import_mark where office = ${ctx.office.code} and import = ${id}`.execute(ctx.db);
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    state: row.state,
    fileName: row.file_name,
    written: row.written,
    leftAside: row.left_aside,
    headingLine: row.heading_line,
    columns: row.columns,
    options: row.options,
    rows: rows[0]!.rows,
    counts: row.counts as SheetImport['counts'],
    progress: { done: row.done, total: row.total },
    stale: rows[0]!.stale,
    records: marks.rows[0]!.records,
    left: { count: marks.rows[0]!.left, some: marks.rows[0]!.left > 0 ? await leftOf(ctx, id) : [] },
    at: row.at.toISOString(),
    abilities: abilitiesOfImport(ctx.actor, row),
  };
}

async function leftOf(ctx: Ctx, id: string): Promise<SheetImport['left']['some']> {
  const { rows } = await sql<{ kind: string; id: string }>`
    select distinct case kind when 'post' then 'person' else kind end as kind, owner as id
    from directory.import_mark where office = ${ctx.office.code} and import = ${id} and back = 'left'
    order by id limit ${shownLeft}`.execute(ctx.db);
  const seen = await seenSubjects(ctx, rows);
  return [...seen.values()].map(({ title, link }) => ({ title: shown(title), link }));
}

function shown({ zh, en }: { zh: string | null; en: string | null }): Both {
  return { zh: zh ?? en ?? '', en: en ?? zh ?? '' };
}

/** Why a step cannot be taken now, in both languages; true where it can. */
export function abilitiesOfImport(
  actor: Actor,
  { state, counts }: Pick<Selectable<ImportTable>, 'state' | 'counts'>,
): Abilities {
  const allowed = may(actor, 'import');
  const able = (step: (typeof stepsIn)[ImportState][number]): Ability => {
    if (allowed !== true) return allowed;
    if (!stepsIn[state].includes(step)) return notNow[step];
    const toWrite = (counts?.new ?? 0) + (counts?.changed ?? 0);
    return step === 'carryOut' && toWrite === 0 ? nothingToWrite : true;
  };
  return { try: able('try'), carryOut: able('carryOut'), takeBack: able('takeBack'), clear: able('clear') };
}

const nothingToWrite: Both = {
  zh: '试运行的结果中没有要写入的行。',
  en: 'The dry run found no row to be written.',
};
const notNow = {
  try: { zh: '已经写入或正在写入，不能再试运行。', en: 'It is written already, or being written.' },
  carryOut: { zh: '请先试运行。', en: 'Run it without writing first.' },
  takeBack: { zh: '没有写入的内容可以撤回。', en: 'Nothing of it is written that could be taken back.' },
  clear: { zh: '正在写入或撤回，或已清除。', en: 'It is under way, or cleared already.' },
} satisfies Record<string, Both>;

/** One row with all that is said of it, in both languages. */
export function presentRow(row: Selectable<ImportRowTable>, kind: ImportKind): ImportRow {
  const { person, body, post } = row.plan ?? {};
  const isThere = row.outcome === 'written';
  const remarks: Remark[] =
    row.outcome === 'stale' ? [...row.remarks, { code: 'changed-meanwhile' }] : row.remarks;
  const personId = post?.personId ?? person?.id;
  const known = isThere || person?.op === 'update' || (post !== undefined && person === undefined);
  const link = kind === 'people' ? personId && personLink(personId) : body && bodyLink(body.id);
  return {
    line: row.line,
    cells: row.cells,
    verdict: row.verdict,
    remarks: remarks.map((remark) => sayRemark(remark, kind)),
    changes: row.changes.map(({ column, before, after }) => ({
      column: nameOf(column, kind),
      before,
      after,
    })),
    link: (known && link) || null,
  };
}

/** A remark's message, filled. */
export function sayRemark({ code, values = {} }: Remark, kind: ImportKind): Both {
  const { column } = values;
  const filled = column === undefined ? values : { ...values, column: nameOf(column as Meaning, kind) };
  return fill(remarkKinds[code].message, filled);
}

function nameOf(column: Meaning, kind: ImportKind): Both {
  return meaningNames[kind][column] ?? { zh: column, en: column };
}
