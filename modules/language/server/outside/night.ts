import { sql } from 'kysely';
import { instantOf } from '../../../../kernel/contract/office-time.ts';
import { dropOldAnswers } from '../../../../kernel/server/answered.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { publishAt } from '../../../../kernel/server/events/due.ts';
import { reaction } from '../../../../kernel/server/house/module.ts';
import { dropOldTries } from '../../../../kernel/server/visitors/count-try.ts';
import { linksMadeSince } from '../../../../kernel/server/visitors/make-key.ts';
import { forgetContact } from './forget-contact.ts';
import { contactKind } from './holders.ts';

/** The night has no subject but the office itself. */
const subject = { kind: 'office-night', id: '00000000-0000-7000-8000-000000000000' };
const night = { name: 'language.clientNight', subject };

/** Days a link mailed to an address may still be opened; an address nobody opened one of is not kept longer. */
const linkDays = 7;
const dayMs = 86_400_000;

/** Plans the coming night's work. Called where a client body is let in, so that no office with one is without it. */
export function planNight(ctx: Ctx): Promise<void> {
  const tomorrow = new Date(Date.parse(ctx.today) + dayMs).toISOString().slice(0, 10);
  return publishAt(ctx, instantOf(ctx.office.timeZone, tomorrow, '02:40'), night);
}

/** What becomes of the people of client bodies at night: whom nobody needs to ask any more is forgotten. */
export const clientNight = reaction({
  event: night.name,
  name: 'language.client-night',
  async run(ctx) {
    await holdClients(ctx);
    for (const { id } of await neverOpened(ctx)) await dropUnlessMailed(ctx, id);
    for (const contact of await contactsOver(ctx)) await forgetContact(ctx, contact);
    await forgetOfPrograms(ctx);
    await dropOldAnswers(ctx);
    await dropOldTries(ctx);
    await planNight(ctx);
  },
});

/** Nobody of a client body asks for anything while it is seen who is to be forgotten. */
async function holdClients(ctx: Ctx): Promise<void> {
  await sql`select id from language.client where office = ${ctx.office.code} order by id for update`.execute(
    ctx.db,
  );
}

/** Addresses somebody typed, and whose mail nobody opened: nothing says that their owners want to be known. */
async function neverOpened(ctx: Ctx): Promise<{ id: string }[]> {
  const { rows } = await sql<{ id: string }>`select id from language.contact contact
    where office = ${ctx.office.code} and opened_at is null and erased_at is null and made_at < ${linksSince(ctx)}
      and not exists (select 1 from language.outside_request asked
        where asked.office = contact.office and asked.contact = contact.id)
    order by id limit 500`.execute(ctx.db);
  return rows;
}

/** Another link was mailed since, that may be opened yet: then the address waits for that one. */
async function dropUnlessMailed(ctx: Ctx, id: string): Promise<void> {
  if ((await linksMadeSince(ctx, { kind: contactKind, id }, linksSince(ctx))) > 0) return;
  await sql`delete from language.contact where office = ${ctx.office.code} and id = ${id}`.execute(ctx.db);
}

function linksSince(ctx: Ctx): Date {
  return new Date(ctx.now.getTime() - linkDays * dayMs);
}

/** People whose requests are all over for longer than their body keeps them; or who came, and have not asked or come again. */
async function contactsOver(ctx: Ctx): Promise<{ id: string; client: string }[]> {
  const { rows } = await sql<{ id: string; client: string }>`
    select contact.id, contact.client from language.contact contact
    join language.client client on client.office = contact.office and client.id = contact.client
    where contact.office = ${ctx.office.code} and contact.erased_at is null
      and coalesce(contact.opened_at, contact.made_at) < ${ctx.now}::timestamptz - make_interval(days => client.keep_days)
      and not exists (select 1 from language.outside_request asked
        join language.job job on job.office = asked.office and job.id = asked.job
        where asked.office = contact.office and asked.contact = contact.id
          and (job.state not in ('delivered', 'closed', 'declined', 'cancelled')
            or job.changed_at >= ${ctx.now}::timestamptz - make_interval(days => client.keep_days)))
    order by contact.id limit 500`.execute(ctx.db);
  return rows;
}

/** The same of whoever a program named with a request. */
async function forgetOfPrograms(ctx: Ctx): Promise<void> {
  await sql`update language.outside_request asked set name = null, email = null, phone = null
    from language.job job, language.client client
    where asked.office = ${ctx.office.code} and asked.contact is null and asked.email is not null
      and job.office = asked.office and job.id = asked.job
      and client.office = asked.office and client.id = asked.client
      and job.state in ('delivered', 'closed', 'declined', 'cancelled')
      and job.changed_at < ${ctx.now}::timestamptz - make_interval(days => client.keep_days)`.execute(ctx.db);
}
