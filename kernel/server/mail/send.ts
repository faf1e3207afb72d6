import type { Id } from '../../contract/ids.ts';
import { type Ctx, tables } from '../context.ts';
import { publishAt } from '../events/due.ts';
import { reaction } from '../house/module.ts';
import { claim } from './claim.ts';
import type { Outcome } from './mailer.ts';
import { dueEvent, mailDue } from './plan.ts';
import type { MailTables } from './tables.ts';
import { writeLetter } from './write-letter.ts';

/** Sends a mail whose time has come, and writes down what became of it. */
export const sendMail = reaction<Outcome | null>({
  event: mailDue,
  name: 'mail.send',
  async prepare({ mail, mark, now }, { subject }) {
    const facts = await mark((ctx) => claim(ctx, subject.id, mail !== undefined));
    return facts && mail ? mail.send(writeLetter(facts, mail.publicUrl), now) : null;
  },
  run: async (ctx, { subject }, outcome) => {
    if (outcome) await settle(ctx, subject.id, outcome);
  },
});

/** Minutes until the next try; after the last, a day after the first, it is given up. */
const waits = [1, 5, 15, 60, 180, 420, 780];

async function settle(ctx: Ctx, id: Id, { state, reply }: Outcome): Promise<void> {
  const { tries } = await tables<MailTables>(ctx)
    .selectFrom('kernel.mail')
    .select('tries')
    .where('office', '=', ctx.office.code)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const wait = state === 'later' ? waits[tries - 1] : undefined;
  const closed = { closed_at: ctx.now, reply } as const;
  await tables<MailTables>(ctx)
    .updateTable('kernel.mail')
    .set(
      state === 'sent'
        ? { state: 'sent', ...closed }
        : wait !== undefined
          ? { state: 'waiting', reply }
          : { state: 'given-up', why: state === 'refused' ? 'refused' : 'tries', ...closed },
    )
    .where('office', '=', ctx.office.code)
    .where('id', '=', id)
    .execute();
  if (wait !== undefined) await publishAt(ctx, new Date(ctx.now.getTime() + wait * 60_000), dueEvent(id));
}
