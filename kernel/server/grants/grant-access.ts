import type { IsoDate } from '../../contract/dates.ts';
import type { Id, OfficeCode } from '../../contract/ids.ts';
import type { Both } from '../../contract/local-text.ts';
import { actorId } from '../actor.ts';
import { type Ctx, tables } from '../context.ts';
import { seenSubjects } from '../house/seen-subjects.ts';
import { refuse } from '../refusal.ts';
import type { GrantTables, Reach } from './tables.ts';

export interface NewGrant {
  /** Everybody of another office, or one person of any office. Its name is kept as it is now. */
  holder: { office: OfficeCode; userId: string | null; name: Both };
  kind: string;
  /** One thing, or those of which all of these are true. */
  what: { id: Id } | { where: Readonly<Record<string, string>> };
  reach: Reach;
  /** The last day; null is until it is revoked. */
  until: IsoDate | null;
}

/**
 * Lets somebody see what he or she has no right of the own to see. Whether the one who gives it may do so is the caller's
 * to ask; nobody gives what he or she does not see.
 */
export async function grantAccess(ctx: Ctx, { holder, kind, what, reach, until }: NewGrant): Promise<Id> {
  const grantable = ctx.house.subjects.get(kind)?.grantable;
  if (!grantable) throw refuse('input-invalid', {}, { kind: notShared });
  if (holder.office === ctx.office.code && holder.userId === null)
    throw refuse('input-invalid', {}, { holder: ownOffice });
  if (until !== null && until < ctx.today) throw refuse('input-invalid', {}, { until: past });
  if ('id' in what) await demandSeen(ctx, kind, what.id);
  else demandConditions(Object.keys(what.where), Object.keys(grantable.conditions));
  const id = ctx.newId();
  await tables<GrantTables>(ctx)
    .insertInto('kernel.access_grant')
    .values({
      office: ctx.office.code,
      id,
      holder_office: holder.office,
      holder_user: holder.userId,
      holder_zh: holder.name.zh,
      holder_en: holder.name.en,
      kind,
      subject_id: 'id' in what ? what.id : null,
      conditions: JSON.stringify('id' in what ? {} : what.where) as never,
      reach,
      until,
      given_by: actorId(ctx.actor),
      given_at: ctx.now,
      revoked_by: null,
      revoked_at: null,
    })
    .execute();
  const conditions = 'id' in what ? {} : { where: what.where };
  ctx.record({
    verb: 'grant.given',
    subject: 'id' in what ? { kind, id: what.id } : null,
    data: { grant: id, to: holder.office, person: holder.userId, kind, reach, until, ...conditions },
  });
  return id;
}

async function demandSeen(ctx: Ctx, kind: string, id: Id): Promise<void> {
  if ((await seenSubjects(ctx, [{ kind, id }])).size === 0) throw refuse('not-found');
}

function demandConditions(asked: string[], known: string[]): void {
  if (asked.length > 0 && asked.every((name) => known.includes(name))) return;
  throw refuse(
    'input-invalid',
    {},
    {
      where: {
        zh: `条件须为以下之一或数项：${known.join('、')}。`,
        en: `Conditions are one or more of: ${known.join(', ')}.`,
      },
    },
  );
}

const notShared: Both = { zh: '此类事务不能授权他人查看。', en: 'Things of this kind are not shared.' };
const ownOffice: Both = {
  zh: '在本办之内须授权给具体人员。',
  en: 'Within the office it is granted to a person by name.',
};
const past: Both = { zh: '截止日不能早于今天。', en: 'The last day is today or later.' };
