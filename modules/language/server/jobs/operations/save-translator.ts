import { actorId } from '../../../../../kernel/server/actor.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { takeTurn } from '../../../../../kernel/server/database/take-turn.ts';
import { demand, demandVersion } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { saveTranslator as contract } from '../../../contract/translators.ts';
import { getCentrePerson } from '../people.ts';
import { maySaveTranslator } from '../policy.ts';
import type { JobTables } from '../tables.ts';
import { presentTranslator, translatorFiles } from '../translators.ts';

/** Writes the talent file of somebody of the centre; the first time it is begun. */
export const saveTranslator = implement(contract, async (ctx, { userId, version, ...said }) => {
  demand(maySaveTranslator(ctx.actor, userId));
  const who = await getCentrePerson(ctx, userId);
  await takeTurn(ctx.db, `translator ${userId}`);
  demandVersion((await translatorFiles(ctx)).get(userId)?.version ?? 0, version);
  const row = {
    version: version + 1,
    languages: JSON.stringify(said.languages),
    domains: said.domains,
    training: JSON.stringify(said.training),
    daily: said.daily,
    valid_to: said.validTo,
    note: said.note,
    changed_at: ctx.now,
    changed_by: actorId(ctx.actor),
  };
  await tables<JobTables>(ctx)
    .insertInto('language.translator')
    .values({ office: ctx.office.code, user_id: userId, ...row })
    .onConflict((known) => known.columns(['office', 'user_id']).doUpdateSet(row))
    .execute();
  ctx.record({
    verb: 'language.translator-saved',
    subject: null,
    data: { person: userId, version: version + 1 },
  });
  return presentTranslator(ctx, who);
});
