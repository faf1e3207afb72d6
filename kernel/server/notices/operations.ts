import { sql } from 'kysely';
import { z } from 'zod';
import { fill } from '../../contract/errors.ts';
import { id } from '../../contract/ids.ts';
import { inLang } from '../../contract/local-text.ts';
import {
  countNotices as countContract,
  listNotices as listContract,
  type Notice,
  readNotices as readContract,
} from '../../contract/notices.ts';
import { actorId } from '../actor.ts';
import { type Ctx, tables } from '../context.ts';
import { keyOf, maySee, seenSubjects } from '../house/seen-subjects.ts';
import { type AnyOperation, implement } from '../operation.ts';
import { keysOf, pageOfQuery } from '../paging.ts';
import { namesOf } from '../person-names.ts';
import type { NoticeTable, NoticeTables } from './tables.ts';

/** The actor's own notices of what he or she may still see. */
function ownNotices(ctx: Ctx) {
  return tables<NoticeTables>(ctx)
    .selectFrom('kernel.notice')
    .where('office', '=', ctx.office.code)
    .where('user_id', '=', actorId(ctx.actor))
    .where(maySee(ctx, sql.ref('subject_kind'), sql.ref('subject_id')));
}

/** What a person was told, the newest first, in words of now. */
const listNotices = implement(listContract, async (ctx, input) => {
  const all = ownNotices(ctx);
  const onward = input.after ? all.where('id', '<', keysOf(input.after, z.tuple([id]))[0]) : all;
  const page = await pageOfQuery(onward.selectAll().orderBy('id', 'desc'), all, input, (row) => [row.id]);
  return { ...page, items: await presented(ctx, page.items) };
});

const countNotices = implement(countContract, async (ctx) => ({ unread: await unread(ctx) }));

/** Marks the person's own notices; another's are not touched, and not told of. */
const readNotices = implement(readContract, async (ctx, { ids, read }) => {
  const own = tables<NoticeTables>(ctx)
    .updateTable('kernel.notice')
    .set({ read_at: read ? ctx.now : null })
    .where('office', '=', ctx.office.code)
    .where('user_id', '=', actorId(ctx.actor))
    .where('read_at', read ? 'is' : 'is not', null);
  if (ids === undefined) await own.execute();
  else if (ids.length > 0) await own.where('id', 'in', ids).execute();
  return { unread: await unread(ctx) };
});

async function unread(ctx: Ctx): Promise<number> {
  const { count } = await ownNotices(ctx)
    .where('read_at', 'is', null)
    .select(sql<string>`count(*)`.as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function presented(ctx: Ctx, rows: readonly NoticeTable[]): Promise<Notice[]> {
  const seen = await seenSubjects(
    ctx,
    rows.map((row) => ({ kind: row.subject_kind, id: row.subject_id })),
  );
  const nameOf = await namesOf(
    ctx,
    rows.map((row) => row.told_by),
  );
  return rows.flatMap((row) => {
    const ref = { kind: row.subject_kind, id: row.subject_id };
    const shown = seen.get(keyOf(ref));
    const kind = ctx.house.notices.get(row.kind);
    if (!shown || !kind) return [];
    const title = { zh: inLang(shown.title, 'zh'), en: inLang(shown.title, 'en') };
    const says = fill(kind.says, { who: nameOf(row.told_by), title });
    return [
      { id: row.id, ref, link: shown.link, says, at: row.told_at.toISOString(), read: row.read_at !== null },
    ];
  });
}

/** What a person can do with what he or she was told. */
export const noticeOperations: AnyOperation[] = [listNotices, countNotices, readNotices];
