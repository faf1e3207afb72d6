import { actorId } from '../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { onTheWay } from '../../../../kernel/server/database/on-the-way.ts';
import { nextNumber } from '../../../../kernel/server/number-series.ts';
import type { LetterKind } from '../../contract/letters.ts';
import { lettersFor } from '../core/definitions/for-case.ts';
import type { LetterFacts } from '../core/letters/facts.ts';
import { letterNumber } from '../core/letters/kinds.ts';
import { gatherCase, type WholeCase } from '../gather.ts';
import type { CaseRecord } from '../queries.ts';
import type { HallTables } from '../tables.ts';
import { gatherLetter, type LetterMore } from './gather-letter.ts';
import { type LetterRecord, lastLetter } from './queries.ts';

/** Does the service write a letter of this kind in this case? What is paid or signed for always has its paper. */
export function writesLetter({ definition, known }: WholeCase, kind: LetterKind): boolean {
  return kind === 'payment' || kind === 'delivery' || lettersFor(definition, known.facts).includes(kind);
}

/**
 * Issues a letter with the step that brings it, where the service writes one: its number and what it says. It is set on
 * paper when somebody asks for it. One of this kind that was issued before is issued anew.
 */
export async function issueLetter(
  ctx: Ctx,
  row: CaseRecord,
  kind: LetterKind,
  more: LetterMore = {},
): Promise<void> {
  const whole = await gatherCase(ctx, row);
  if (!writesLetter(whole, kind)) return;
  const round = more.round ?? (kind === 'correction' ? row.rounds : 0);
  const before = await lastLetter(ctx, row.id, kind, round);
  const number = before?.number ?? (await nextLetterNumber(ctx, kind));
  await keepLetter(ctx, await gatherLetter(ctx, whole, { kind, number, round, before }, more), round, row);
}

/** Writes an issue down, with the line of the ledger that names it. */
export async function keepLetter(
  ctx: Ctx,
  facts: LetterFacts,
  round: LetterRecord['round'],
  { id: caseId }: Pick<CaseRecord, 'id'>,
  why: string | null = null,
): Promise<void> {
  const { kind, number, version } = facts;
  const letter = {
    office: ctx.office.code,
    id: ctx.newId(),
    hall_case: caseId,
    kind,
    round,
    number,
    version,
    facts: JSON.stringify(facts),
    why,
    issued_at: ctx.now,
    issued_by: actorId(ctx.actor),
  };
  await onTheWay(ctx.db, tables<HallTables>(ctx).insertInto('service_hall.letter').values(letter));
  ctx.record({
    verb: 'service-hall.letter-issued',
    subject: { kind: 'hall-case', id: caseId },
    data: { kind, number, version },
  });
}

/** The next number of letters of a kind. */
export async function nextLetterNumber(ctx: Ctx, kind: LetterKind): Promise<string> {
  const year = ctx.today.slice(0, 4);
  return letterNumber(kind, year, await nextNumber(ctx, `hall-letter-${kind}-${year}`));
}
