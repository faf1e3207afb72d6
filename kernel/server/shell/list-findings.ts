import { type SelectQueryBuilder, sql } from 'kysely';
import { z } from 'zod';
import { instant } from '../../contract/dates.ts';
import { id } from '../../contract/ids.ts';
import { listFindings } from '../../contract/shell.ts';
import { type Ctx, tables } from '../context.ts';
import { isUnderWork, keyOf, maySee, seenSubjects } from '../house/seen-subjects.ts';
import { implement } from '../operation.ts';
import { keysOf, pageOfQuery } from '../paging.ts';
import { type FindingTable, findingOf, type PreflightTables, stillOpen } from '../preflight/findings.ts';

type Query<Row> = SelectQueryBuilder<PreflightTables, 'kernel.preflight_finding', Row>;

/** Open findings of what the person may see and is still worked on: errors before warnings before notes, the newest first. */
export const listFindingsOperation = implement(listFindings, async (ctx, input) => {
  let findings = tables<PreflightTables>(ctx)
    .selectFrom('kernel.preflight_finding')
    .where('office', '=', ctx.office.code)
    .where(maySee(ctx, sql.ref('kind'), sql.ref('subject_id')))
    .where(isUnderWork(ctx, sql.ref('kind'), sql.ref('subject_id')))
    .where(stillOpen);
  if (input.severity !== undefined) findings = findings.where('severity', '=', input.severity);
  if (input.kind !== undefined) findings = findings.where('kind', '=', input.kind);
  const ordered = onwardFrom(findings, input.after)
    .selectAll()
    .orderBy('gravity')
    .orderBy('found_at', 'desc')
    .orderBy('kind')
    .orderBy('subject_id')
    .orderBy('position');
  const page = await pageOfQuery(ordered, findings, input, placeOf);
  return { ...page, items: await presented(ctx, page.items) };
});

const placeKeys = z.tuple([z.int32(), instant, z.string(), id, z.int32()]);

function placeOf(row: FindingTable): (string | number)[] {
  return [row.gravity, row.found_at.toISOString(), row.kind, row.subject_id, row.position];
}

function onwardFrom<Row>(query: Query<Row>, after: string | undefined): Query<Row> {
  if (after === undefined) return query;
  const [gravity, foundAt, kind, subjectId, position] = keysOf(after, placeKeys);
  return query.where(sql<boolean>`(gravity > ${gravity}::int or (gravity = ${gravity}::int
    and (found_at < ${foundAt}::timestamptz or (found_at = ${foundAt}::timestamptz
      and (kind, subject_id, position) > (${kind}, ${subjectId}::uuid, ${position}::int)))))`);
}

async function presented(ctx: Ctx, rows: FindingTable[]) {
  const refs = rows.map((row) => ({ kind: row.kind, id: row.subject_id }));
  const seen = await seenSubjects(ctx, refs);
  return rows.flatMap((row, i) => {
    const ref = refs[i]!;
    const subject = ctx.house.subjects.get(row.kind);
    const shown = seen.get(keyOf(ref));
    if (!subject || !shown) return [];
    const { title, link } = shown;
    return [
      {
        ref,
        link,
        title,
        kindName: subject.name,
        finding: findingOf(row),
        foundAt: row.found_at.toISOString(),
      },
    ];
  });
}
