import { sql } from 'kysely';
import type { Finding, Severity } from '../../contract/findings.ts';
import type { Id } from '../../contract/ids.ts';
import type { Taken } from '../../contract/preflight.ts';
import { type Ctx, tables } from '../context.ts';

/** How gravely the office takes one kind of finding; `set_to` null: as the check itself does. */
export interface RuleTable {
  office: string;
  kind: string;
  check_id: string;
  id: Id;
  version: number;
  set_to: Taken | null;
  reason: string;
  set_by: string;
  set_at: Date;
}
export interface RuleTables {
  'kernel.preflight_rule': RuleTable;
}

/** What an office set for a kind of subject, by check. */
export type RulesOfKind = ReadonlyMap<string, Taken>;

/** The rules in force in the office for one kind of subject. */
export async function rulesOf(ctx: Ctx, kind: string): Promise<RulesOfKind> {
  const rows = await tables<RuleTables>(ctx)
    .selectFrom('kernel.preflight_rule')
    .select(['check_id', 'set_to'])
    .where('office', '=', ctx.office.code)
    .where('kind', '=', kind)
    .where('set_to', 'is not', null)
    .execute();
  return new Map(rows.flatMap((row) => (row.set_to ? [[row.check_id, row.set_to]] : [])));
}

/** As grave as the office takes this finding; `off` when it does not want to hear of it. */
export function takenAs(rules: RulesOfKind, { check, severity }: Pick<Finding, 'check' | 'severity'>): Taken {
  return rules.get(check) ?? severity;
}

/** The findings as the office takes them, without those it does not want to hear of. */
export function underRules(rules: RulesOfKind, findings: readonly Finding[]): Finding[] {
  return findings.flatMap((found) => {
    const as = takenAs(rules, found);
    return as === 'off' ? [] : [{ ...found, severity: as }];
  });
}

/** Brings what was found before into line with a rule just set: nothing has to be checked again for it. */
export async function applyRule(ctx: Ctx, kind: string, check: string, to: Taken | null): Promise<void> {
  const severity: Severity | null = to === 'off' ? null : to;
  await sql`update kernel.preflight_finding
    set severity = coalesce(${severity}::text, own_severity), off = ${to === 'off'}
    where office = ${ctx.office.code} and kind = ${kind} and check_id = ${check}`.execute(ctx.db);
}
