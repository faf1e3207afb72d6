import { implement } from '../../../../kernel/server/operation.ts';
import { correctRelease as contract } from '../../contract/issues.ts';
import { authorsWith } from '../change-text.ts';
import { moveOn } from '../move-on.ts';

/** Begins the correction of a published release. Its words are published too, so whoever begins it is an author. */
export const correctRelease = implement(contract, (ctx, input) =>
  moveOn(ctx, input, {
    verb: 'correct',
    state: 'draft',
    line: 'press.correction-begun',
    columns: (_ctx, row) => ({
      correcting_zh: input.zh,
      correcting_en: input.en,
      approved_by: null,
      sent_back_with: null,
      authors: authorsWith(ctx, row),
    }),
  }),
);
