import { demand } from '../../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { tryTermFile as contract } from '../../../contract/term-files.ts';
import { countsOf, judgeOf } from '../exchange/judge-concepts.ts';
import { readTermFile } from '../exchange/read-term-file.ts';
import { mayPropose } from '../policy.ts';
import { latestTerms } from '../queries.ts';

const mostShown = 500;

/** What a file of terms would bring; what needs looking at stands first. */
export const tryTermFile = implementPrepared(
  contract,
  async ({ actor }, { file }) => {
    demand(mayPropose(actor));
    return readTermFile(file.base64);
  },
  async (ctx, _, sent) => {
    const judged = sent.map(judgeOf(await latestTerms(ctx)));
    const order = ['unreadable', 'clash', 'new', 'known'];
    const items = judged
      .map(({ said: _said, ...entry }) => entry)
      .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || a.place - b.place);
    return { counts: countsOf(judged), items: items.slice(0, mostShown) };
  },
);
