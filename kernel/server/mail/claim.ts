import type { Id } from '../../contract/ids.ts';
import type { MailState, MailWhy } from '../../contract/mail.ts';
import { type Recipient, recipientOf } from '../accounts/recipient.ts';
import { type Ctx, tables } from '../context.ts';
import { presentNotices } from '../notices/present.ts';
import type { NoticeTables } from '../notices/tables.ts';
import { choicesOf } from './choices.ts';
import { exampleLines } from './examples.ts';
import type { MailTable, MailTables } from './tables.ts';
import type { LetterFacts, LetterLine } from './write-letter.ts';

/**
 * Takes a mail to be sent: writes that it is being handed over, and answers with what is to be written. Nothing where
 * it has been sent, or where there is no longer a reason to. One found half handed over was in the hands of a process
 * that died: nobody knows whether it went out, so it is sent once more, and not a third time.
 */
export async function claim(ctx: Ctx, id: Id, mailOn: boolean): Promise<LetterFacts | null> {
  const mail = await tables<MailTables>(ctx)
    .selectFrom('kernel.mail')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'sending'])
    .forUpdate()
    .executeTakeFirst();
  if (!mail) return null;
  const interrupted = mail.state === 'sending';
  if (interrupted && mail.repeated) return close(ctx, mail, 'given-up', 'interrupted');
  if (!mailOn) return close(ctx, mail, 'dropped', 'off');
  const recipient = await recipientOf(ctx, mail.user_id);
  if (!recipient) return close(ctx, mail, 'dropped', 'gone');
  const lines = await linesOf(ctx, mail, recipient);
  if (lines.length === 0) return close(ctx, mail, 'dropped', 'read');
  await change(ctx, mail, {
    state: 'sending',
    tries: mail.tries + 1,
    tried_at: ctx.now,
    repeated: mail.repeated || interrupted,
  });
  const { email, language } = recipient;
  return { id, kind: mail.kind, email, language, office: ctx.office, lines };
}

/** What the mail is to say: what is still unread, still to be seen by this person, and still wanted by mail. */
async function linesOf(ctx: Ctx, mail: MailTable, { actor }: Recipient): Promise<LetterLine[]> {
  if (mail.kind === 'trial') return exampleLines(ctx.house, mail.notice_kind, ctx.now);
  const rows = await tables<NoticeTables>(ctx)
    .selectFrom('kernel.notice')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('mail', '=', mail.id)
    .where('read_at', 'is', null)
    .orderBy('id')
    .execute();
  const { wayOf } = await choicesOf(ctx, mail.user_id);
  const wanted = rows.filter((row) => wayOf(row.kind) !== 'none');
  const shown = await presentNotices({ ...ctx, actor }, wanted);
  return shown.map(({ says, link, at }) => ({ says, link, at: new Date(at) }));
}

async function close(ctx: Ctx, mail: MailTable, state: MailState, why: MailWhy): Promise<null> {
  await change(ctx, mail, { state, why, closed_at: ctx.now });
  return null;
}

async function change(ctx: Ctx, mail: MailTable, to: Partial<MailTable>): Promise<void> {
  await tables<MailTables>(ctx)
    .updateTable('kernel.mail')
    .set(to)
    .where('office', '=', ctx.office.code)
    .where('id', '=', mail.id)
    .execute();
}
