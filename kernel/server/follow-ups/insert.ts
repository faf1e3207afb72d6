import type { IsoDate } from '../../contract/dates.ts';
import type { Id, SubjectRef } from '../../contract/ids.ts';
import type { LocalText } from '../../contract/local-text.ts';
import { actorId } from '../actor.ts';
import { type Ctx, tables } from '../context.ts';
import { indexSubjects } from '../search/index-subjects.ts';
import { followUpHappened } from './events.ts';
import { inform } from './notices.ts';
import type { FollowUpTables } from './tables.ts';

export interface NewFollowUp {
  title: LocalText;
  owner: string;
  due: IsoDate;
  about: SubjectRef | null;
  key?: string;
}

/** Writes a new follow-up, its ledger line and its event; null where one of this key is open already. */
export async function insertFollowUp(ctx: Ctx, asked: NewFollowUp): Promise<Id | null> {
  const { title, owner, due, about, key } = asked;
  const inserted = await tables<FollowUpTables>(ctx)
    .insertInto('kernel.follow_up')
    .values({
      office: ctx.office.code,
      id: ctx.newId(),
      version: 1,
      key: key ?? null,
      subject_kind: about?.kind ?? null,
      subject_id: about?.id ?? null,
      title_zh: title.zh,
      title_en: title.en,
      how: title.how,
      owner,
      opened_by: actorId(ctx.actor),
      opened_at: ctx.now,
      due,
      state: 'open',
      closed_by: null,
      closed_at: null,
      evidence: null,
      evidence_kind: null,
      evidence_id: null,
    })
    .onConflict((open) => open.columns(['office', 'key']).where('state', '=', 'open').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!inserted) return null;
  const { id } = inserted;
  ctx.record({
    verb: 'follow-up.opened',
    subject: { kind: 'follow-up', id },
    data: { version: 1, owner, due },
  });
  ctx.publish(followUpHappened('opened', id));
  await inform(ctx, { id, owner, opened_by: actorId(ctx.actor) }, { line: 'follow-up.opened', version: 1 });
  await indexSubjects(ctx, 'follow-up', [id]);
  return id;
}
