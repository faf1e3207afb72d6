import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../contract/ids.ts';
import {
  countNotices as countContract,
  listNotices as listContract,
  readNotices as readContract,
} from '../../contract/notices.ts';
import { actorId } from '../actor.ts';
import { type Ctx, tables } from '../context.ts';
import { maySee } from '../house/seen-subjects.ts';
import { type AnyOperation, implement } from '../operation.ts';
import { keysOf, pageOfQuery } from '../paging.ts';
import { presentNotices } from './present.ts';
import type { NoticeTables } from './tables.ts';

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
  return { ...page, items: await presentNotices(ctx, page.items) };
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

/** What a person can do with what he or she was told. */
export const noticeOperations: AnyOperation[] = [listNotices, countNotices, readNotices];
