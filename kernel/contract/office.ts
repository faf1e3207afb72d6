/** The office itself: what it is called, where it is found, what its papers say of it, how its people sign in. */
import { z } from 'zod';
import { abilities } from './abilities.ts';
import { instant } from './dates.ts';
import { id, officeCode, version } from './ids.ts';
import { both } from './local-text.ts';
import { operation } from './operation.ts';
import { namedRole } from './people.ts';

/** Who changed a part of the settings last, and when; null where it is as the office was opened. */
const changed = z.object({ at: instant, who: both }).nullable();

export const officeSettings = z.object({
  code: officeCode,
  version,
  name: both,
  shortName: both,
  chop: z.string(),
  timeZone: z.string(),
  /** Names the public site of the office answers to. */
  hosts: z.array(z.string()),
  sessionHours: z.int(),
  /** Roles whose holders sign in with a second factor; `*` is everybody. */
  secondFactorOf: z.array(z.string()),
  letterhead: z.object({
    /** Names the office as a subject: its emblem is a file of it. */
    id,
    version,
    address: both.nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
  }),
  roles: z.array(namedRole),
  changed: z.object({ names: changed, place: changed, letterhead: changed, signIn: changed }),
  abilities,
});
export type OfficeSettings = z.infer<typeof officeSettings>;

function words(most: number) {
  return z.string().trim().min(1).max(most);
}
function inBoth(most: number) {
  return z.object({ zh: words(most), en: words(most) });
}
/** Words of a field that may be left blank: blank is nothing. */
function blankIsNone(most: number) {
  return z
    .string()
    .trim()
    .max(most)
    .nullable()
    .transform((text) => text || null);
}

export const readOffice = operation({
  name: 'office.read',
  method: 'GET',
  path: '/office',
  about: { zh: '本办的设置。', en: 'The settings of the office.' },
  input: z.object({}),
  output: officeSettings,
});
export const changeOfficeNames = operation({
  name: 'office.changeNames',
  method: 'POST',
  path: '/office/names',
  about: { zh: '修改本办的名称、简称和印文。', en: 'Change the names of the office and its chop.' },
  input: z.object({ version, name: inBoth(100), shortName: inBoth(60), chop: words(9) }),
  output: officeSettings,
  refusals: ['stale-version'],
});
export const changeOfficePlace = operation({
  name: 'office.changePlace',
  method: 'POST',
  path: '/office/place',
  about: {
    zh: '修改公众网站的域名和时区。',
    en: 'Change the host names of the public site, and the time zone.',
  },
  input: z.object({ version, hosts: z.array(words(200)).max(10), timeZone: words(60) }),
  output: officeSettings,
  refusals: ['stale-version'],
});
export const changeLetterhead = operation({
  name: 'office.changeLetterhead',
  method: 'POST',
  path: '/office/letterhead',
  about: { zh: '修改公文上的地址、电话和邮箱。', en: 'Change address, telephone and email on papers.' },
  input: z.object({
    version,
    address: inBoth(200).nullable(),
    phone: blankIsNone(60),
    email: blankIsNone(200),
  }),
  output: officeSettings,
  refusals: ['stale-version'],
});
export const changeSignInRules = operation({
  name: 'office.changeSignInRules',
  method: 'POST',
  path: '/office/sign-in',
  about: {
    zh: '修改哪些角色须用二次验证，以及一次登录的时长。',
    en: 'Change which roles need a second factor, and how long a session lasts.',
  },
  input: z.object({
    version,
    sessionHours: z.int().min(1).max(720),
    secondFactorOf: z.array(z.string().max(40)).max(30),
  }),
  output: officeSettings,
  refusals: ['stale-version'],
});
