import { type Selectable, sql } from 'kysely';
import type { Finding, RuleSource, Severity } from '../../contract/findings.ts';
import type { Id, SubjectRef } from '../../contract/ids.ts';
import { type Ctx, tables } from '../context.ts';
import { namesOf } from '../person-names.ts';
import { refuse } from '../refusal.ts';
import { type RulesOfKind, rulesOf, takenAs } from './profile.ts';
import { withRuleLinks } from './rule-links.ts';
import { markOf, notWaived, waiversOf } from './waivers.ts';

/** `kernel.preflight_finding` as it is read. */
export interface FindingTable {
  office: string;
  kind: string;
  subject_id: Id;
  position: number;
  check_id: string;
  severity: Severity;
  gravity: number;
  place: unknown;
  place_zh: string | null;
  place_en: string | null;
  message_zh: string;
  message_en: string;
  source: RuleSource | null;
  fix: unknown;
  fix_zh: string | null;
  fix_en: string | null;
  found_at: Date;
  mark: string;
  /** What the check itself says; `severity` is what the office makes of it. */
  own_severity: Severity;
  /** The office does not want to hear of it. */
  off: boolean;
}
export interface PreflightTables {
  'kernel.preflight_finding': FindingTable;
}

const atOnce = 500;

/** Puts the findings of a check in place of those of the check before; what was found already keeps its time. */
export async function storeFindings(
  ctx: Ctx,
  kind: string,
  id: Id,
  findings: readonly Finding[],
): Promise<void> {
  const { rows: before } = await sql<Pick<FindingTable, 'mark' | 'found_at'>>`
    delete from kernel.preflight_finding
    where office = ${ctx.office.code} and kind = ${kind} and subject_id = ${id}
    returning mark, found_at`.execute(ctx.db);
  const foundAt = new Map(before.map(({ mark, found_at }) => [mark, found_at]));
  const rules = await rulesOf(ctx, kind);
  const rows = findings.map((finding, position) => {
    const row = rowOf(ctx, { kind, id }, rules, finding, position);
    return { ...row, found_at: foundAt.get(row.mark) ?? ctx.now };
  });
  for (let from = 0; from < rows.length; from += atOnce) {
    await ctx.db
      .insertInto('kernel.preflight_finding')
      .values(rows.slice(from, from + atOnce))
      .execute();
  }
}

/** The findings of a subject's last check, in the order of the checks, with what was let stand. */
export async function listFindingsOf(ctx: Ctx, kind: string, id: Id): Promise<Finding[]> {
  const rows = await tables<PreflightTables>(ctx)
    .selectFrom('kernel.preflight_finding')
    .selectAll()
    .where('kind', '=', kind)
    .where('subject_id', '=', id)
    .where('off', '=', false)
    .orderBy('position')
    .execute();
  const waivers = await waiversOf(ctx, { kind, id });
  const nameOf = await namesOf(
    ctx,
    [...waivers.values()].map((waiver) => waiver.waived_by),
  );
  const findings = rows.map((row) => {
    const waiver = waivers.get(row.mark);
    if (!waiver) return findingOf(row);
    const { reason, waived_by, waived_at } = waiver;
    return { ...findingOf(row), waived: { reason, by: nameOf(waived_by), at: waived_at.toISOString() } };
  });
  return withRuleLinks(ctx, findings);
}

/** Another whenever a check has found something else in a subject than the check before. */
export async function findingsStamp(ctx: Ctx, { kind, id }: SubjectRef): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select concat(count(*), ':', sum(hashtextextended(mark || ':' || severity, 0)::numeric)) as stamp
    from kernel.preflight_finding
    where office = ${ctx.office.code} and kind = ${kind} and subject_id = ${id}`.execute(ctx.db);
  return rows[0]!.stamp;
}

/** How many findings of a subject are open: found by its last check, and not let stand. */
export async function countOpen(
  ctx: Ctx,
  kind: string,
  id: Id,
): Promise<{ errors: number; warnings: number }> {
  const rows = await tables<PreflightTables>(ctx)
    .selectFrom('kernel.preflight_finding')
    .select(['severity', (eb) => eb.fn.countAll<string>().as('open')])
    .where('office', '=', ctx.office.code)
    .where('kind', '=', kind)
    .where('subject_id', '=', id)
    .where(stillOpen)
    .groupBy('severity')
    .execute();
  const open = (severity: Severity) => Number(rows.find((row) => row.severity === severity)?.open ?? 0);
  return { errors: open('error'), warnings: open('warning') };
}

/** SQL for a row of `kernel.preflight_finding` that is open: nobody has let it stand, and the office asks for it. */
export const stillOpen = sql<boolean>`(not off and ${notWaived})`;

/** The findings that stand in the way of approving or issuing. */
export function openErrors(findings: readonly Finding[]): Finding[] {
  return findings.filter((found) => found.severity === 'error' && !found.waived);
}

/** Refuses while an error is open. */
export function refuseOpenErrors(findings: readonly Finding[]): void {
  const count = openErrors(findings).length;
  if (count > 0) throw refuse('preflight-open-errors', { count });
}

/** A stored finding as it is shown. */
export function findingOf(row: Selectable<FindingTable>): Finding {
  return {
    check: row.check_id,
    severity: row.severity,
    ...(row.place === null ? {} : { place: row.place }),
    ...(row.place_zh === null ? {} : { placeLabel: { zh: row.place_zh, en: row.place_en ?? '' } }),
    message: { zh: row.message_zh, en: row.message_en },
    ...(row.source === null ? {} : { source: row.source }),
    ...(row.fix === null ? {} : { fix: row.fix }),
    ...(row.fix_zh === null ? {} : { fixLabel: { zh: row.fix_zh, en: row.fix_en ?? '' } }),
  };
}

function rowOf(ctx: Ctx, { kind, id }: SubjectRef, rules: RulesOfKind, finding: Finding, position: number) {
  const taken = takenAs(rules, finding);
  return {
    office: ctx.office.code,
    kind,
    subject_id: id,
    position,
    check_id: finding.check,
    severity: taken === 'off' ? finding.severity : taken,
    own_severity: finding.severity,
    off: taken === 'off',
    place: jsonOrNull(finding.place),
    place_zh: finding.placeLabel?.zh ?? null,
    place_en: finding.placeLabel?.en ?? null,
    message_zh: finding.message.zh,
    message_en: finding.message.en,
    source: jsonOrNull(finding.source),
    fix: jsonOrNull(finding.fix),
    fix_zh: finding.fixLabel?.zh ?? null,
    fix_en: finding.fixLabel?.en ?? null,
    mark: markOf(finding),
  };
}

function jsonOrNull(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}
