import { demandVersion } from '../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../kernel/server/operation.ts';
import { setDay as contract } from '../../contract/release.ts';
import { checkText } from '../checks.ts';
import { demandStep } from '../demand-step.ts';
import { gatherFacts } from '../facts.ts';
import { getRelease, getText } from '../queries.ts';
import { saveVersion } from '../save-text.ts';
import { wholeRelease } from '../whole-release.ts';

/** Sets the day of issue. Dates and posts are checked against it, so everything is checked again. */
export const setDay = implementPrepared(
  contract,
  async ({ read, actor }, input) => {
    const { text, facts } = await read(async (ctx) => {
      const row = await getRelease(ctx, input.releaseId);
      demandStep(actor, 'edit', row);
      demandVersion(row.version, input.version);
      const { found: _, ...present } = await getText(ctx, row.id, row.version);
      return { text: present, facts: await gatherFacts(ctx, present, input.day) };
    });
    return { text, checked: checkText(facts) };
  },
  async (ctx, input, { text, checked }) => {
    const row = await getRelease(ctx, input.releaseId, true);
    demandStep(ctx.actor, 'edit', row);
    demandVersion(row.version, input.version);
    await saveVersion(ctx, row, text, checked, { day: input.day });
    ctx.record({
      verb: 'press.day-set',
      subject: { kind: 'release', id: row.id },
      data: { version: row.version + 1, day: input.day },
    });
    return wholeRelease(ctx, row.id);
  },
);
