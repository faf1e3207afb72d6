import { officeCode } from '../../contract/ids.ts';
import type { Both } from '../../contract/local-text.ts';
import type { Office } from '../actor.ts';
import { refuse } from '../refusal.ts';
import { inOffice } from '../transaction.ts';
import { asOwner } from './as-owner.ts';
import { type Accounts, forgetAll } from './open.ts';

/** A new office of the installation. `hosts` are the names its public site answers to. */
export interface NewOffice extends Office {
  hosts?: string[];
}

/** Opens an office: nobody belongs to it yet. Its ledger begins with this line. */
export async function createOffice(accounts: Accounts, office: NewOffice): Promise<Office> {
  const faults = faultsOf(office);
  if (Object.keys(faults).length > 0) throw refuse('input-invalid', {}, faults);
  const { hosts = [], ...plain } = office;
  const actor = { kind: 'system', module: 'accounts', office: plain.code } as const;
  await inOffice(accounts.house, actor, plain, async (ctx) => {
    const made = await asOwner(ctx, (db) =>
      db
        .insertInto('auth.office')
        .values({
          code: plain.code,
          name_zh: plain.name.zh,
          name_en: plain.name.en,
          short_name_zh: plain.shortName.zh,
          short_name_en: plain.shortName.en,
          chop: plain.chop,
          time_zone: plain.timeZone,
          hosts: hosts.map((host) => host.toLowerCase()),
          created_at: ctx.now,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('code')
        .executeTakeFirst(),
    );
    if (!made) throw refuse('already-exists');
    ctx.record({ verb: 'office.created', subject: null, data: { code: plain.code } });
  });
  forgetAll(accounts);
  return plain;
}

function faultsOf(office: NewOffice): Record<string, Both> {
  const faults: Record<string, Both> = {};
  if (!officeCode.safeParse(office.code).success) {
    faults['code'] = {
      zh: '机构代码须以小写字母开头，只含小写字母、数字和连字符，2 至 31 个字符。',
      en: 'An office code begins with a small letter and has 2 to 31 small letters, digits and hyphens.',
    };
  }
  if (!isTimeZone(office.timeZone)) {
    faults['timeZone'] = {
      zh: '时区名称无效，例如 Asia/Shanghai。',
      en: 'This is not a time zone. An example: Asia/Shanghai.',
    };
  }
  return faults;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    // The only thing it throws at is an unknown name.
    return false;
  }
}
