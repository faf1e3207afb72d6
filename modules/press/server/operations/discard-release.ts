import { implement } from '../../../../kernel/server/operation.ts';
import { cancelTranslations } from '../../../language/server/index.ts';
import { discardRelease as contract } from '../../contract/release.ts';
import { dropChanges } from '../changes.ts';
import { moveOn } from '../move-on.ts';

/** Discards a draft; what is being translated of it is cancelled. It stays on record and is shown no more. */
export const discardRelease = implement(contract, (ctx, input) =>
  moveOn(ctx, input, {
    verb: 'discard',
    state: 'discarded',
    line: 'press.discarded',
    async also(_ctx, row) {
      await dropChanges(ctx, row.id);
      await cancelTranslations(ctx, { kind: 'release', id: row.id }, gone(row.number));
    },
  }),
);

/** Read by the people of the centre, each in their language. */
function gone(number: string): string {
  return `新闻稿 ${number} 已作废。Release ${number} was discarded.`;
}
