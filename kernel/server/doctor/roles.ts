import { sql } from 'kysely';
import { houseRoles } from '../database/provide-roles.ts';
import { type DoctorFinding, type Examination, error, ok, warning } from './examination.ts';

interface Rights {
  strong: string[];
  present: string[];
  member: boolean;
  superuser: boolean;
  rewrites: boolean;
  enters: boolean;
}

const restore = {
  zh: '请由数据库管理员恢复角色的权限，见 docs/SECURITY.md 的数据库一节。',
  en: 'Have the database’s administrator restore the rights of the roles; see Database in docs/SECURITY.md.',
};

/** May the application's roles do what they must, and nothing they must not? */
export const roles: Examination = {
  id: 'roles',
  name: { zh: '数据库角色', en: 'Database roles' },
  needsTables: true,
  async examine({ database }) {
    const { rows } = await sql<Rights>`
      select array(select rolname::text from pg_roles where rolname = any (${houseRoles}::text[])
          and (rolsuper or rolbypassrls or rolcanlogin)) as strong,
        array(select rolname::text from pg_roles where rolname = any (${houseRoles}::text[])) as present,
        coalesce(pg_has_role(app.oid, 'usage'), false) as member,
        (select rolsuper from pg_roles where rolname = current_user) as superuser,
        coalesce(has_table_privilege(app.oid, 'kernel.ledger', 'update, delete, truncate'), false) as rewrites,
        coalesce(has_schema_privilege(app.oid, 'auth', 'usage'), false) as enters
      from (select 1) one left join pg_roles app on app.rolname = 'chancery_app'`.execute(database.kysely);
    const findings = faultsOf(rows[0]!, database.engine === 'server');
    return findings.length > 0 ? findings : [ok('权限恰当', 'rights are as they should be')];
  },
};

function faultsOf(rights: Rights, server: boolean): DoctorFinding[] {
  const findings: DoctorFinding[] = [];
  const fault = (zh: string, en: string) => findings.push(error({ zh, en }, restore));
  if (rights.present.length < houseRoles.length || !rights.member)
    fault(
      '缺少角色 chancery_app 或 chancery_search，或本用户不属于该角色。',
      'The role chancery_app or chancery_search is missing, or this user does not belong to it.',
    );
  if (rights.strong.length > 0)
    fault(
      `角色 ${rights.strong.join('、')} 权限过大（可登录、超级用户或不受行级安全约束）。`,
      `The role ${rights.strong.join(', ')} may too much (sign in, superuser, or past row-level security).`,
    );
  if (rights.rewrites) fault('应用角色可以改写账本。', 'The application’s role may rewrite the ledger.');
  if (rights.enters) fault('应用角色可以进入账户数据。', 'The application’s role may enter the accounts.');
  if (server && rights.superuser)
    findings.push(
      warning(
        {
          zh: 'DATABASE_URL 中的用户是超级用户，行级安全对其不起作用。',
          en: 'The user in DATABASE_URL is a superuser, whom row-level security never holds.',
        },
        {
          zh: '请改用普通用户（须能建立模式和角色）。',
          en: 'Name an ordinary user who may create schemas and roles.',
        },
      ),
    );
  return findings;
}
