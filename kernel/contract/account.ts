/** The account of whoever is signed in: what is his or hers to see and to change. */
import { z } from 'zod';
import { instant } from './dates.ts';
import { id } from './ids.ts';
import { both, lang } from './local-text.ts';
import { operation } from './operation.ts';

/** The fewest characters of a chosen password. */
export const shortestPassword = 12;

const password = z.string().min(1).max(200);
/** Six figures of an authenticator, or a recovery code; spaces and hyphens are as one likes. */
const code = z.string().trim().min(6).max(40);

const ownSession = z.object({
  id: z.string(),
  device: both,
  startedAt: instant,
  lastUsedAt: instant.nullable(),
  endsAt: instant,
  /** The one this very request came by. */
  current: z.boolean(),
});
const ownToken = z.object({
  id,
  name: z.string(),
  madeAt: instant,
  lastUsedAt: instant.nullable(),
  lapsesAt: instant.nullable(),
});

export const ownAccount = z.object({
  name: both,
  email: z.string(),
  /** The language chosen for this account; null leaves it to the browser. */
  language: lang.nullable(),
  secondFactor: z.object({
    on: z.boolean(),
    since: instant.nullable(),
    /** Recovery codes not used yet. */
    codesLeft: z.int(),
    /** The office demands one of this person. */
    demanded: z.boolean(),
  }),
  sessions: z.array(ownSession),
  tokens: z.array(ownToken),
  /** Came with a token rather than a session: then nothing may be changed. */
  byToken: z.boolean(),
});
export type OwnAccount = z.infer<typeof ownAccount>;

export const readAccount = operation({
  name: 'account.read',
  method: 'GET',
  path: '/account',
  about: { zh: '我的账号：登录、令牌、二次验证。', en: 'My account: sessions, tokens, second factor.' },
  input: z.object({}),
  output: ownAccount,
});
export const changeOwnName = operation({
  name: 'account.changeName',
  method: 'POST',
  path: '/account/name',
  about: { zh: '修改我的姓名和语言。', en: 'Change my name and language.' },
  input: z.object({
    name: z.object({ zh: z.string().trim().min(1).max(60), en: z.string().trim().min(1).max(100) }),
    language: lang.nullable(),
  }),
  output: ownAccount,
});
export const changeOwnPassword = operation({
  name: 'account.changePassword',
  method: 'POST',
  path: '/account/password',
  secret: true,
  about: {
    zh: '修改我的密码；其他登录随即结束。',
    en: 'Change my password; my other sessions end.',
  },
  input: z.object({ old: password, fresh: password }),
  output: ownAccount,
  refusals: ['account-waits'],
});
export const endOwnSession = operation({
  name: 'account.endSession',
  method: 'POST',
  path: '/account/sessions/:sessionId/end',
  about: { zh: '结束我的一个登录。', en: 'End one of my sessions.' },
  input: z.object({ sessionId: z.string().max(80) }),
  output: ownAccount,
});
export const endOtherSessions = operation({
  name: 'account.endOtherSessions',
  method: 'POST',
  path: '/account/sessions/end-others',
  about: { zh: '结束我在别处的全部登录。', en: 'End all my sessions but this one.' },
  input: z.object({}),
  output: ownAccount,
});
export const makeOwnToken = operation({
  name: 'account.makeToken',
  method: 'POST',
  path: '/account/tokens',
  secret: true,
  about: { zh: '签发我的接口令牌，只显示这一次。', en: 'Make an API token of mine, shown this once.' },
  input: z.object({
    name: z.string().trim().min(1).max(80),
    days: z.int().min(1).max(3650),
    password,
  }),
  output: z.object({ token: z.string(), lapsesAt: instant }),
  refusals: ['account-waits'],
});
export const revokeOwnToken = operation({
  name: 'account.revokeToken',
  method: 'POST',
  path: '/account/tokens/:tokenId/revoke',
  about: { zh: '收回我的接口令牌。', en: 'Revoke an API token of mine.' },
  input: z.object({ tokenId: id }),
  output: ownAccount,
});

/** What an authenticator app is told: as a picture, as an address and in letters. */
export const secondFactorSetUp = z.object({
  secret: z.string(),
  uri: z.string(),
  /** A square of `size` modules, and the dark ones as an SVG path. */
  qr: z.object({ size: z.int(), path: z.string() }),
});
export type SecondFactorSetUp = z.infer<typeof secondFactorSetUp>;
/** Shown once: only hashes are kept. */
export const recoveryCodes = z.object({ codes: z.array(z.string()) });

export const beginSecondFactor = operation({
  name: 'account.beginSecondFactor',
  method: 'POST',
  path: '/account/second-factor/begin',
  secret: true,
  about: { zh: '开始设置二次验证：取得密钥。', en: 'Begin a second factor: get the secret.' },
  input: z.object({ password }),
  output: secondFactorSetUp,
  refusals: ['account-waits'],
});
export const confirmSecondFactor = operation({
  name: 'account.confirmSecondFactor',
  method: 'POST',
  path: '/account/second-factor/confirm',
  secret: true,
  about: {
    zh: '用第一个动态码启用二次验证，并取得备用码。',
    en: 'Turn the second factor on with its first code, and get the recovery codes.',
  },
  input: z.object({ code }),
  output: recoveryCodes,
  refusals: ['account-waits'],
});
export const renewRecoveryCodes = operation({
  name: 'account.renewRecoveryCodes',
  method: 'POST',
  path: '/account/second-factor/codes',
  secret: true,
  about: { zh: '换发备用码，旧的作废。', en: 'Make new recovery codes; the old ones are void.' },
  input: z.object({ password }),
  output: recoveryCodes,
  refusals: ['account-waits'],
});
export const dropSecondFactor = operation({
  name: 'account.dropSecondFactor',
  method: 'POST',
  path: '/account/second-factor/drop',
  secret: true,
  about: { zh: '停用二次验证。', en: 'Turn the second factor off.' },
  input: z.object({ password }),
  output: ownAccount,
  refusals: ['account-waits'],
});
