import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { listTranslators as contract } from '../../../contract/translators.ts';
import { centrePeople } from '../people.ts';
import { maySeeCentre } from '../policy.ts';
import { lastYear, presentTranslatorRow, translatorFiles, yearBefore } from '../translators.ts';

/** The people of the centre with what they can and what they have done. */
export const listTranslators = implement(contract, async (ctx) => {
  demand(maySeeCentre(ctx.actor));
  const [files, jobs] = [await translatorFiles(ctx), await lastYear(ctx)];
  const people = await centrePeople(ctx);
  return {
    since: yearBefore(ctx.today),
    items: people.map((one) => presentTranslatorRow(ctx, one, files.get(one.userId), jobs)),
  };
});
