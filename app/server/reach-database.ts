import type { Both } from '../../kernel/contract/local-text.ts';
import type { Database } from '../../kernel/server/database/open.ts';
import { StartRefusal } from './say.ts';

const oldest = 15;

/** Makes sure that a database server named by DATABASE_URL answers and is new enough; else says why not. */
export async function reachDatabase({ pool, engine }: Database): Promise<void> {
  if (engine === 'embedded') return;
  const version = Math.floor((await askVersion(pool)) / 10_000);
  if (version >= oldest) return;
  throw refusalOf({
    zh: `该服务器是 PostgreSQL ${version}，需要 ${oldest} 或更高版本`,
    en: `that server is PostgreSQL ${version}, and ${oldest} or later is needed`,
  });
}

async function askVersion(pool: Database['pool']): Promise<number> {
  try {
    const { rows } = await pool.query<{ number: string }>(
      "select current_setting('server_version_num') as number",
    );
    return Number(rows[0]?.number);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw refusalOf(reasons[code ?? ''] ?? { zh: message, en: message });
  }
}

// What goes wrong most, by the code of the system or of PostgreSQL. The address itself may hold a password.
const reasons: Record<string, Both> = {
  ECONNREFUSED: { zh: '该地址没有数据库服务器应答', en: 'no database server answers there' },
  ENOTFOUND: { zh: '找不到该主机', en: 'there is no such host' },
  EAI_AGAIN: { zh: '找不到该主机', en: 'there is no such host' },
  '28P01': { zh: '用户名或密码不对', en: 'the user or the password is wrong' },
  '28000': { zh: '该用户不得登录', en: 'the user may not sign in' },
  '3D000': { zh: '该服务器上没有这个库', en: 'there is no such database on that server' },
};

function refusalOf(reason: Both): StartRefusal {
  return new StartRefusal(
    {
      zh: `设置 DATABASE_URL 有误：${reason.zh}。`,
      en: `The setting DATABASE_URL is not right: ${reason.en}.`,
    },
    2,
  );
}
