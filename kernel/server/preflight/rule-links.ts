import type { Finding } from '../../contract/findings.ts';
import type { Ctx } from '../context.ts';
import { keyOf, seenSubjects } from '../house/seen-subjects.ts';

/** These findings, each whose rule stands in a record with the way there, where this actor may see it. */
export async function withRuleLinks<F extends Pick<Finding, 'source'>>(
  ctx: Ctx,
  findings: readonly F[],
): Promise<F[]> {
  const refs = findings.flatMap(({ source }) => source?.ref ?? []);
  const seen = refs.length === 0 ? new Map<string, never>() : await seenSubjects(ctx, refs);
  return findings.map((finding) => {
    if (!finding.source?.ref) return finding;
    const { ref, ...said } = finding.source;
    const link = seen.get(keyOf(ref))?.link;
    return { ...finding, source: link === undefined ? said : { ...said, link } };
  });
}
