import { actorId } from '../../../../../kernel/server/actor.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { changeSegmentation as contract } from '../../../contract/segmentation.ts';
import type { LanguageTables } from '../../tables.ts';
import { demandQuick } from '../cut-task.ts';
import { mayChangeSegmentation } from '../policy.ts';
import { presentSegmentation } from '../present.ts';
import { readRules } from '../read-rules.ts';
import { segmentationOf } from '../rules-in-force.ts';

/** Puts rules of the office's own in force, or those of the house again. */
export const changeSegmentation = implementPrepared(
  contract,
  async ({ actor }, { file }) => {
    demand(mayChangeSegmentation(actor));
    const sent = file && (await readRules(file));
    if (sent) await demandQuick(sent.rules, sent.name);
    return sent;
  },
  async (ctx, { version }, sent) => {
    demandVersion((await segmentationOf(ctx))?.version ?? 0, version);
    const row = {
      version: version + 1,
      name: sent?.name ?? null,
      srx: sent?.srx ?? null,
      changed_at: ctx.now,
      changed_by: actorId(ctx.actor),
    };
    const kept = await tables<LanguageTables>(ctx)
      .insertInto('language.segmentation')
      .values({ office: ctx.office.code, ...row })
      // Of two who change them at once the second finds another version than it saw.
      .onConflict((conflict) =>
        conflict.column('office').doUpdateSet(row).where('language.segmentation.version', '=', version),
      )
      .returningAll()
      .executeTakeFirst();
    if (!kept) demandVersion(version + 1, version);
    ctx.record({
      verb: sent ? 'language.segmentation-changed' : 'language.segmentation-dropped',
      subject: null,
      data: { version: row.version, ...(sent && { rules: sent.count }) },
    });
    return presentSegmentation(ctx, kept);
  },
);
