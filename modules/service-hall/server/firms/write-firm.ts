import type { Updateable } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { actorId } from '../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { indexSubjects } from '../../../../kernel/server/search/index-subjects.ts';
import { sortKey } from '../../../../kernel/server/search/pinyin.ts';
import type { EnteredFirm } from '../../contract/firms.ts';
import { judgeCreditCode } from '../core/uploads/judge-numbers.ts';
import { refuse } from '../refuse.ts';
import type { FirmRecord } from './queries.ts';
import type { FirmTable, FirmTables } from './tables.ts';

/** What a firm begins with, whoever enters it. */
export interface NewFirm {
  code: string;
  firm: EnteredFirm;
  clerk: { name: string; email: string; phone: string | null };
  language: 'zh' | 'en';
}

/** Refuses a credit code that is none, at its field, with what is wrong about it and what was probably meant. */
export function demandCreditCode(code: string): void {
  const [wrong] = judgeCreditCode(code);
  if (!wrong) return;
  const { says, fix } = wrong;
  const told = { zh: says.zh + fix.zh, en: `${says.en} ${fix.en}` };
  throw refuse('input-invalid', {}, { code: told });
}

/** Refuses a firm that is registered already, and was not refused. */
export async function demandNewFirm(ctx: Ctx, code: string): Promise<void> {
  const known = await tables<FirmTables>(ctx)
    .selectFrom('service_hall.firm')
    .select('id')
    .where('office', '=', ctx.office.code)
    .where('code', '=', code)
    .where('state', '<>', 'refused')
    .executeTakeFirst();
  if (known) throw refuse('firm-exists');
}

/** Writes a new firm, and whoever asked for it as the one who leads its desk; refused where it is registered already. */
export async function insertFirm(ctx: Ctx, { code, firm, clerk, language }: NewFirm): Promise<FirmRecord> {
  const row = await tables<FirmTables>(ctx)
    .insertInto('service_hall.firm')
    .values({
      office: ctx.office.code,
      id: ctx.newId(),
      version: 1,
      code,
      ...columnsOf(firm),
      state: 'waiting',
      why_zh: null,
      why_en: null,
      facts: '{}',
      keeper: null,
      made_at: ctx.now,
      decided_at: null,
      decided_by: null,
    })
    // Of two who register it at once, the second waits here for the first.
    .onConflict((already) => already.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) throw refuse('firm-exists');
  await insertAccount(ctx, row.id, { ...clerk, language, role: 'lead' });
  firmLine(ctx, row.id, 'service-hall.firm-registered', {
    by: actorId(ctx.actor) === 'public' ? 'firm' : 'counter',
  });
  await indexSubjects(ctx, 'hall-firm', [row.id]);
  return row;
}

/** What a firm says of itself, as columns. */
export function columnsOf(firm: EnteredFirm) {
  return {
    name_zh: firm.nameZh,
    name_en: firm.nameEn,
    address_zh: firm.addressZh,
    address_en: firm.addressEn,
    legal_person: firm.legalPerson,
    phone: firm.phone,
    sort_key: sortKey(firm.nameZh),
  };
}

/** Writes somebody who acts for a firm, invited. */
export async function insertAccount(
  ctx: Ctx,
  firm: Id,
  one: { name: string; email: string; phone: string | null; language: 'zh' | 'en'; role: 'lead' | 'clerk' },
): Promise<Id> {
  const id = ctx.newId();
  await tables<FirmTables>(ctx)
    .insertInto('service_hall.account')
    .values({
      office: ctx.office.code,
      id,
      version: 1,
      firm,
      ...one,
      state: 'invited',
      made_at: ctx.now,
      ended_at: null,
    })
    .execute();
  return id;
}

type Columns = Partial<Omit<Updateable<FirmTable>, 'office' | 'id' | 'version' | 'code'>>;

/** Writes a step of a firm down: the row, its line in the ledger, and the event. Answers with the row as it is now. */
export async function writeFirm(
  ctx: Ctx,
  row: Pick<FirmRecord, 'id' | 'version'>,
  columns: Columns,
  line: { verb: `service-hall.firm-${string}`; data?: Record<string, unknown> },
): Promise<FirmRecord> {
  const written = await tables<FirmTables>(ctx)
    .updateTable('service_hall.firm')
    .set({ ...columns, version: row.version + 1 })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  firmLine(ctx, row.id, line.verb, line.data);
  return written;
}

/** A line of the ledger of a firm, and the event to whoever listens: ids, states and codes alone. */
export function firmLine(
  ctx: Ctx,
  id: Id,
  verb: `service-hall.firm-${string}`,
  data?: Record<string, unknown>,
): void {
  const subject = { kind: 'hall-firm', id };
  ctx.record({ verb, subject, ...(data && { data }) });
  ctx.publish({ name: 'service-hall.firmMoved', subject, data: { line: verb } });
}
