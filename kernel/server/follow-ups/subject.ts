import { sql } from 'kysely';
import { dayWords } from '../../contract/day-words.ts';
import type { Id } from '../../contract/ids.ts';
import type { Both } from '../../contract/local-text.ts';
import type { DeskItem } from '../../contract/shell.ts';
import { type Ctx, tables } from '../context.ts';
import type { SearchEntry, Subject } from '../house/subject.ts';
import { namesOf } from '../person-names.ts';
import { visible } from './policy.ts';
import { followUpLink, titleOf } from './present.ts';
import { seenFollowUps } from './queries.ts';
import type { FollowUpTable, FollowUpTables } from './tables.ts';

/** A follow-up, as the search, the desk and the ledger know one. */
export const followUpSubject: Subject = {
  kind: 'follow-up',
  name: { zh: '督办事项', en: 'Follow-up' },
  link: followUpLink,
  visible,
  async titles(ctx, ids) {
    const rows = await rowsOf(ctx, ids);
    return new Map(rows.map((row) => [row.id, titleOf(row)]));
  },
  async searchEntries(ctx, ids) {
    const rows = await rowsOf(ctx, ids);
    const nameOf = await namesOf(
      ctx,
      rows.map(({ owner }) => owner),
    );
    return rows.map((row) => entryOf(row, nameOf(row.owner)));
  },
  async desk(ctx) {
    const own = ctx.actor.kind === 'user' ? ctx.actor.userId : '';
    const open = seenFollowUps(ctx).where('state', '=', 'open');
    const rows = await open
      .selectAll()
      .where((eb) => eb.or([eb('owner', '=', own), eb('opened_by', '=', own)]))
      .orderBy('due')
      .limit(200)
      .execute();
    const counted = await open
      .select([
        sql<number>`count(*)::int`.as('open'),
        sql<number>`(count(*) filter (where due < ${ctx.today}::date))::int`.as('late'),
      ])
      .executeTakeFirstOrThrow();
    const nameOf = await namesOf(
      ctx,
      rows.flatMap((row) => [row.owner, row.opened_by]),
    );
    const mine = rows.filter((row) => row.owner === own);
    const given = rows.filter((row) => row.owner !== own);
    return {
      mine: mine.map((row) => deskItemOf(ctx, row, askedBy(row, nameOf(row.opened_by)))),
      others: given.map((row) => deskItemOf(ctx, row, waitsOn(nameOf(row.owner)))),
      ...counted,
    };
  },
};

async function rowsOf(ctx: Ctx, ids?: readonly Id[]): Promise<FollowUpTable[]> {
  if (ids?.length === 0) return [];
  const all = tables<FollowUpTables>(ctx)
    .selectFrom('kernel.follow_up')
    .selectAll()
    .where('office', '=', ctx.office.code);
  return (ids ? all.where('id', 'in', [...ids]) : all).execute();
}

function entryOf(row: FollowUpTable, owner: Both): SearchEntry {
  return {
    id: row.id,
    title: titleOf(row),
    detail: {
      zh: `${owner.zh}承办 · ${dayWords('zh', row.due)}`,
      en: `${owner.en} · ${dayWords('en', row.due)}`,
    },
    words: [],
  };
}

function deskItemOf(ctx: Ctx, row: FollowUpTable, what: Both): DeskItem {
  const own = ctx.actor.kind === 'user' && row.owner === ctx.actor.userId;
  const { subject_kind: kind, subject_id: id } = row;
  return {
    ref: { kind: 'follow-up', id: row.id },
    link: followUpLink(row.id),
    title: titleOf(row),
    what,
    mark: row.due < ctx.today ? 'late' : own ? 'mine' : 'waiting',
    due: row.due,
    since: row.opened_at.toISOString(),
    stamp: { zh: '督办', en: 'Follow-up' },
    ...(kind && id ? { about: { kind, id } } : {}),
  };
}

function askedBy(row: FollowUpTable, giver: Both): Both {
  if (row.owner === row.opened_by) return { zh: '自己定下的督办事项', en: 'A follow-up you set yourself' };
  return { zh: `${giver.zh}交办`, en: `Given by ${giver.en}` };
}

function waitsOn(owner: Both): Both {
  return { zh: `等${owner.zh}办理`, en: `Waits on ${owner.en}` };
}
