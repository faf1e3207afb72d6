import { sql } from 'kysely';
import { z } from 'zod';
import type { Both, LocalText } from '../../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { keyOf, seenSubjects } from '../../../../kernel/server/house/seen-subjects.ts';
import { sheet } from '../../../../kernel/server/sheets/sheet.ts';
import { allows, type ContactUse, contactKinds, contactUse } from '../../contract/contact.ts';
import { valueVisible } from '../contact-policy.ts';
import { writtenValue } from '../core/contact-value.ts';
import { may } from '../policy.ts';
import { refuse } from '../refuse.ts';
import type { DirectoryTables } from '../tables.ts';
import { type ContactRow, ownerOf } from './queries.ts';

/** How those of the directory are reached, for one purpose: only what may be used for it, while the consent holds. */
export const contactsSheet = sheet({
  id: 'directory.contacts',
  about: {
    zh: '可用于所选用途、同意仍然有效的联系方式。',
    en: 'Contact points that may be used for the purpose, while consent to it holds.',
  },
  query: z.object({ purpose: contactUse }),
  async read(ctx, { purpose }) {
    if (may(ctx.actor, 'see') !== true) throw refuse('not-found');
    const rows = await usableFor(
      ctx,
      contactUse.options.filter((use) => allows(use, purpose)),
    );
    const owners = await seenSubjects(ctx, rows.map(ownerOf));
    return {
      name: names[purpose],
      columns,
      rows: rows.map((row) => cellsOf(row, owners.get(keyOf(ownerOf(row)))?.title)),
    };
  },
});

async function usableFor(ctx: Ctx, uses: string[]): Promise<ContactRow[]> {
  return tables<DirectoryTables>(ctx)
    .selectFrom('directory.contact_point')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`usable_for = any(${uses}::text[])`)
    .where(valueVisible(ctx.actor, ctx.today))
    .orderBy(nameKey)
    .orderBy(sql`coalesce(person, body, place)`)
    .orderBy('entered_at')
    .orderBy('id')
    .execute();
}

/** What those they belong to are sorted by. */
const nameKey = sql`coalesce(${sql.join(
  ['person', 'body', 'place'].map(
    (of) => sql`(select o.sort_key from ${sql.table(`directory.${of}`)} o
      where o.office = contact_point.office and o.id = contact_point.${sql.ref(of)})`,
  ),
)})`;

/** The name of the file says what it may be used for. */
const names: Record<ContactUse, Both> = {
  office: { zh: '联系方式-仅供本办使用', en: 'contacts-for-the-office' },
  partners: { zh: '联系方式-可提供给合作方', en: 'contacts-for-partners' },
  public: { zh: '联系方式-可公开', en: 'contacts-to-publish' },
};

const columns = [
  { key: 'nameZh', name: { zh: '名称', en: 'Name in Chinese' } },
  { key: 'nameEn', name: { zh: '英文名称', en: 'Name in English' } },
  { key: 'kindZh', name: { zh: '类别', en: 'Kind in Chinese' } },
  { key: 'kind', name: { zh: '英文类别', en: 'Kind' } },
  { key: 'labelZh', name: { zh: '说明', en: 'Label in Chinese' } },
  { key: 'labelEn', name: { zh: '英文说明', en: 'Label in English' } },
  { key: 'value', name: { zh: '号码或账号', en: 'Number or address' } },
  { key: 'textZh', name: { zh: '地址或姓名', en: 'Address or name in Chinese' } },
  { key: 'textEn', name: { zh: '英文地址或姓名', en: 'Address or name in English' } },
  { key: 'until', name: { zh: '同意至', en: 'Consent until' } },
];

function cellsOf(row: ContactRow, owner: LocalText | undefined) {
  return [
    owner?.zh ?? null,
    owner?.en ?? null,
    contactKinds[row.kind].zh,
    contactKinds[row.kind].en,
    row.label_zh,
    row.label_en,
    writtenValue(row.kind, row.value).written,
    row.text_zh,
    row.text_en,
    row.consent_until === null ? null : { day: row.consent_until },
  ];
}
