import { demand, demandVersion } from '../../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { realign as contract } from '../../../contract/alignments.ts';
import { isAnchor, realigned, runsBetween, sidesOf } from '../../core/alignment/realigned.ts';
import { alignRuns } from '../align-task.ts';
import { mayAlign } from '../policy.ts';
import { presentAlignment } from '../present.ts';
import { beadsNow, getAlignment } from '../queries.ts';
import { replaceBeads } from '../write-beads.ts';

/** Aligns anew what lies between the anchors, on the version shown: whoever changed beads meanwhile is not overrun. */
export const realign = implementPrepared(
  contract,
  async ({ read, actor }, { alignmentId, version }) => {
    demand(mayAlign(actor, 'edit'));
    const beads = await read(async (ctx) => {
      const row = await getAlignment(ctx, alignmentId);
      demandVersion(row.version, version);
      return beadsNow(ctx, row.id);
    });
    const runs = runsBetween(beads);
    return { runs, made: await alignRuns(runs.map(sidesOf)), anchors: beads.filter(isAnchor).length };
  },
  async (ctx, { alignmentId, version }, { runs, made, anchors }) => {
    const row = await getAlignment(ctx, alignmentId, true);
    demand(mayAlign(ctx.actor, 'edit'));
    demandVersion(row.version, version);
    const parts = runs.map((run, n) => realigned(run, made[n]!, ctx.newId));
    const change = { gone: parts.flatMap(({ gone }) => gone), put: parts.flatMap(({ put }) => put) };
    if (change.gone.length === 0) return presentAlignment(ctx, row, version);
    const next = await replaceBeads(ctx, row, change);
    ctx.record({
      verb: 'language.alignment-realigned',
      subject: { kind: 'alignment', id: row.id },
      data: { anchors, beads: change.put.length, version: next.version },
    });
    return presentAlignment(ctx, next, version);
  },
);
