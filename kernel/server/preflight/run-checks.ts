import type { Finding } from '../../contract/findings.ts';
import type { Id } from '../../contract/ids.ts';
import type { Ctx } from '../context.ts';
import type { AnyCheck } from '../house/check.ts';

/** A check with the facts it asked for. */
export interface Gathered {
  check: AnyCheck;
  facts: unknown;
}

/** Reads what every check of this kind wants to know of the subject. The only part that needs the database. */
export async function gatherChecks(ctx: Ctx, kind: string, id: Id): Promise<Gathered[]> {
  const gathered: Gathered[] = [];
  for (const check of ctx.house.checks.filter((one) => one.kind === kind)) {
    gathered.push({ check, facts: await check.gather(ctx, id) });
  }
  return gathered;
}

/**
 * Runs the checks on their facts, outside any transaction. A check that fails is a fault of the program and is
 * named: a subject half checked must not pass as checked.
 */
export async function runChecks(gathered: readonly Gathered[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { check, facts } of gathered) findings.push(...(await findingsOf(check, facts)));
  return findings;
}

async function findingsOf(check: AnyCheck, facts: unknown): Promise<Finding[]> {
  let findings: Finding[];
  try {
    findings = await check.run(facts);
  } catch (cause) {
    throw new Error(`the check ${check.id} failed`, { cause });
  }
  return findings.map((found) => ({
    ...found,
    ...(found.source === undefined && check.source !== undefined ? { source: check.source } : {}),
  }));
}
