import { demand } from '../../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { trySegmentation as contract } from '../../../contract/segmentation.ts';
import type { SegmentationRules } from '../../core/segment/rules.ts';
import { segmenterFor } from '../../core/segment/segmenter.ts';
import { maySeeSegmentation } from '../policy.ts';
import { readRules } from '../read-rules.ts';
import { rulesInForce } from '../rules-in-force.ts';

/** A text cut by the rules in force and by those of a file. */
export const trySegmentation = implementPrepared(
  contract,
  async (preparing, { text, lang, file }) => {
    demand(maySeeSegmentation(preparing.actor));
    const cut = (rules: SegmentationRules) =>
      text.split('\n').flatMap((line) => segmenterFor(rules, lang)(line).map((segment) => segment.text));
    const sent = file && (await readRules(file));
    return {
      inForce: cut(await preparing.read(rulesInForce)),
      offered: sent && cut(sent.rules),
      rules: sent?.count ?? null,
    };
  },
  async (_ctx, _input, found) => found,
);
