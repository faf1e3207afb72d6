import { sql } from 'kysely';
import { tables } from '../../../../kernel/server/context.ts';
import { implementPrepared } from '../../../../kernel/server/operation.ts';
import { askForLink } from '../../../../kernel/server/visitors/mail-link.ts';
import { mailLinks as contract } from '../../contract/portal.ts';
import { statesUnderWork } from '../core/case-state.ts';
import { refuse } from '../refuse.ts';
import type { HallTables } from '../tables.ts';

/** More than so many applications of one address are told at the counter. */
const most = 10;

/** Mails links to the applications of an address that are still open, drafts too. The answer is the same for any. */
export const mailLinks = implementPrepared(
  contract,
  async ({ mail }) => mail !== undefined,
  async (ctx, { email }, mails) => {
    if (!mails) throw refuse('mail-off');
    const rows = await tables<HallTables>(ctx)
      .selectFrom('service_hall.hall_case')
      .select('id')
      .where('office', '=', ctx.office.code)
      .where(sql<boolean>`lower(contact_email) = ${email.toLowerCase()}`)
      .where('firm', 'is', null)
      .where('state', 'in', ['draft', ...statesUnderWork])
      .orderBy('changed_at', 'desc')
      .limit(most)
      .execute();
    for (const { id } of rows) await askForLink(ctx, { kind: 'hall-case', id });
    return { asked: true as const };
  },
);
