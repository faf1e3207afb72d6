import { sql } from 'kysely';
import { tables } from '../../../../../kernel/server/context.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { askForLink } from '../../../../../kernel/server/visitors/mail-link.ts';
import { mailFirmLink as contract } from '../../../contract/firm-desk.ts';
import { openStates } from '../../firms/policy.ts';
import type { FirmTables } from '../../firms/tables.ts';
import { refuse } from '../../refuse.ts';

/** Mails a link to the desk of the firm with this code, where the address acts for it. The answer is the same for any. */
export const mailFirmLink = implementPrepared(
  contract,
  async ({ mail }) => mail !== undefined,
  async (ctx, { email, code }, mails) => {
    if (!mails) throw refuse('mail-off');
    const row = await tables<FirmTables>(ctx)
      .selectFrom('service_hall.account as account')
      .innerJoin('service_hall.firm as firm', (join) =>
        join.onRef('firm.office', '=', 'account.office').onRef('firm.id', '=', 'account.firm'),
      )
      .select('account.id')
      .where('account.office', '=', ctx.office.code)
      .where(sql<boolean>`lower(account.email) = ${email.toLowerCase()}`)
      .where('account.state', '<>', 'ended')
      .where('firm.code', '=', code)
      .where('firm.state', 'in', openStates)
      .executeTakeFirst();
    if (row) await askForLink(ctx, { kind: 'hall-account', id: row.id });
    return { asked: true as const };
  },
);
