import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { withRuleLinks } from '../../../../../kernel/server/preflight/rule-links.ts';
import { checksOfWholeText } from '../../../contract/checks.ts';
import { checkSegment as contract } from '../../../contract/segments.ts';
import { segmentFindings, segmentRulesOf } from '../../jobs/segment-findings.ts';
import { seenSegment } from '../held-segment.ts';
import { segmentsIn } from '../queries.ts';

/** What the checks say of a segment as it is being written, read between its neighbours as before delivery. */
export const checkSegment = implementPrepared(
  contract,
  async ({ read }, { segmentId, target }) => {
    const { rules, file, near, row } = await read(async (ctx) => {
      const seen = await seenSegment(ctx, segmentId);
      const own = { ...seen.file, current: seen.row.file_version };
      return {
        ...{ row: seen.row, file: own, rules: await segmentRulesOf(ctx, seen.job) },
        near: await segmentsIn(ctx, own)
          .selectAll('s')
          .where('s.place', 'in', [seen.row.place - 1, seen.row.place, seen.row.place + 1])
          .orderBy('s.place')
          .execute(),
      };
    });
    const written = near.map((one) =>
      one.id === row.id ? { ...one, target: target === '' ? null : target } : one,
    );
    return (await segmentFindings(rules, file, written)).filter(
      ({ place, check }) => place.segment === row.place && !checksOfWholeText.has(check),
    );
  },
  async (ctx, _input, items) => ({ items: await withRuleLinks(ctx, items) }),
);
