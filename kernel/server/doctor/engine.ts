import { sql } from 'kysely';
import { type Examination, ok, warning } from './examination.ts';

/** Which database it is, and whether it keeps what it was given when the power fails. */
export const engine: Examination = {
  id: 'database',
  name: { zh: '数据库', en: 'Database' },
  needsTables: false,
  async examine({ database }) {
    const { rows } = await sql<{ version: string; fsync: string; commits: string; size: string }>`
      select current_setting('server_version') as version, current_setting('fsync') as fsync,
        current_setting('synchronous_commit') as commits,
        round(pg_database_size(current_database()) / 1e6)::text as size`.execute(database.kysely);
    const { version, fsync, commits, size } = rows[0]!;
    if (database.engine === 'embedded')
      return [
        ok(
          `内嵌数据库 PostgreSQL ${version}，${size} MB（供试用；正式使用请设 DATABASE_URL）`,
          `embedded PostgreSQL ${version}, ${size} MB (for trying out; set DATABASE_URL for work that counts)`,
        ),
      ];
    const found = ok(`PostgreSQL ${version} 服务器，${size} MB`, `PostgreSQL ${version} server, ${size} MB`);
    if (fsync === 'on' && commits !== 'off') return [found];
    return [
      found,
      warning(
        {
          zh: '数据库服务器不等数据落盘（fsync 或 synchronous_commit 为 off），断电会丢数据。',
          en: 'The server does not wait for its disk (fsync or synchronous_commit is off): a power cut loses data.',
        },
        { zh: '请在服务器上将两者设为 on。', en: 'Set both to on at the server.' },
      ),
    ];
  },
};
