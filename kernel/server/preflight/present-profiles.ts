import type { OutputOf } from '../../contract/operation.ts';
import type { Profile, ProfileRule, readProfiles } from '../../contract/preflight.ts';
import { type Ctx, tables } from '../context.ts';
import type { FindingKind } from '../house/check.ts';
import { namesOf } from '../person-names.ts';
import { abilitiesOf } from './policy.ts';
import type { RuleTable, RuleTables } from './profile.ts';

/** Every kind of finding there may be on a kind of subject or text, in the order of the checks. */
export function findingKinds(ctx: Ctx, kind: string): FindingKind[] {
  return [...ctx.house.checks, ...ctx.house.profiles]
    .filter((one) => one.kind === kind)
    .flatMap(({ finds }) => [...finds]);
}

/** The profiles of the office: of every kind of subject that has checks, with what the office set. */
export async function presentProfiles(ctx: Ctx): Promise<OutputOf<typeof readProfiles>> {
  const rows = await tables<RuleTables>(ctx)
    .selectFrom('kernel.preflight_rule')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .execute();
  const setFor = new Map(rows.map((row) => [`${row.kind} ${row.check_id}`, row]));
  const nameOf = await namesOf(
    ctx,
    rows.map((row) => row.set_by),
  );
  const kinds = [...ctx.house.subjects.values(), ...ctx.house.profiles];
  const profiles = kinds.flatMap(({ kind, name, division }): Profile[] => {
    const rules = findingKinds(ctx, kind).map((one) =>
      ruleOf(one, setFor.get(`${kind} ${one.check}`), nameOf),
    );
    return rules.length === 0 ? [] : [{ kind, kindName: name, division, rules }];
  });
  return { profiles, abilities: abilitiesOf(ctx.actor) };
}

function ruleOf(
  { check, about, severity, firm = false }: FindingKind,
  row: RuleTable | undefined,
  nameOf: (id: string) => { zh: string; en: string },
): ProfileRule {
  const own = { check, about, severity, firm, version: row?.version ?? 0 };
  if (!row?.set_to) return { ...own, set: null };
  const { set_to: to, reason, set_by, set_at } = row;
  return { ...own, set: { to, reason, by: nameOf(set_by), at: set_at.toISOString() } };
}
