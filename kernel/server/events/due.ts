import { type Kysely, sql, type Transaction } from 'kysely';
import type { Id } from '../../contract/ids.ts';
import { type Ctx, type HouseEvent, tables } from '../context.ts';

/** An event waiting for its time: one of a name for a subject. */
export interface DueTable {
  office: string;
  event: string;
  subject_kind: string;
  subject_id: Id;
  due_at: Date;
  data: NonNullable<HouseEvent['data']> | null;
}
interface DueTables {
  'kernel.due': DueTable;
}

/**
 * Publishes an event at an instant, with all that is written here or not at all. A second call for the same event
 * and subject moves it. A reaction may be called twice, and after the plan was changed: it looks at the row again.
 */
export async function publishAt(ctx: Ctx, at: Date, event: HouseEvent): Promise<void> {
  const planned = { due_at: at, data: event.data ? JSON.stringify(event.data) : null } as unknown as Pick<
    DueTable,
    'due_at' | 'data'
  >;
  await tables<DueTables>(ctx)
    .insertInto('kernel.due')
    .values({
      office: ctx.office.code,
      event: event.name,
      subject_kind: event.subject.kind,
      subject_id: event.subject.id,
      ...planned,
    })
    .onConflict((already) => already.columns(['office', 'event', 'subject_id']).doUpdateSet(planned))
    .execute();
}

/** Takes a planned event off. One that is already in the queue is carried out all the same. */
export async function takeOff(ctx: Ctx, event: string, subjectId: Id): Promise<void> {
  await tables<DueTables>(ctx)
    .deleteFrom('kernel.due')
    .where('office', '=', ctx.office.code)
    .where('event', '=', event)
    .where('subject_id', '=', subjectId)
    .execute();
}

const batch = 100;

type Enqueue = (trx: Transaction<unknown>, office: string, events: HouseEvent[]) => Promise<unknown>;

/**
 * Hands what has come due to the queue, over all offices; of several processes one takes a row. Runs as the owner,
 * outside any office. Answers with how many went.
 */
// biome-ignore lint/suspicious/noExplicitAny: the kernel names no module's tables
export async function handOverDue(db: Kysely<any>, now: Date, enqueue: Enqueue): Promise<number> {
  let handed = 0;
  for (;;) {
    const taken = await db.transaction().execute(async (trx) => {
      const { rows } = await sql<DueTable>`
        delete from kernel.due where (office, event, subject_id) in (
          select office, event, subject_id from kernel.due where due_at <= ${now}
          order by due_at limit ${batch} for update skip locked)
        returning *`.execute(trx);
      for (const { office, event, subject_kind, subject_id, data } of rows)
        await enqueue(trx, office, [
          { name: event, subject: { kind: subject_kind, id: subject_id }, ...(data && { data }) },
        ]);
      return rows.length;
    });
    handed += taken;
    if (taken < batch) return handed;
  }
}
