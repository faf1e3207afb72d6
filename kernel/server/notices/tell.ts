import type { SubjectRef } from '../../contract/ids.ts';
import { actorId } from '../actor.ts';
import { type Ctx, tables } from '../context.ts';
import type { NoticeTables } from './tables.ts';

export interface Telling {
  /** Account holders of the office. Whoever does a thing is not told of it. */
  to: readonly string[];
  /** A kind some module lists among its `notices`. */
  kind: string;
  subject: SubjectRef;
  /** Names the matter: for one key a person is told once, however often this is called. */
  key: string;
}

/** Somebody was told something. Its subject is the notice. */
export const noticeTold = 'notices.told';

/** Tells people of something that concerns them, with all that is written here or not at all. */
export async function tell(ctx: Ctx, { to, kind, subject, key }: Telling): Promise<void> {
  if (!ctx.house.notices.has(kind)) throw new Error(`no module lists the notice ${kind}`);
  const people = [...new Set(to)].filter((userId) => userId !== actorId(ctx.actor));
  if (people.length === 0) return;
  const told = await tables<NoticeTables>(ctx)
    .insertInto('kernel.notice')
    .values(
      people.map((userId) => ({
        office: ctx.office.code,
        id: ctx.newId(),
        user_id: userId,
        key: `${kind} ${key}`,
        kind,
        subject_kind: subject.kind,
        subject_id: subject.id,
        told_by: actorId(ctx.actor),
        told_at: ctx.now,
        read_at: null,
        mail: null,
      })),
    )
    .onConflict((told) => told.columns(['office', 'user_id', 'key']).doNothing())
    .returning('id')
    .execute();
  for (const { id } of told) ctx.publish({ name: noticeTold, subject: { kind: 'notice', id } });
}
