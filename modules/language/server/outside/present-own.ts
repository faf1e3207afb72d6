import type { Id } from '../../../../kernel/contract/ids.ts';
import { actorId } from '../../../../kernel/server/actor.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { OwnRequest, OwnRequestRow } from '../../contract/outside.ts';
import { type JobVerb, nextVerbs } from '../core/jobs/job-state.ts';
import { mayJob } from '../jobs/policy.ts';
import { titleOfJob } from '../jobs/present.ts';
import { filesOfJob, type JobRecord, notesOfJob, versionsOfJob } from '../jobs/queries.ts';
import { ownJob } from './own.ts';
import { saysOf, turnFor } from './own-words.ts';
import { endedByThem, fromOutside } from './queries.ts';

/** A request as the list of whoever asked shows it; `byThem` where they ended it themselves. */
export function presentOwnRow(row: JobRecord, byThem: boolean): OwnRequestRow {
  return {
    ...{ id: row.id, number: row.number, version: row.version, state: row.state },
    says: saysOf(row, byThem),
    turn: turnFor(row.state, row.mark),
    title: titleOfJob(row),
    kind: row.kind,
    from: row.from_lang,
    to: row.to_lang,
    requestedAt: row.requested_at.toISOString(),
    wantedBy: row.wanted_by,
    due: row.due,
  };
}

/** A request as whoever asked for it sees it: how it stands, the quote, what was delivered and said. Of who works on it, nothing. */
export async function wholeOwnRequest(ctx: Ctx, id: Id): Promise<OwnRequest> {
  const row = await ownJob(ctx, id);
  const asked = (await fromOutside(ctx, [id])).get(id);
  const [files, versions, notes] = [
    await filesOfJob(ctx, id),
    await versionsOfJob(ctx, id),
    await notesOfJob(ctx, id),
  ];
  const own = actorId(ctx.actor);
  return {
    ...presentOwnRow(row, (await endedByThem(ctx, [id])).has(id)),
    use: asked?.use ?? '',
    instructions: row.instructions,
    confidential: row.confidential,
    files: files.map(({ id: file, name, current, delivered }) => ({
      ...{ id: file, name },
      words: versions.find((one) => one.file === file && one.number === current)!.words,
      delivered,
    })),
    quote: row.quote && { words: row.quote.words, days: row.quote.days, price: row.quote.price },
    deliveredAt: row.delivered_at?.toISOString() ?? null,
    mark: row.mark,
    said: notes.flatMap(({ kind, text, said_at, said_by }) =>
      kind === 'sent-back' ? [] : [{ kind, text, at: said_at.toISOString(), yours: said_by === own }],
    ),
    abilities: Object.fromEntries(
      offered
        .filter((verb) => nextVerbs[row.state].includes(verb))
        .map((verb) => [verb, mayJob(ctx.actor, verb, row)] as const)
        .filter(([, may]) => may === true),
    ),
  };
}

const offered: JobVerb[] = ['agree', 'decline', 'cancel', 'giveFeedback'];
