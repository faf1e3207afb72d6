import { sql } from 'kysely';
import { listFindings } from '../../contract/shell.ts';
import { type Ctx, tables } from '../context.ts';
import { isUnderWork, keyOf, maySee, seenSubjects } from '../house/seen-subjects.ts';
import { implement } from '../operation.ts';
import { type OrderKey, orderAsked, pageInOrder } from '../ordering.ts';
import { type FindingTable, findingOf, type PreflightTables, stillOpen } from '../preflight/findings.ts';
import { withRuleLinks } from '../preflight/rule-links.ts';

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
  const page = await pageInOrder(findings.selectAll(), input, orderAsked(orders, input, { by: 'severity' }));
  return { ...page, items: await presented(ctx, page.items) };
});

const place: OrderKey<FindingTable>[] = [
  { sql: sql.ref('kind'), kind: 'text', of: (row) => row.kind },
  { sql: sql.ref('subject_id'), kind: 'id', of: (row) => row.subject_id },
  { sql: sql.ref('position'), kind: 'int', of: (row) => row.position },
];
const found = { sql: sql.ref('found_at'), kind: 'instant', of: foundAt } satisfies OrderKey<FindingTable>;
const orders: Record<'severity' | 'found', OrderKey<FindingTable>[]> = {
  severity: [
    { sql: sql.ref('gravity'), kind: 'int', of: (row) => row.gravity },
    { ...found, descending: true },
    ...place,
  ],
  found: [found, ...place],
};

function foundAt(row: FindingTable): string {
  return row.found_at.toISOString();
}

async function presented(ctx: Ctx, rows: FindingTable[]) {
  const refs = rows.map((row) => ({ kind: row.kind, id: row.subject_id }));
  const seen = await seenSubjects(ctx, refs);
  const findings = await withRuleLinks(ctx, rows.map(findingOf));
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
        finding: findings[i]!,
        foundAt: row.found_at.toISOString(),
      },
    ];
  });
}
