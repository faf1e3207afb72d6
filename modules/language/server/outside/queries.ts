import { sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import type { LocalText } from '../../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { getRow } from '../../../../kernel/server/get-row.ts';
import { statesUnderWork } from '../core/jobs/job-state.ts';
import type { JobTables } from '../jobs/tables.ts';
import { asksFromOutside } from './holders.ts';
import type {
  ClientKeyTable,
  ClientTable,
  ContactTable,
  OutsideRequestTable,
  OutsideTables,
} from './tables.ts';

/** A client body of the office, or a refusal. With `lock`, held until the transaction ends. */
export function getClient(ctx: Ctx, id: Id, lock = false): Promise<ClientTable> {
  return getRow<ClientTable>(ctx, 'language.client', id, lock);
}

/** Somebody of a client body, where there still is a record of them. */
export function findContact(ctx: Ctx, id: Id): Promise<ContactTable | undefined> {
  return tables<OutsideTables>(ctx)
    .selectFrom('language.contact')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Somebody of a client body, or a refusal. */
export function getContact(ctx: Ctx, id: Id, lock = false): Promise<ContactTable> {
  return getRow<ContactTable>(ctx, 'language.contact', id, lock);
}

/** The people of a client body, the latest first. */
export function contactsOf(ctx: Ctx, client: Id): Promise<(ContactTable & { requests: number })[]> {
  return tables<OutsideTables>(ctx)
    .selectFrom('language.contact as contact')
    .selectAll()
    .select(
      sql<number>`(select count(*)::int from language.outside_request asked
        where asked.office = contact.office and asked.contact = contact.id)`.as('requests'),
    )
    .where('office', '=', ctx.office.code)
    .where('client', '=', client)
    .orderBy('made_at', 'desc')
    .limit(200)
    .execute();
}

/** The keys of a client body's programs, the latest first. */
export function keysOf(ctx: Ctx, client: Id): Promise<ClientKeyTable[]> {
  return tables<OutsideTables>(ctx)
    .selectFrom('language.client_key')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('client', '=', client)
    .orderBy('made_at', 'desc')
    .execute();
}

/** What a client body asked for so far. */
export interface AskedSoFar {
  client: Id;
  this_month: number;
  open_now: number;
  requests: number;
  last_asked: Date | null;
}

/** Requests of these client bodies: sent this calendar month of the office, under work, and all. */
export async function askedSoFar(ctx: Ctx, clients: readonly Id[]): Promise<Map<Id, AskedSoFar>> {
  if (clients.length === 0) return new Map();
  const month = `${ctx.today.slice(0, 7)}-01`;
  const { rows } = await sql<AskedSoFar>`
    select asked.client, count(*)::int as requests, max(job.requested_at) as last_asked,
      count(*) filter (where (job.requested_at at time zone ${ctx.office.timeZone})::date >= ${month}::date)::int as this_month,
      count(*) filter (where job.state in (${sql.join(statesUnderWork)}))::int as open_now
    from language.outside_request asked
    join language.job job on job.office = asked.office and job.id = asked.job
    where asked.office = ${ctx.office.code} and asked.client = any(${clients}::uuid[])
    group by asked.client`.execute(ctx.db);
  return new Map(rows.map((row) => [row.client, row]));
}

/** The names of bodies of the directory, whoever asks: a client's own people read the name of their body. */
export async function bodyNames(ctx: Ctx, bodies: readonly Id[]): Promise<(body: Id) => LocalText> {
  const titles = await ctx.house.subjects.get('body')!.titles(ctx, [...new Set(bodies)]);
  return (body) => titles.get(body) ?? { zh: null, en: null, how: 'recorded' };
}

/** That a job was asked for from outside, with the body it was asked for by. */
export type FromOutside = OutsideRequestTable & { body: Id };

/** Which of these jobs were asked for from outside, by the job. */
export async function fromOutside(ctx: Ctx, jobs: readonly Id[]): Promise<Map<Id, FromOutside>> {
  if (jobs.length === 0) return new Map();
  const rows = await tables<OutsideTables>(ctx)
    .selectFrom('language.outside_request as asked')
    .innerJoin('language.client as client', (join) =>
      join.onRef('client.office', '=', 'asked.office').onRef('client.id', '=', 'asked.client'),
    )
    .selectAll('asked')
    .select('client.body')
    .where('asked.office', '=', ctx.office.code)
    .where(sql<boolean>`asked.job = any(${jobs}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.job, row]));
}

/** Which of these jobs came to nothing by whoever asked from outside: they declined the quote, or withdrew the request. */
export async function endedByThem(ctx: Ctx, jobs: readonly Id[]): Promise<Set<Id>> {
  if (jobs.length === 0) return new Set();
  const notes = await tables<JobTables>(ctx)
    .selectFrom('language.job_note')
    .select(['job', 'said_by'])
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`job = any(${jobs}::uuid[])`)
    .where('kind', 'in', ['declined', 'cancelled'])
    .execute();
  return new Set(notes.filter(({ said_by }) => asksFromOutside(said_by)).map(({ job }) => job));
}
