import { demand } from '../../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { importTermFile as contract } from '../../../contract/term-files.ts';
import { countsOf, judgeOf } from '../exchange/judge-concepts.ts';
import { readTermFile } from '../exchange/read-term-file.ts';
import { mayPropose } from '../policy.ts';
import { proposeConcepts } from '../propose-concepts.ts';
import { latestTerms } from '../queries.ts';

/** Proposes what a file of terms has and the termbase has not. */
export const importTermFile = implementPrepared(
  contract,
  async ({ actor }, { file }) => {
    demand(mayPropose(actor));
    return readTermFile(file.base64);
  },
  async (ctx, { clashes }, sent) => {
    const judged = sent.map(judgeOf(await latestTerms(ctx)));
    const taken = judged.flatMap(({ state, said }) =>
      said && (state === 'new' || (clashes && state === 'clash')) ? [said] : [],
    );
    const ids = await proposeConcepts(ctx, taken);
    return { proposed: ids.length, counts: countsOf(judged) };
  },
);
