import { sql } from 'kysely';
import { readMail } from '../../contract/mail.ts';
import { tables } from '../context.ts';
import { demand } from '../demand.ts';
import { implementPrepared } from '../operation.ts';
import { digestName, digestTemplate } from './examples.ts';
import { maySeeMail } from './policy.ts';
import type { MailTables } from './tables.ts';

const month = 30 * 24 * 60 * 60 * 1000;

/** Whether mail is on, what became of the last thirty days' mails, and the kinds there are. */
export const readMailOperation = implementPrepared(
  readMail,
  async ({ mail }) => mail?.from ?? null,
  async (ctx, _input, from) => {
    demand(maySeeMail(ctx.actor));
    const rows = await tables<MailTables>(ctx)
      .selectFrom('kernel.mail')
      .select(['state', sql<string>`count(*)`.as('count')])
      .where('office', '=', ctx.office.code)
      .where('made_at', '>=', new Date(ctx.now.getTime() - month))
      .groupBy('state')
      .execute();
    const count = (...states: string[]) =>
      rows.filter(({ state }) => states.includes(state)).reduce((sum, row) => sum + Number(row.count), 0);
    return {
      on: from !== null,
      from,
      counts: {
        waiting: count('waiting', 'sending'),
        sent: count('sent'),
        givenUp: count('given-up'),
        dropped: count('dropped'),
      },
      templates: [
        ...[...ctx.house.notices].map(([id, { name }]) => ({ id, name })),
        { id: digestTemplate, name: digestName },
      ],
    };
  },
);
