import { actorId } from '../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { publishServiceValues as contract, type ValueSet } from '../../contract/values.ts';
import { nothingOwn, withOwn } from '../core/definitions/merge.ts';
import { keptEdition } from '../editions.ts';
import { refuse } from '../refuse.ts';
import type { HallTables } from '../tables.ts';
import { presentValues } from '../values/present-values.ts';
import { getShipped, holdDraft, setsOf, type ValueSetRecord } from '../values/value-sets.ts';

/** Publishes the draft: guides and new cases go by it, and an edition is written down; running cases keep theirs. */
export const publishServiceValues = implement(contract, async (ctx, on) => {
  const draft = await holdDraft(ctx, on);
  if (draft.version === 0) throw refuse('state-conflict', { reason: noDraft });
  const before = (await setsOf(ctx, on.code)).find(({ state }) => state === 'in-force');
  const changed = changedIn(before?.body ?? nothingOwn, draft.body);
  if (changed.length === 0) throw refuse('state-conflict', { reason: sameAsBefore });
  if (before) await become(ctx, before, { state: 'superseded' });
  await become(ctx, draft, {
    state: 'in-force',
    published_at: ctx.now,
    published_by: actorId(ctx.actor),
  });
  const edition = await keptEdition(ctx, withOwn(getShipped(on.code), draft.body));
  ctx.record({
    verb: 'service-hall.values-published',
    subject: null,
    data: { service: on.code, number: draft.number, edition: edition.number, changed },
  });
  return presentValues(ctx, on.code);
});

/** What differs between two sets, by name. */
function changedIn(before: ValueSet, after: ValueSet): string[] {
  return [
    ...differing(before.settings, after.settings),
    ...(differs(before.counter, after.counter) ? ['counter'] : []),
    ...differing(before.letters ?? {}, after.letters ?? {}).map((id) => `letter-${id}`),
  ];
}

function differing(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => differs(before[name], after[name])).toSorted();
}

function differs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

async function become(
  ctx: Ctx,
  { service, number }: ValueSetRecord,
  columns: Partial<Pick<ValueSetRecord, 'state' | 'published_at' | 'published_by'>>,
): Promise<void> {
  await tables<HallTables>(ctx)
    .updateTable('service_hall.value_set')
    .set(columns)
    .where('office', '=', ctx.office.code)
    .where('service', '=', service)
    .where('number', '=', number)
    .execute();
}

const noDraft = { zh: '没有草稿可发布。', en: 'there is no draft to publish.' };
const sameAsBefore = {
  zh: '草稿与现行参数没有不同。改动后再发布，或放弃草稿。',
  en: 'the draft says what is in force already. Change something first, or discard it.',
};
