import type { Finding } from '../../contract/findings.ts';
import type { Id } from '../../contract/ids.ts';
import type { Preparing } from '../operation.ts';
import { rulesOf, underRules } from './profile.ts';
import { gatherChecks, runChecks } from './run-checks.ts';
import { markOf, waiversOf } from './waivers.ts';

/**
 * Checks a subject anew before something is approved or issued: facts read in a look, checks run after it. Answers
 * with what is open, as grave as the office takes it: what somebody let stand is left out.
 */
export async function preflight({ read }: Pick<Preparing, 'read'>, kind: string, id: Id): Promise<Finding[]> {
  const { gathered, rules, waivers } = await read(async (ctx) => ({
    gathered: await gatherChecks(ctx, kind, id),
    rules: await rulesOf(ctx, kind),
    waivers: await waiversOf(ctx, { kind, id }),
  }));
  return underRules(rules, await runChecks(gathered)).filter((found) => !waivers.has(markOf(found)));
}
