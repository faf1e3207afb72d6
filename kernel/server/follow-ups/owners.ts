import type { SubjectRef } from '../../contract/ids.ts';
import { asActor, type Colleague, colleaguesOf } from '../accounts/colleagues.ts';
import type { Ctx } from '../context.ts';
import { seenSubjects } from '../house/seen-subjects.ts';
import { refuse } from '../refusal.ts';
import { mayTakePart } from './policy.ts';

/** Who can be given a follow-up: everybody of the office today who takes part in them. */
export async function listOwnersOf(ctx: Ctx): Promise<Colleague[]> {
  return (await colleaguesOf(ctx)).filter((one) => mayTakePart(asActor(ctx, one)) === true);
}

/** Refuses an owner who is not there, or who may not see what the follow-up is about. */
export async function demandOwner(
  ctx: Ctx,
  userId: string,
  about: SubjectRef | null,
  field = 'owner',
): Promise<void> {
  const owner = (await listOwnersOf(ctx)).find((one) => one.userId === userId);
  if (!owner) throw refuse('input-invalid', {}, { [field]: notHere });
  if (about && !(await isSeen({ ...ctx, actor: asActor(ctx, owner) }, about)))
    throw refuse('input-invalid', {}, { [field]: blind });
}

/** Refuses a subject that is not there for whoever names it. */
export async function demandSeen(ctx: Ctx, field: string, ref: SubjectRef | null): Promise<void> {
  if (ref && !(await isSeen(ctx, ref))) throw refuse('input-invalid', {}, { [field]: noSuchSubject });
}

async function isSeen(ctx: Ctx, ref: SubjectRef): Promise<boolean> {
  return (await seenSubjects(ctx, [ref])).size > 0;
}

const notHere = {
  zh: '请选一位本办在任且能承办的工作人员。',
  en: 'Choose somebody who is in the office today and takes part in its work.',
};
const blind = {
  zh: '此人无权查看所涉事项，请另选承办人。',
  en: 'This person may not see what it is about. Choose another.',
};
const noSuchSubject = {
  zh: '没有这件事项，或您无权查看。',
  en: 'There is no such thing on record, or you may not see it.',
};
