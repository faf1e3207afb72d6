import type { Ctx } from '../../../../kernel/server/context.ts';
import type { Letter } from '../../contract/letters.ts';
import { changesIn } from '../core/letters/facts.ts';
import { letterNames } from '../core/letters/kinds.ts';
import { type LetterRecord, lettersOf } from './queries.ts';

/** The letters of a case as whoever asks may see them. */
export async function presentLetters(ctx: Ctx, caseId: string): Promise<Letter[]> {
  const rows = await lettersOf(ctx, caseId);
  return rows.map((row) => presentLetter(ctx, row, rows));
}

function presentLetter(ctx: Ctx, row: LetterRecord, all: readonly LetterRecord[]): Letter {
  const ofVersion = (version: number) =>
    all.find((one) => one.number === row.number && one.version === version);
  const before = ofVersion(row.version - 1);
  return {
    id: row.id,
    kind: row.kind,
    name: letterNames[row.kind],
    number: row.number,
    version: row.version,
    issuedAt: row.issued_at.toISOString(),
    current: !ofVersion(row.version + 1),
    changed: before ? changesIn(row.facts, before.facts) : [],
    why: ctx.actor.kind === 'visitor' ? null : row.why,
    unconfirmed: ctx.actor.kind === 'visitor' ? [] : unconfirmedIn(row),
    href: `/api/papers/service-hall.letter/${row.id}`,
  };
}

function unconfirmedIn({ facts }: LetterRecord): Letter['unconfirmed'] {
  return facts.wording.flatMap(({ text, origin }) => (origin && !origin.confirmed ? [{ text, origin }] : []));
}
