import { sql } from 'kysely';
import type { Id } from '../../../kernel/contract/ids.ts';
import { actorId } from '../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../kernel/server/demand.ts';
import { tell } from '../../../kernel/server/notices/tell.ts';
import type { Release } from '../contract/release.ts';
import { askForChanges, changesMade, changesNotAsked } from './ask-for-changes.ts';
import { changeRows } from './change-rows.ts';
import type { ReleaseVerb } from './core/release-state.ts';
import { demandStep } from './demand-step.ts';
import { maySettle } from './policy.ts';
import { getRelease } from './queries.ts';
import { refuse } from './refuse.ts';
import type { ChangeRequestTable, PressTables } from './tables.ts';
import { wholeRelease } from './whole-release.ts';

/** One of them, still to be dealt with. */
export async function getOpenChange(ctx: Ctx, release: Id, id: Id): Promise<ChangeRequestTable> {
  const row = (await changeRows(ctx, release)).find((one) => one.id === id);
  if (!row) throw refuse('not-found');
  if (row.state !== 'open' && row.state !== 'answered') throw refuse('change-settled');
  return row;
}

/** What is done with a change asked for: its new state, and the words it was done with. */
export interface Dealt {
  state: Exclude<ChangeRequestTable['state'], 'open'>;
  line: string;
  answer?: string;
}

/** Deals with a change asked for, in the transaction of whoever does; the one who asked is told. */
export async function dealWithChange(
  ctx: Ctx,
  release: Id,
  id: Id,
  { state, line, answer }: Dealt,
): Promise<void> {
  const row = await getOpenChange(ctx, release, id);
  await tables<PressTables>(ctx)
    .updateTable('press.change_request')
    .set({
      state,
      ...(answer !== undefined && { answer }),
      ...(state !== 'settled' && {
        answered_by: actorId(ctx.actor),
        answered_at: ctx.now,
      }),
    })
    .where('office', '=', ctx.office.code)
    .where('id', '=', id)
    .execute();
  await countChanges(ctx, release);
  const subject = { kind: 'release', id: release };
  ctx.record({ verb: line, subject, data: { request: id } });
  await tell(ctx, { to: [row.asked_by], kind: 'press.changeDealtWith', subject, key: `${id} ${state}` });
}

/** A step on a change asked for that leaves the text as it is. */
export async function onChange(
  ctx: Ctx,
  on: { releaseId: Id; version: number; request: Id },
  verb: ReleaseVerb,
  dealt: Dealt,
): Promise<Release> {
  const row = await getRelease(ctx, on.releaseId, true);
  demandStep(ctx.actor, verb, row);
  demandVersion(row.version, on.version);
  if (dealt.state === 'settled') {
    const { asked_by } = await getOpenChange(ctx, row.id, on.request);
    demand(maySettle(ctx.actor, row, asked_by));
  }
  await dealWithChange(ctx, row.id, on.request, dealt);
  return settledAll(ctx, row.id, dealt.state === 'settled' ? changesNotAsked : changesMade);
}

/** The release after a step; with nothing left to answer, its author has done what was owed, or owes it no longer. */
export async function settledAll(ctx: Ctx, id: Id, close = changesMade): Promise<Release> {
  const release = await wholeRelease(ctx, id);
  const waits = release.changes.some(({ state }) => state === 'open');
  if (waits) await askForChanges(ctx, release);
  else if (release.sentBackWith === null) await close(ctx, id);
  return release;
}

/** Whatever was asked is asked no more, and nobody owes it: the text it was asked of goes no further. */
export async function dropChanges(ctx: Ctx, release: Id): Promise<void> {
  await tables<PressTables>(ctx)
    .updateTable('press.change_request')
    .set({ state: 'settled' })
    .where('office', '=', ctx.office.code)
    .where('release', '=', release)
    .where('state', 'in', ['open', 'answered'])
    .execute();
  await countChanges(ctx, release);
  await changesNotAsked(ctx, release);
}

/** Brings the counts of the release's row up to what is asked. */
export async function countChanges(ctx: Ctx, release: Id): Promise<void> {
  await sql`update press.release r set changed_at = ${ctx.now}, changes_open = c.open, changes_answered = c.answered
    from (select count(*) filter (where state = 'open')::int as open,
            count(*) filter (where state = 'answered')::int as answered
          from press.change_request where office = ${ctx.office.code} and release = ${release}) c
    where r.office = ${ctx.office.code} and r.id = ${release}`.execute(ctx.db);
}
