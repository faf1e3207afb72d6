import type { SubjectRef } from '../../contract/ids.ts';
import { actorId } from '../actor.ts';
import type { Ctx } from '../context.ts';
import type { Step } from './take-step.ts';

/** What a follow-up is done with: words, something on record, or both. */
export interface Evidence {
  text: string | null;
  subject: SubjectRef | null;
}

/** The step that marks a follow-up done, with what shows it. */
export function doneStep(ctx: Ctx, { text, subject }: Evidence): Omit<Step, 'verb'> {
  return {
    columns: {
      state: 'done',
      ...closedNow(ctx),
      evidence: text,
      evidence_kind: subject?.kind ?? null,
      evidence_id: subject?.id ?? null,
    },
    line: 'follow-up.done',
    tells: 'closed',
  };
}

/** The step that withdraws a follow-up; a division that closes its own gives no reason. */
export function withdrawnStep(ctx: Ctx, reason?: string): Omit<Step, 'verb'> {
  return {
    columns: { state: 'withdrawn', ...closedNow(ctx) },
    line: 'follow-up.withdrawn',
    tells: 'closed',
    ...(reason === undefined ? {} : { note: reason }),
  };
}

function closedNow(ctx: Ctx) {
  return { closed_by: actorId(ctx.actor), closed_at: ctx.now };
}
