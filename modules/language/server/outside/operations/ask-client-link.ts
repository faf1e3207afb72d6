import { sql } from 'kysely';
import type { Actor } from '../../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { countTry } from '../../../../../kernel/server/visitors/count-try.ts';
import { askForLink } from '../../../../../kernel/server/visitors/mail-link.ts';
import { askClientLink as contract } from '../../../contract/outside.ts';
import { refuse } from '../../refuse.ts';
import { contactOf } from '../contact-of.ts';
import { contactKind } from '../holders.ts';
import { letsIn } from '../let-in.ts';
import type { OutsideTables } from '../tables.ts';

/** In an hour: links asked for from one place, and for one address, known or not. */
const mostFromOnePlace = 20;
const mostForOneAddress = 5;

/**
 * Mails a one-time link to an address that a client body lets in, or that asked for something before. The answer, and what
 * is counted, are the same for any address.
 */
export const askClientLink = implementPrepared(
  contract,
  async ({ mail }) => mail !== undefined,
  async (ctx, { email, language }, mails) => {
    if (!mails) throw refuse('mail-off');
    const address = email.trim().toLowerCase();
    const place = placeOf(ctx.actor);
    if (place) await countTry(ctx, `translation links from ${place}`, mostFromOnePlace);
    await countTry(ctx, `translation links for ${address}`, mostForOneAddress);
    const clients = await tables<OutsideTables>(ctx)
      .selectFrom('language.client')
      .selectAll()
      .where('office', '=', ctx.office.code)
      .where('state', '=', 'open')
      .execute();
    const ids = new Set<string>();
    for (const client of clients.filter((one) => letsIn(one, address)))
      ids.add(await contactOf(ctx, client, address, language));
    for (const id of await askedBefore(ctx, address)) ids.add(id);
    for (const id of ids) await askForLink(ctx, { kind: contactKind, id });
    return { asked: true as const };
  },
);

/** Where one asks from; or who asks, of somebody signed in. */
function placeOf(actor: Actor): string | undefined {
  return actor.kind === 'user' ? actor.userId : 'source' in actor ? actor.source : undefined;
}

/** People of this address who asked for something once: they follow it also when their body was ended. */
async function askedBefore(ctx: Ctx, address: string): Promise<string[]> {
  const rows = await tables<OutsideTables>(ctx)
    .selectFrom('language.contact as contact')
    .select('id')
    .where('office', '=', ctx.office.code)
    .where('email', '=', address)
    .where(
      sql<boolean>`exists (select 1 from language.outside_request asked
        where asked.office = contact.office and asked.contact = contact.id)`,
    )
    .execute();
  return rows.map(({ id }) => id);
}
