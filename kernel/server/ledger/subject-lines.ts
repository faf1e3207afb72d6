import { type RawBuilder, sql } from 'kysely';
import type { SubjectRef } from '../../contract/ids.ts';
import type { Ctx } from '../context.ts';

/** One line of a subject's history, as its module folds and shows it. */
export interface SubjectLine {
  verb: string;
  actor: string;
  acting_for: string | null;
  data: Record<string, unknown>;
  at: Date;
}

/** Every ledger line of one subject but those of these verbs, oldest first. */
export async function linesOfSubject(
  ctx: Ctx,
  { kind, id }: SubjectRef,
  but: readonly string[] = [],
): Promise<SubjectLine[]> {
  const { rows } = await sql<SubjectLine>`
    select verb, actor, acting_for, data, at from kernel.ledger
    where office = ${ctx.office.code} and subject_kind = ${kind} and subject_id = ${id}
      and verb <> all(${but}::text[]) order by seq`.execute(ctx.db);
  return rows;
}

/** Every line of these verbs about subjects of a kind, as SQL, for what is counted over many: `subject_id`, `verb`, `data`, `at`, `seq`. */
export function linesOfKind(ctx: Ctx, kind: string, verbs: readonly string[]): RawBuilder<unknown> {
  return sql`select subject_id, verb, data, at, seq from kernel.ledger
    where office = ${ctx.office.code} and subject_kind = ${kind} and verb = any(${verbs}::text[])`;
}
