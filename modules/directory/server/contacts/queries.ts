import { type Selectable, sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { getRow } from '../../../../kernel/server/get-row.ts';
import type { ContactOwner } from '../../contract/contact.ts';
import { valueVisible } from '../contact-policy.ts';
import type { ContactPointTable, DirectoryTables } from '../tables.ts';

export type ContactRow = Selectable<ContactPointTable>;

/** A contact point of the office, or a refusal, held until the transaction ends. */
export function getContact(ctx: Ctx, id: Id): Promise<ContactRow> {
  return getRow(ctx, 'directory.contact_point', id, true);
}

/** Those of one record, in the order of entering; what may not be seen is not even read. */
export async function contactsOf(ctx: Ctx, of: ContactOwner, ownerId: Id): Promise<ContactRow[]> {
  const seen = valueVisible(ctx.actor, ctx.today);
  const ifSeen = <C extends string>(column: C) =>
    sql<string | null>`case when ${seen} then ${sql.ref(column)} end`.as(column);
  return tables<DirectoryTables>(ctx)
    .selectFrom('directory.contact_point')
    .select([
      'office',
      'id',
      'version',
      'person',
      'body',
      'place',
      'kind',
      'label_zh',
      'label_en',
      'usable_for',
      'consent_on',
      'consent_until',
      'withdrawn_on',
      'entered_at',
    ])
    .select([ifSeen('value'), ifSeen('text_zh'), ifSeen('text_en'), ifSeen('consent_by')])
    .where('office', '=', ctx.office.code)
    .where(of, '=', ownerId)
    .orderBy(sql`withdrawn_on is not null`)
    .orderBy('entered_at')
    .orderBy('id')
    .execute();
}

/** The record a contact point belongs to. */
export function ownerOf(row: Pick<ContactRow, 'person' | 'body' | 'place'>): { kind: ContactOwner; id: Id } {
  if (row.person !== null) return { kind: 'person', id: row.person };
  return row.body !== null ? { kind: 'body', id: row.body } : { kind: 'place', id: row.place! };
}
