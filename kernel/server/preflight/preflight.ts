import type { Finding } from '../../contract/findings.ts';
import type { Id } from '../../contract/ids.ts';
import type { Preparing } from '../operation.ts';
import { gatherChecks, runChecks } from './run-checks.ts';

/** Checks a subject anew before something is approved or issued: facts read in a look, checks run after it. */
export async function preflight({ read }: Pick<Preparing, 'read'>, kind: string, id: Id): Promise<Finding[]> {
  return runChecks(await read((ctx) => gatherChecks(ctx, kind, id)));
}
