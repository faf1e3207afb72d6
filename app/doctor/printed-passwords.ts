import { hasDemoPasswords } from '../../kernel/server/accounts/demo.ts';
import type { Database } from '../../kernel/server/database/open.ts';
import { type DoctorFinding, error, ok } from '../../kernel/server/doctor/examination.ts';
import { isLoopback, type Settings } from '../settings.ts';

/** Could somebody from outside sign in with a password of the demonstration? */
export async function examinePasswords({ kysely }: Database, settings: Settings): Promise<DoctorFinding[]> {
  if (!(await hasDemoPasswords(kysely)))
    return [ok('没有演示密码', 'no password of the demonstration is left')];
  const { host, publicUrl, trustProxy } = settings;
  const alone = isLoopback(host) && isLoopback(new URL(publicUrl).hostname) && !trustProxy;
  if (alone)
    return [
      ok('演示密码仍有效，仅限本机', 'passwords of the demonstration still hold, for this machine only'),
    ];
  return [
    error(
      {
        zh: '演示账号的密码仍有效，而设置表明外人可以访问。',
        en: 'Passwords of the demonstration still hold, and by the settings others can reach the house.',
      },
      {
        zh: '请用 chancery user reset-password 逐一重设演示账号的密码。',
        en: 'Give each demonstration account a new one with chancery user reset-password.',
      },
    ),
  ];
}
