import { sql } from 'kysely';
import { schemasOf } from '../snapshot/catalog.ts';
import { type Examination, error, ok } from './examination.ts';

/** Does every table that knows offices refuse another office's rows, to its owner too? */
export const fence: Examination = {
  id: 'fence',
  name: { zh: '机构隔离', en: 'Offices apart' },
  needsTables: true,
  async examine({ database }) {
    const schemas = (await schemasOf(database.kysely)).filter((name) => name !== 'auth');
    const { rows } = await sql<{ name: string; holds: boolean }>`
      select n.nspname || '.' || c.relname as name, c.relrowsecurity and c.relforcerowsecurity
        and exists (select from pg_policy p where p.polrelid = c.oid) as holds
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname = any (${schemas})
        and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'office' and not a.attisdropped)
      order by 1`.execute(database.kysely);
    const open = rows.filter(({ holds }) => !holds).map(({ name }) => name);
    if (open.length === 0)
      return [ok(`${rows.length} 张表全部隔离`, `all ${rows.length} tables are fenced by office`)];
    return [
      error(
        { zh: `未按机构隔离：${open.join('、')}。`, en: `Not fenced by office: ${open.join(', ')}.` },
        {
          zh: '请停止服务，以数据库属主对这些表执行 alter table … enable row level security 和 force row level security。',
          en: 'End the house, and as the database’s owner run alter table … enable row level security and force row level security on them.',
        },
      ),
    ];
  },
};
