import type { Id } from '../../contract/ids.ts';
import { readCalendar } from '../calendar/read-calendar.ts';
import { type Ctx, type HouseEvent, tables } from '../context.ts';
import { publishAt } from '../events/due.ts';
import { reaction } from '../house/module.ts';
import type { NoticeTables } from '../notices/tables.ts';
import { noticeTold } from '../notices/tell.ts';
import { choicesOf } from './choices.ts';
import { nextDigest, openFrom } from './hours.ts';
import type { MailTables } from './tables.ts';

/** The time of a mail has come. */
export const mailDue = 'mail.due';

/** When somebody was told something: which mail is to tell it too, and when. Without a mail server nothing is planned. */
export const planMail = reaction<boolean>({
  event: noticeTold,
  name: 'mail.plan',
  prepare: async ({ mail }) => mail !== undefined,
  run: async (ctx, { subject }, on) => {
    if (on) await planNotice(ctx, subject.id);
  },
});

async function planNotice(ctx: Ctx, id: Id): Promise<void> {
  const notice = await tables<NoticeTables>(ctx)
    .selectFrom('kernel.notice')
    .select(['user_id', 'kind'])
    .where('office', '=', ctx.office.code)
    .where('id', '=', id)
    .where('mail', 'is', null)
    .where('read_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!notice) return;
  const { wayOf, hours } = await choicesOf(ctx, notice.user_id);
  const way = wayOf(notice.kind);
  if (way === 'none') return;
  const place = { timeZone: ctx.office.timeZone, calendar: await readCalendar(ctx) };
  const at = way === 'digest' ? nextDigest(hours, place, ctx.now) : openFrom(hours, place, ctx.now);
  // What the quiet hours hold back goes out together when they end.
  const mail =
    at <= ctx.now
      ? await writeDown(ctx, { userId: notice.user_id, kind: 'notice', noticeKind: notice.kind })
      : await collectingMail(ctx, notice.user_id, at);
  await tables<NoticeTables>(ctx)
    .updateTable('kernel.notice')
    .set({ mail })
    .where('office', '=', ctx.office.code)
    .where('id', '=', id)
    .execute();
}

/** Writes down a mail to be sent at once, with all that is written here. */
export async function writeDown(
  ctx: Ctx,
  { userId, kind, noticeKind }: { userId: string; kind: 'notice' | 'trial'; noticeKind: string },
): Promise<Id> {
  const id = ctx.newId();
  await tables<MailTables>(ctx)
    .insertInto('kernel.mail')
    .values({ ...fresh(ctx, id, userId, ctx.now), kind, notice_kind: noticeKind })
    .execute();
  ctx.publish(dueEvent(id));
  return id;
}

/** The mail that collects what a person is told until this instant: one, however many ask for it at once. */
async function collectingMail(ctx: Ctx, userId: string, at: Date): Promise<Id> {
  const row = await tables<MailTables>(ctx)
    .insertInto('kernel.mail')
    .values({ ...fresh(ctx, ctx.newId(), userId, at), kind: 'digest', notice_kind: null })
    .onConflict((same) =>
      same
        .columns(['office', 'user_id', 'due_at'])
        .where('kind', '=', 'digest')
        .where('state', '=', 'waiting')
        .doUpdateSet({ due_at: at }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  await publishAt(ctx, at, dueEvent(row.id));
  return row.id;
}

export function dueEvent(id: Id): HouseEvent {
  return { name: mailDue, subject: { kind: 'mail', id } };
}

function fresh(ctx: Ctx, id: Id, userId: string, dueAt: Date) {
  return {
    office: ctx.office.code,
    id,
    user_id: userId,
    state: 'waiting',
    tries: 0,
    repeated: false,
    made_at: ctx.now,
    due_at: dueAt,
  } as const;
}
