import type { Both } from '../../contract/local-text.ts';
import { type Ctx, tables } from '../context.ts';
import { readOnce } from '../read-once.ts';
import { refuse } from '../refusal.ts';

/** Row of `kernel.letterhead`. */
export interface LetterheadTable {
  office: string;
  id: string;
  version: number;
  address_zh: string | null;
  address_en: string | null;
  phone: string | null;
  email: string | null;
}
export interface LetterheadTables {
  'kernel.letterhead': LetterheadTable;
}

/** The letterhead of the office, if it has one. */
export function findLetterhead(ctx: Ctx): Promise<LetterheadTable | undefined> {
  return tables<LetterheadTables>(ctx)
    .selectFrom('kernel.letterhead')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .executeTakeFirst();
}

/** The letterhead, held until the transaction ends. */
export async function lockLetterhead(ctx: Ctx): Promise<LetterheadTable> {
  const row = await tables<LetterheadTables>(ctx)
    .selectFrom('kernel.letterhead')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw refuse('not-found');
  return row;
}

/** A new office's blank letterhead. */
export async function enterLetterhead(ctx: Ctx): Promise<void> {
  await tables<LetterheadTables>(ctx)
    .insertInto('kernel.letterhead')
    .values({
      office: ctx.office.code,
      id: ctx.newId(),
      version: 1,
      address_zh: null,
      address_en: null,
      phone: null,
      email: null,
    })
    .execute();
}

/** One line in each language of where the office is and how it is reached, for its papers; null where nothing is known. */
export async function contactOf(ctx: Ctx): Promise<Both | null> {
  const row = await readOnce(ctx, 'letterhead', () => findLetterhead(ctx));
  if (!row) return null;
  const line = (address: string | null) =>
    [address, row.phone, row.email].filter((part) => part !== null).join(' · ');
  const contact = { zh: line(row.address_zh), en: line(row.address_en) };
  return contact.zh === '' ? null : contact;
}
