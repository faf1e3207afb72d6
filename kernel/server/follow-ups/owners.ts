import type { SubjectRef } from '../../contract/ids.ts';
import { asActor, type Colleague, colleaguesOf } from '../accounts/colleagues.ts';
import type { Ctx } from '../context.ts';
import { keyOf, seenSubjects } from '../house/seen-subjects.ts';
import { refuse } from '../refusal.ts';
import { mayTakePart } from './policy.ts';

/** Who can be given a follow-up: everybody of the office today who takes part in them. */
export async function listOwnersOf(ctx: Ctx): Promise<Colleague[]> {
  return (await colleaguesOf(ctx)).filter((one) => mayTakePart(asActor(ctx, one)) === true);
}

/** Refuses an owner who is not there, or who may not see what is to be followed up. */
export async function demandOwner(
  ctx: Ctx,
  userId: string,
  about: readonly SubjectRef[],
  field = 'owner',
): Promise<void> {
  const owner = (await listOwnersOf(ctx)).find((one) => one.userId === userId);
  if (!owner) throw refuse('input-invalid', {}, { [field]: notHere });
  if (!(await seesAll({ ...ctx, actor: asActor(ctx, owner) }, about)))
    throw refuse('input-invalid', {}, { [field]: blind });
}

/** Refuses a subject that is not there for whoever names it. */
export async function demandSeen(ctx: Ctx, field: string, ref: SubjectRef | null): Promise<void> {
  if (ref && !(await seesAll(ctx, [ref]))) throw refuse('input-invalid', {}, { [field]: noSuchSubject });
}

async function seesAll(ctx: Ctx, refs: readonly SubjectRef[]): Promise<boolean> {
  const seen = await seenSubjects(ctx, refs);
  return refs.every((ref) => seen.has(keyOf(ref)));
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
