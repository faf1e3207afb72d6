import { demand } from '../../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { trySegmentation as contract } from '../../../contract/segmentation.ts';
import { cutOnTrial } from '../cut-task.ts';
import { maySeeSegmentation } from '../policy.ts';
import { readRules } from '../read-rules.ts';
import { rulesOf, segmentationOf } from '../rules-in-force.ts';

/** A text cut by the rules in force and by those of a file. */
export const trySegmentation = implementPrepared(
  contract,
  async (preparing, { text, lang, file }) => {
    demand(maySeeSegmentation(preparing.actor));
    const sent = file && (await readRules(file));
    const row = await preparing.read(segmentationOf);
    const inForce = await rulesOf(row);
    return {
      inForce: await cutOnTrial({ text, lang, rules: inForce }, row?.name ?? ''),
      offered: sent && (await cutOnTrial({ text, lang, rules: sent.rules }, sent.name)),
      rules: sent?.count ?? null,
    };
  },
  async (_ctx, _input, found) => found,
);
