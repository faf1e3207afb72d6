import { sql } from 'kysely';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { DeskPart } from '../../../../kernel/server/house/subject.ts';
import { namesOf } from '../../../../kernel/server/person-names.ts';
import { mayConcept, maySeeTerms } from './policy.ts';
import { type ConceptRecord, recordsOf } from './queries.ts';
import { titleOf } from './title-of.ts';
import { conceptsWithEdition } from './with-edition.ts';

type Item = DeskPart['mine'][number];

/** More than so many stand on the desk as one line that leads to the list, where many are approved at once. */
const mostSingly = 5;
/** A desk is read often: of a thousand that wait the oldest are looked at, those of others before one’s own. */
const mostLookedAt = 200;

/** Concepts that wait for this person's approval, and his or her own that wait for another's. */
export async function conceptsOnTheDesk(ctx: Ctx): Promise<DeskPart> {
  if (maySeeTerms(ctx.actor) !== true || ctx.actor.kind !== 'user')
    return { mine: [], others: [], open: 0, late: 0 };
  const { userId } = ctx.actor;
  const rows = await waiting(ctx)
    .selectAll('concept')
    .orderBy(sql`${userId} = any(edition.authors)`)
    .orderBy('edition.proposed_at')
    .orderBy('id')
    .limit(mostLookedAt)
    .execute();
  const { count } = await waiting(ctx)
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  const records = await recordsOf(ctx, rows);
  const mine = records.filter(({ edition }) => mayConcept(ctx.actor, 'approve', edition) === true);
  const own = records.filter((record) => !mine.includes(record) && record.edition.authors.includes(userId));
  const nameOf = await namesOf(
    ctx,
    mine.flatMap(({ edition }) => edition.authors),
  );
  const byOthers = (record: ConceptRecord) => nameOf(record.edition.authors[0]!);
  return {
    mine: listed(mine, (record) => toApprove(record, byOthers(record)), manyToApprove),
    others: listed(own, ownThatWaits, manyOwn),
    open: Number(count),
    late: 0,
  };
}

function waiting(ctx: Ctx) {
  return conceptsWithEdition(ctx, 'latest')
    .where('concept.withdrawn_at', 'is', null)
    .where(sql<boolean>`concept.in_force is distinct from concept.latest`);
}

/** Each by itself, or all in one line that leads to the list. */
function listed(
  records: readonly ConceptRecord[],
  one: (record: ConceptRecord) => Item,
  many: (count: number) => Pick<Item, 'what' | 'title'>,
): Item[] {
  if (records.length <= mostSingly) return records.map(one);
  return [{ ...one(records[0]!), ...many(records.length), link: '/translation/terms' }];
}

function itemOf({ row, edition, terms }: ConceptRecord): Omit<Item, 'what' | 'mark'> {
  return {
    ref: { kind: 'concept', id: row.id },
    link: `/translation/terms/${row.id}`,
    title: titleOf(terms),
    due: null,
    since: edition.proposed_at.toISOString(),
  };
}

function toApprove(record: ConceptRecord, by: Both): Item {
  const what =
    record.row.in_force === null
      ? { zh: `${by.zh}提出的术语，待您核准`, en: `${by.en} proposed these terms for your approval` }
      : { zh: `${by.zh}修改的术语，待您核准`, en: `${by.en} changed these terms, for your approval` };
  return { ...itemOf(record), what, mark: 'mine', stamp: { zh: '待核', en: 'To approve' } };
}

function manyToApprove(count: number) {
  return {
    title: termbase,
    what: {
      zh: `${many(count).zh}个概念待您核准，可在列表中一并核准`,
      en: `${many(count).en} concepts wait for your approval; in the list many are approved at once`,
    },
  };
}

function ownThatWaits(record: ConceptRecord): Item {
  const what = {
    zh: '待另一位术语员或翻译室负责人核准',
    en: 'Waits for another terminologist or the head of translation',
  };
  return { ...itemOf(record), what, mark: 'waiting' };
}

function manyOwn(count: number) {
  return {
    title: termbase,
    what: {
      zh: `您提出的${many(count).zh}个概念待他人核准`,
      en: `${many(count).en} concepts of yours wait for another’s approval`,
    },
  };
}

const termbase = { zh: '术语库', en: 'Termbase', how: 'recorded' as const };

function many(count: number): Both {
  return count < mostLookedAt
    ? { zh: `${count}`, en: `${count}` }
    : { zh: `${mostLookedAt}多`, en: `More than ${mostLookedAt}` };
}
