import { sql } from 'kysely';
import { readOverview } from '../../contract/preflight.ts';
import { type Ctx, tables } from '../context.ts';
import { isUnderWork, maySee } from '../house/seen-subjects.ts';
import { implement } from '../operation.ts';
import { type PreflightTables, stillOpen } from '../preflight/findings.ts';

interface Counted {
  kind: string;
  errors: string;
  warnings: string;
  notes: string;
  waived: string;
  subjects: string;
  oldest: Date | null;
}

/** What is open in each division, of what the person may see and is still worked on; kinds with checks only. */
export const readOverviewOperation = implement(readOverview, async (ctx) => {
  const counted = new Map((await countedByKind(ctx)).map((row) => [row.kind, row]));
  const checked = new Set(ctx.house.checks.map(({ kind }) => kind));
  const kinds = [...ctx.house.subjects.values()]
    .filter(({ kind }) => checked.has(kind))
    .map(({ kind, name, division }) => {
      const row = counted.get(kind);
      return {
        division,
        kind,
        kindName: name,
        errors: Number(row?.errors ?? 0),
        warnings: Number(row?.warnings ?? 0),
        notes: Number(row?.notes ?? 0),
        waived: Number(row?.waived ?? 0),
        subjects: Number(row?.subjects ?? 0),
        oldest: row?.oldest?.toISOString() ?? null,
      };
    });
  return { kinds };
});

async function countedByKind(ctx: Ctx): Promise<Counted[]> {
  const open = (severity: string) =>
    sql<string>`count(*) filter (where severity = ${severity} and ${stillOpen})`;
  return tables<PreflightTables>(ctx)
    .selectFrom('kernel.preflight_finding')
    .select([
      'kind',
      open('error').as('errors'),
      open('warning').as('warnings'),
      open('note').as('notes'),
      sql<string>`count(*) filter (where not off and not ${stillOpen})`.as('waived'),
      sql<string>`count(distinct subject_id) filter (where ${stillOpen})`.as('subjects'),
      sql<Date | null>`min(found_at) filter (where ${stillOpen})`.as('oldest'),
    ])
    .where('office', '=', ctx.office.code)
    .where(maySee(ctx, sql.ref('kind'), sql.ref('subject_id')))
    .where(isUnderWork(ctx, sql.ref('kind'), sql.ref('subject_id')))
    .groupBy('kind')
    .execute();
}
