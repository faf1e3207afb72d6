import { type Selectable, sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { LetterKind } from '../../contract/letters.ts';
import { visibleLetters } from '../policy.ts';
import type { HallTables, LetterTable } from '../tables.ts';

export type LetterRecord = Selectable<LetterTable>;

function letters(ctx: Ctx) {
  return tables<HallTables>(ctx)
    .selectFrom('service_hall.letter')
    .selectAll()
    .where('office', '=', ctx.office.code);
}

/** The last version of a case's letter of this kind, if it was issued. */
export function lastLetter(
  ctx: Ctx,
  caseId: Id,
  kind: LetterKind,
  round: number,
): Promise<LetterRecord | undefined> {
  return letters(ctx)
    .where('hall_case', '=', caseId)
    .where('kind', '=', kind)
    .where('round', '=', round)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The letters of a case this actor may have, newest first. */
export function lettersOf(ctx: Ctx, caseId: Id): Promise<LetterRecord[]> {
  return letters(ctx)
    .where('hall_case', '=', caseId)
    .where(sql<boolean>`id in (${visibleLetters(ctx.actor)})`)
    .orderBy('issued_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** A letter this actor may have, if there is one of this id. */
export function findLetter(ctx: Ctx, id: Id): Promise<LetterRecord | undefined> {
  return letters(ctx)
    .where('id', '=', id)
    .where(sql<boolean>`id in (${visibleLetters(ctx.actor)})`)
    .executeTakeFirst();
}

/** The version a letter took the place of. */
export function letterBefore(ctx: Ctx, { number, version }: LetterRecord): Promise<LetterRecord | undefined> {
  return letters(ctx)
    .where('number', '=', number)
    .where('version', '=', version - 1)
    .executeTakeFirst();
}
