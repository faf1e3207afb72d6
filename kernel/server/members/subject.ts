import { sql } from 'kysely';
import type { Id } from '../../contract/ids.ts';
import type { LocalText } from '../../contract/local-text.ts';
import { tables } from '../context.ts';
import type { Subject } from '../house/subject.ts';
import type { NameTables } from '../person-names.ts';
import { mayKeep } from './policy.ts';

/** One of the people of the office, as the ledger knows an account. Not searched for: the list is short. */
export const memberSubject: Subject = {
  kind: 'account',
  name: { zh: '本办人员', en: 'One of the office' },
  link: (id) => `/office/people/${id}`,
  visible: (actor) =>
    mayKeep(actor) === true
      ? sql`select user_id::uuid as id from kernel.person_name where user_id ~ '^[0-9a-f]{8}-'`
      : sql`select null::uuid as id where false`,
  async titles(ctx, ids) {
    if (ids.length === 0) return new Map();
    const rows = await tables<NameTables>(ctx)
      .selectFrom('kernel.person_name')
      .selectAll()
      .where('office', '=', ctx.office.code)
      .where('user_id', 'in', ids)
      .execute();
    return new Map(
      rows.map((row): [Id, LocalText] => [
        row.user_id,
        { zh: row.name_zh, en: row.name_en, how: 'recorded' },
      ]),
    );
  },
  searchEntries: async () => [],
};
