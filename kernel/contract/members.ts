/**
 * The people of the office: who belongs to it, in which roles. Director and administrators keep them. Nobody changes
 * the own roles or ends the own membership, and the last director and the last administrator keep their role: so an
 * office never shuts itself out.
 */
import { z } from 'zod';
import { abilities } from './abilities.ts';
import { instant, isoDate } from './dates.ts';
import { followUpRow, followUpStep } from './follow-ups.ts';
import { version } from './ids.ts';
import { both } from './local-text.ts';
import { operation } from './operation.ts';
import { namedRole } from './people.ts';

const userId = z.string().min(1).max(80);
const roleIds = z.array(z.string().max(40)).min(1).max(20);

/** What only those who keep the members are shown of one. */
const memberAccount = z.object({
  email: z.string(),
  signedInAt: instant.nullable(),
  secondFactor: z.enum(['on', 'off', 'demanded']),
  /** Failed tries in a row, and until when no further one is taken. */
  failedTries: z.int(),
  waitsUntil: instant.nullable(),
  /** The first password, or a reset one, has not been changed yet. */
  mustChange: z.boolean(),
});

/** Somebody of the office, in a list. */
export const memberRow = z.object({
  userId: z.string(),
  version,
  name: both,
  roles: z.array(namedRole),
  since: isoDate,
  /** The last day, where there is one; `here` says whether it is over. */
  until: isoDate.nullable(),
  here: z.boolean(),
  /** Null for whoever does not keep the members. */
  account: memberAccount.nullable(),
});
export type MemberRow = z.infer<typeof memberRow>;

/** Somebody of the office whole: what is open by the account, what is owed, what was done to it. */
export const member = memberRow.extend({
  account: memberAccount,
  /** Roles that can be handed on. */
  duties: z.array(namedRole),
  sessions: z.int(),
  tokens: z.int(),
  /** Belongs to another office of the installation too: then the account is reset by whoever runs the house. */
  elsewhere: z.boolean(),
  /** Open follow-ups: all of them counted, those the reader may see named. */
  owes: z.object({ count: z.int(), seen: z.array(followUpRow) }),
  /** Without signing in and out; the ledger has those too. */
  history: z.array(followUpStep.omit({ note: true })),
  abilities,
});
export type Member = z.infer<typeof member>;

export const listMembers = operation({
  name: 'members.list',
  method: 'GET',
  path: '/members',
  about: { zh: '本办人员及其角色。', en: 'The people of the office and their roles.' },
  input: z.object({ who: z.enum(['here', 'left']).default('here') }),
  output: z.object({ members: z.array(memberRow), roles: z.array(namedRole), abilities }),
});
export const readMember = operation({
  name: 'members.read',
  method: 'GET',
  path: '/members/:userId',
  about: {
    zh: '一位人员的账号、未办结事项和经过。',
    en: 'One of the people: account, what is owed, history.',
  },
  input: z.object({ userId }),
  output: member,
});
export const addMember = operation({
  name: 'members.add',
  method: 'POST',
  path: '/members',
  secret: true,
  about: {
    zh: '开设账号并加入本办；初始密码只显示这一次。已有账号的人员加入后密码不变。',
    en: 'Make an account in the office; its first password is shown this once. Who has an account joins with it.',
  },
  input: z.object({
    email: z.string().trim().min(1).max(200),
    name: z.object({ zh: z.string().trim().min(1).max(60), en: z.string().trim().min(1).max(100) }),
    roles: roleIds,
  }),
  output: z.object({ userId: z.string(), email: z.string(), password: z.string().nullable() }),
  refusals: ['already-exists'],
});
export const changeRoles = operation({
  name: 'members.changeRoles',
  method: 'POST',
  path: '/members/:userId/roles',
  about: { zh: '调整一位人员的角色。', en: 'Change the roles of one of the people.' },
  input: z.object({ userId, version, roles: roleIds }),
  output: member,
  refusals: ['stale-version', 'state-conflict'],
});
export const endMembership = operation({
  name: 'members.end',
  method: 'POST',
  path: '/members/:userId/end',
  about: {
    zh: '办理离任：登录和令牌随即失效，未办结的督办事项转给他人，经办记录仍保留姓名。',
    en: 'End a membership at once: sessions and tokens end, open follow-ups go to somebody else, what was done keeps its name.',
  },
  input: z.object({
    userId,
    version,
    /** Who takes the open follow-ups, and why it is handed over; needed where there are any. */
    handTo: userId.nullable().default(null),
    reason: z.string().trim().max(500).default(''),
  }),
  output: member,
  refusals: ['stale-version', 'state-conflict'],
});
export const unlockMember = operation({
  name: 'members.unlock',
  method: 'POST',
  path: '/members/:userId/unlock',
  about: { zh: '解除账号的等待。', en: 'End the wait of an account.' },
  input: z.object({ userId }),
  output: member,
  refusals: ['state-conflict'],
});
export const resetMemberPassword = operation({
  name: 'members.resetPassword',
  method: 'POST',
  path: '/members/:userId/password',
  secret: true,
  about: {
    zh: '重设一位人员的密码，新密码只显示这一次；其登录和令牌全部失效。',
    en: 'Reset the password of one of the people, shown this once; every session and token of the person ends.',
  },
  input: z.object({ userId }),
  output: z.object({ password: z.string() }),
});
export const resetMemberSecondFactor = operation({
  name: 'members.resetSecondFactor',
  method: 'POST',
  path: '/members/:userId/second-factor',
  about: {
    zh: '为遗失验证器的人员停用二次验证；其登录全部失效。',
    en: 'Turn off the second factor of somebody who lost the authenticator; the person’s sessions end.',
  },
  input: z.object({ userId }),
  output: member,
  refusals: ['state-conflict'],
});
