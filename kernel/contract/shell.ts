/** Operations the frame of the app stands on: who am I, the desk, the search, the ledger, the findings. */
import { z } from 'zod';
import { instant, isoDate } from './dates.ts';
import { finding } from './findings.ts';
import { id, subjectRef } from './ids.ts';
import { both, localText } from './local-text.ts';
import { operation } from './operation.ts';
import { orderedBy, pageOf, pageQuery } from './page.ts';
import { me, namedRole } from './people.ts';

export const signIn = operation({
  name: 'auth.signIn',
  method: 'POST',
  path: '/auth/sign-in',
  open: true,
  about: {
    zh: '用邮箱和密码登录；设有二次验证的再加动态码。',
    en: 'Sign in with email and password, and a code where there is a second factor.',
  },
  input: z.object({
    email: z.string().min(1).max(200),
    password: z.string().min(1).max(200),
    /** Of the authenticator, or a recovery code: sent after `second-factor-needed` was answered. */
    code: z.string().trim().min(1).max(40).optional(),
  }),
  output: me,
  refusals: ['sign-in-failed', 'second-factor-needed', 'second-factor-wrong', 'account-waits'],
});
export const signOut = operation({
  name: 'auth.signOut',
  method: 'POST',
  path: '/auth/sign-out',
  open: true,
  about: { zh: '退出登录。', en: 'Sign out.' },
  input: z.object({}),
  output: z.object({ done: z.literal(true) }),
});
export const whoAmI = operation({
  name: 'auth.whoAmI',
  method: 'GET',
  path: '/auth/me',
  about: { zh: '当前登录的是谁。', en: 'Who is signed in.' },
  input: z.object({}),
  output: me,
});

/** One line of the desk: something that waits on somebody. */
export const deskItem = z.object({
  ref: subjectRef,
  link: z.string(),
  title: localText,
  /** What is asked or awaited, as a sentence. */
  what: both,
  /** State line mark, as in the look: mine, waiting, on-time, late. */
  mark: z.enum(['mine', 'waiting', 'on-time', 'late']),
  due: isoDate.nullable(),
  since: instant.nullable(),
  /** Working days from tomorrow up to and with the due day; the desk counts them by the office's calendar. */
  workingDaysLeft: z.object({ count: z.int(), provisional: z.boolean() }).optional(),
  /** What a follow-up is about. */
  about: subjectRef.optional(),
  /** Two characters and a short word for the stamp on the one thing (待核 / For approval). */
  stamp: both.optional(),
});
export type DeskItem = z.infer<typeof deskItem>;
export const readDesk = operation({
  name: 'desk.read',
  method: 'GET',
  path: '/desk',
  about: {
    zh: '工作台：等我办、等别人、各科室概况。',
    en: 'The desk: what waits on me, what waits on others, the whole office.',
  },
  input: z.object({}),
  output: z.object({
    today: isoDate,
    mine: z.array(deskItem),
    others: z.array(deskItem),
    divisions: z.array(
      z.object({
        division: both,
        link: z.string(),
        open: z.int(),
        mine: z.int(),
        late: z.int(),
        first: both.nullable(),
      }),
    ),
    ledger: z.object({ lines: z.int(), lastAt: instant.nullable() }),
  }),
});

export const searchHit = z.object({
  ref: subjectRef,
  kindName: both,
  link: z.string(),
  title: localText,
  detail: both.nullable(),
});
export const search = operation({
  name: 'search.find',
  method: 'GET',
  byGrant: true,
  path: '/search',
  about: {
    zh: '按中文、拼音、首字母或英文查找一切有权查看的内容。',
    en: 'Find anything you may see by Chinese, pinyin, initials or English.',
  },
  input: z.object({
    q: z.string().trim().min(1).max(200),
    kind: z.string().optional(),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  }),
  output: z.object({ hits: z.array(searchHit) }),
});

export const ledgerLine = z.object({
  seq: z.int(),
  at: instant,
  actor: z.object({ id: z.string(), name: both }),
  verb: z.string(),
  verbName: both,
  subject: subjectRef.nullable(),
  subjectTitle: localText.nullable(),
  link: z.string().nullable(),
  data: z.record(z.string(), z.unknown()),
  /** The roles its data name, as the house and its divisions call them. */
  roles: z.array(namedRole),
  hash: z.string(),
});
export type LedgerLine = z.infer<typeof ledgerLine>;
export const readLedger = operation({
  name: 'ledger.read',
  method: 'GET',
  path: '/ledger',
  about: { zh: '查看账本；可限定一件事项。', en: 'Read the ledger, of the house or of one subject.' },
  input: pageQuery.extend({
    kind: z.string().optional(),
    id: id.optional(),
    verb: z.string().optional(),
    /** One kind of line left out. */
    notVerb: z.string().optional(),
    ...orderedBy(['at']),
  }),
  output: pageOf(ledgerLine),
});

export const openFinding = z.object({
  ref: subjectRef,
  link: z.string(),
  title: localText,
  kindName: both,
  finding,
  foundAt: instant,
});
export const listFindings = operation({
  name: 'findings.list',
  method: 'GET',
  path: '/findings',
  about: { zh: '各科室未处理的检查结果。', en: 'Open findings of the preflight check, by division.' },
  input: pageQuery.extend({
    severity: z.enum(['error', 'warning', 'note']).optional(),
    kind: z.string().optional(),
    ...orderedBy(['severity', 'found']),
  }),
  output: pageOf(openFinding),
});
