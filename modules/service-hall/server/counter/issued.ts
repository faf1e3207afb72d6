import { type Selectable, sql } from 'kysely';
import type { Abilities, Ability } from '../../../../kernel/contract/abilities.ts';
import { foldName } from '../../../../kernel/contract/chinese-names.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { namesOf } from '../../../../kernel/server/person-names.ts';
import type { IssuedPaper } from '../../contract/issued-papers.ts';
import { mayServe } from './policy.ts';
import type { CounterTables, IssuedPaperTable } from './tables.ts';

export type IssuedRow = Selectable<IssuedPaperTable>;

/** A number as it is compared: letters and figures alone, however it was grouped. */
export function foldNumber(number: string): string {
  return number.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
}

/** The paper of the register with this number, or undefined. */
export function issuedByNumber(ctx: Ctx, number: string): Promise<IssuedRow | undefined> {
  return tables<CounterTables>(ctx)
    .selectFrom('service_hall.issued_paper')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`upper(regexp_replace(number, '[^0-9A-Za-z]', '', 'g')) = ${foldNumber(number)}`)
    .executeTakeFirst();
}

/** Do day and holder's name, where one is given, match the paper? One that is void matches nothing. */
export function matchesIssued(
  row: Pick<IssuedRow, 'issued_on' | 'holder' | 'state'> | undefined,
  asked: { issuedOn: string; holder: string },
): boolean {
  if (row?.state !== 'valid' || row.issued_on !== asked.issuedOn) return false;
  return asked.holder === '' || foldName(asked.holder) === foldName(row.holder);
}

/** Papers of the register as the staff see them. */
export async function presentIssued(ctx: Ctx, rows: readonly IssuedRow[]): Promise<IssuedPaper[]> {
  const nameOf = await namesOf(
    ctx,
    rows.map((row) => row.entered_by),
  );
  const serve: Ability = mayServe(ctx.actor);
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    number: row.number,
    kind: row.kind,
    issuedOn: row.issued_on,
    holder: row.holder,
    state: row.state,
    voidOn: row.void_on,
    voidWhy: row.void_why,
    enteredBy: nameOf(row.entered_by),
    enteredAt: row.entered_at.toISOString(),
    abilities: (row.state === 'valid' ? { void: serve } : {}) as Abilities,
  }));
}
