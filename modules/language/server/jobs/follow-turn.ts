import type { Both } from '../../../../kernel/contract/local-text.ts';
import { holdersOf } from '../../../../kernel/server/accounts/role-holders.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { closeFollowUp, openFollowUp } from '../../../../kernel/server/follow-ups/door.ts';
import { tell } from '../../../../kernel/server/notices/tell.ts';
import type { JobPart, JobState } from '../../contract/jobs.ts';
import { asksFromOutside } from '../outside/holders.ts';
import { clientConcerned } from './events.ts';
import type { jobNotices } from './notices.ts';
import type { JobRecord } from './queries.ts';

/** After a step: what the one before owed is done, what the next owes is opened, and whoever it concerns is told. */
export async function followTurn(ctx: Ctx, before: JobRecord, after: JobRecord): Promise<void> {
  const [was, is] = [owedOf(before), owedOf(after)];
  if (was && !sameDebt(was, is))
    await closeFollowUp(
      ctx,
      keyOf(before),
      givenUp(after.state) ? 'withdrawn' : { subject: subjectOf(after) },
    );
  if (is && !sameDebt(is, was))
    await openFollowUp(ctx, {
      ...is,
      title: titleOf(is.part, after),
      about: subjectOf(after),
      key: keyOf(after),
    });
  if (before.state !== after.state && asksFromOutside(after.requested_by))
    ctx.publish(clientConcerned(after.id));
  const told = toldOf(before, after);
  if (!told) return;
  const people = told.to === 'chiefs' ? await holdersOf(ctx, ['translation-chief']) : told.to;
  // Whoever asked from outside is mailed, and has no account to be told by.
  const to = people.filter((one) => !asksFromOutside(one));
  // A job may be sent back twice: each time it is another matter.
  await tell(ctx, { to, kind: told.kind, subject: subjectOf(after), key: `${after.id} ${after.version}` });
}

interface Owed {
  part: JobPart;
  owner: string;
  due: string;
}

/** What somebody owes the job by a day: the translation, the revision or the review. */
function owedOf(job: JobRecord): Owed | null {
  const owed = (part: JobPart, owner: string | null, due: string | null) =>
    owner !== null && due !== null ? { part, owner, due } : null;
  switch (job.state) {
    case 'assigned':
    case 'translating':
      return owed('translator', job.translator, job.translate_by);
    case 'revising':
      return owed('reviser', job.reviser, job.revise_by);
    case 'reviewing':
      return owed('reviewer', job.reviewer, job.review_by);
    default:
      return null;
  }
}

function sameDebt(one: Owed, other: Owed | null): boolean {
  return one.part === other?.part && one.owner === other.owner && one.due === other.due;
}

function keyOf({ id }: JobRecord): string {
  return `language.job ${id}`;
}

function subjectOf({ id }: JobRecord) {
  return { kind: 'translation-job', id };
}

function givenUp(state: JobState): boolean {
  return state === 'cancelled' || state === 'declined';
}

const asks: Record<JobPart, Both> = {
  translator: { zh: '翻译', en: 'Translate' },
  reviser: { zh: '审校', en: 'Revise' },
  reviewer: { zh: '审阅', en: 'Review' },
};

function titleOf(part: JobPart, { number, title_zh, title_en }: JobRecord) {
  const ask = asks[part];
  return {
    zh: `${ask.zh}《${title_zh ?? title_en}》（${number}）`,
    en: `${ask.en} “${title_en ?? title_zh}” (${number})`,
    how: 'recorded' as const,
  };
}

/** Whoever has something to do with it now that they had not before, or asked for it and hears how it went. */
function toldOf(
  before: JobRecord,
  after: JobRecord,
): { kind: keyof typeof jobNotices; to: readonly string[] | 'chiefs' } | null {
  const asker = [after.requested_by];
  switch (after.state) {
    case 'requested':
    case 'agreed':
    case 'checking':
      return before.state === after.state ? null : { kind: 'language.jobToHead', to: 'chiefs' };
    case 'quoted':
      return { kind: 'language.jobQuoted', to: asker };
    case 'delivered':
      return before.state === 'delivered' ? null : { kind: 'language.jobDelivered', to: asker };
    case 'declined':
    case 'cancelled':
      return { kind: 'language.jobEnded', to: [...asker, ...peopleOf(after)] };
    case 'closed':
      return null;
    case 'assigned':
    case 'translating':
      return handed(before, after, after.translator);
    case 'revising':
      return handed(before, after, after.reviser);
    case 'reviewing':
      return handed(before, after, after.reviewer);
  }
}

function handed(before: JobRecord, after: JobRecord, to: string | null) {
  const [was, is] = [owedOf(before), owedOf(after)];
  if (to === null || (is && sameDebt(is, was))) return null;
  return { kind: 'language.jobHanded' as const, to: [to] };
}

function peopleOf(job: JobRecord): string[] {
  return [job.translator, job.reviser, job.reviewer].filter((one) => one !== null);
}
