import { setRule, type Taken } from '../../contract/preflight.ts';
import { actorId } from '../actor.ts';
import { type Ctx, tables } from '../context.ts';
import { takeTurn } from '../database/take-turn.ts';
import { demand, demandVersion } from '../demand.ts';
import type { FindingKind } from '../house/check.ts';
import { implement } from '../operation.ts';
import { refuse } from '../refusal.ts';
import { may } from './policy.ts';
import { findingKinds, presentProfiles } from './present-profiles.ts';
import { applyRule, type RuleTable, type RuleTables } from './profile.ts';

/** Sets how gravely the office takes one kind of finding, or takes that back. Holds at once for what was found before. */
export const setRuleOperation = implement(setRule, async (ctx, { kind, check, version, to, reason }) => {
  demand(may(ctx.actor, 'setRule'));
  const known = findingKinds(ctx, kind).find((one) => one.check === check);
  if (!known) throw refuse('not-found');
  if (to && isTooLight(known, to)) throw refuse('state-conflict', { reason: firm });
  await takeTurn(ctx.db, `profile ${ctx.office.code} ${kind}`);
  const before = await ruleFor(ctx, kind, check);
  demandVersion(before?.version ?? 0, version);
  const id = before?.id ?? ctx.newId();
  const subject = { kind: 'preflight-rule', id };
  const set = { version: version + 1, set_to: to, reason, set_by: actorId(ctx.actor), set_at: ctx.now };
  await tables<RuleTables>(ctx)
    .insertInto('kernel.preflight_rule')
    .values({ office: ctx.office.code, kind, check_id: check, id, ...set })
    .onConflict((on) => on.columns(['office', 'kind', 'check_id']).doUpdateSet(set))
    .execute();
  await applyRule(ctx, kind, check, to);
  ctx.record({
    verb: to === null ? 'findings.rule-taken-back' : 'findings.rule-set',
    subject,
    data: { kind, check, to, version: version + 1 },
  });
  ctx.publish({ name: 'findings.ruleSet', subject, data: { kind } });
  return presentProfiles(ctx);
});

async function ruleFor(
  ctx: Ctx,
  kind: string,
  check: string,
): Promise<Pick<RuleTable, 'id' | 'version'> | undefined> {
  return tables<RuleTables>(ctx)
    .selectFrom('kernel.preflight_rule')
    .select(['id', 'version'])
    .where('office', '=', ctx.office.code)
    .where('kind', '=', kind)
    .where('check_id', '=', check)
    .executeTakeFirst();
}

const weight: Record<Taken, number> = { off: 0, note: 1, warning: 2, error: 3 };

function isTooLight({ firm: isFirm, severity }: FindingKind, to: Taken): boolean {
  return isFirm === true && weight[to] < weight[severity];
}

const firm = {
  zh: '这项检查不能再放宽：不处理就会印错或发错。',
  en: 'This check cannot be taken more lightly: what it finds would be printed or sent out wrong.',
};
