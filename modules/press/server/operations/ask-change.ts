import { actorId } from '../../../../kernel/server/actor.ts';
import { tables } from '../../../../kernel/server/context.ts';
import { demandVersion } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { askChange as contract } from '../../contract/changes.ts';
import { countChanges, settledAll } from '../changes.ts';
import { demandStep } from '../demand-step.ts';
import { inform } from '../notices.ts';
import { getRelease, getText } from '../queries.ts';
import { refuse } from '../refuse.ts';
import type { PressTables } from '../tables.ts';

/** Asks the author for a change at a sentence. The words are kept beside the text; the ledger knows only that it was asked. */
export const askChange = implement(contract, async (ctx, input) => {
  const row = await getRelease(ctx, input.releaseId, true);
  demandStep(ctx.actor, 'askChange', row);
  demandVersion(row.version, input.version);
  const text = await getText(ctx, row.id, row.version);
  const sentence = text[input.lang][input.sentence];
  if (!sentence) throw refuse('finding-gone');
  const id = ctx.newId();
  await tables<PressTables>(ctx)
    .insertInto('press.change_request')
    .values({
      office: ctx.office.code,
      id,
      release: row.id,
      state: 'open',
      lang: input.lang,
      sentence: input.sentence,
      quote: sentence.text,
      words: input.words,
      proposed: input.proposed && input.proposed !== sentence.text ? input.proposed : null,
      asked_by: actorId(ctx.actor),
      asked_at: ctx.now,
      answer: null,
      answered_by: null,
      answered_at: null,
    })
    .execute();
  await countChanges(ctx, row.id);
  ctx.record({
    verb: 'press.change-asked',
    subject: { kind: 'release', id: row.id },
    data: { request: id, textVersion: row.version },
  });
  await inform(ctx, row, { kind: 'press.changeAsked', to: 'authors' });
  return settledAll(ctx, row.id);
});
