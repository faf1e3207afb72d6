/** The enterprise desk: firms, whoever acts for them, and what the office says to it. */
import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { instant, isoDate } from '../../../kernel/contract/dates.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { both, lang, localText } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { pageOf, pageQuery } from '../../../kernel/contract/page.ts';
import { casePaper, enteredContact } from './case.ts';
import { answerValue } from './services.ts';

export const firmState = z.enum(['waiting', 'confirmed', 'paused', 'refused']);
export type FirmState = z.infer<typeof firmState>;
export const accountRole = z.enum(['lead', 'clerk']);
export type AccountRole = z.infer<typeof accountRole>;
export const accountState = z.enum(['invited', 'active', 'ended']);
export type AccountState = z.infer<typeof accountState>;

/** Words of a form: blank ones are none. */
function words(most: number) {
  return z
    .string()
    .trim()
    .max(most)
    .transform((text) => text || null)
    .nullable()
    .default(null);
}
const mega = 1_048_576;

/** A unified social credit code as typed: small letters, spaces and hyphens are forgiven. */
export const enteredCode = z
  .string()
  .max(40)
  .transform((typed) => typed.toUpperCase().replace(/[\s-]/g, ''));

/** What a firm says of itself. */
export const enteredFirm = z.object({
  nameZh: z.string().trim().min(1).max(120),
  nameEn: words(200),
  addressZh: words(200),
  addressEn: words(300),
  legalPerson: words(60),
  phone: enteredContact.shape.phone,
});
export type EnteredFirm = z.infer<typeof enteredFirm>;

/** Whoever asks for it, and will lead the firm’s desk. */
export const enteredClerk = enteredContact.extend({ email: z.email().max(200) });

/** A file as forms send it. */
const file = z.object({ name: z.string().max(2000), content: z.base64() });

const beginning = {
  code: enteredCode,
  firm: enteredFirm,
  clerk: enteredClerk,
  language: lang.default('zh'),
};

export const registerFirm = operation({
  name: 'service-hall.registerFirm',
  method: 'POST',
  path: '/public/service-hall/firms',
  open: true,
  bodyLimit: 30 * mega,
  about: {
    zh: '公众：为企业登记一次，附营业执照；由大厅确认后开通企业服务台。同一来源一小时最多10次。',
    en: 'Anybody: register a firm, once, with its licence. Its desk opens when the hall has confirmed it. Ten an hour from one address at most.',
  },
  input: z.object({ ...beginning, licence: file }),
  output: z.object({ code: z.string(), name: localText, email: z.string() }),
  refusals: ['firm-exists', 'paper-unusable', 'file-infected', 'scan-unavailable'],
});

/** Somebody who acts for a firm. */
export const account = z.object({
  id,
  version,
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  language: lang,
  role: accountRole,
  state: accountState,
  madeAt: instant,
  endedAt: instant.nullable(),
});
export type Account = z.infer<typeof account>;

/** A paper kept with a firm. */
export const firmPaper = z.object({
  id,
  paper: z.string(),
  name: both,
  file: casePaper.shape.file.unwrap(),
  issuedOn: isoDate.nullable(),
  expiresOn: isoDate.nullable(),
  /** `replaced`: another of the kind was added since. Only the first two may be used. */
  state: z.enum(['good', 'ending', 'expired', 'replaced']),
  standing: z.enum(['good', 'doubtful']),
  findings: casePaper.shape.findings,
  addedAt: instant,
});
export type FirmPaper = z.infer<typeof firmPaper>;

/** A row of the list of firms. */
export const firmRow = z.object({
  id,
  version,
  code: z.string(),
  name: localText,
  state: firmState,
  madeAt: instant,
});
export type FirmRow = z.infer<typeof firmRow>;

/** A firm with what it has said of itself. */
export const firmHead = firmRow.extend({
  address: localText,
  legalPerson: z.string().nullable(),
  phone: z.string().nullable(),
  /** Why it is paused or was refused. */
  why: both.nullable(),
  keeper: z.string().nullable(),
  facts: z.record(z.string(), answerValue),
  decidedAt: instant.nullable(),
});

/** A firm as the staff sees it. */
export const hallFirm = firmHead.extend({
  accounts: z.array(account),
  papers: z.array(firmPaper),
  decidedBy: both.nullable(),
  /** Whether links go by mail; otherwise one is made and shown. */
  mails: z.boolean(),
  abilities,
});
export type HallFirm = z.infer<typeof hallFirm>;

export const enterFirm = operation({
  name: 'service-hall.enterFirm',
  method: 'POST',
  path: '/service-hall/firms',
  about: {
    zh: '窗口：为到场的企业登记；营业执照可稍后由企业补交。',
    en: 'The counter: enter a firm that came in person. Its licence may follow from the firm.',
  },
  input: z.object(beginning),
  output: hallFirm,
  refusals: ['firm-exists'],
});

/** Every change of a firm names the version it was made on. */
const onFirm = z.object({ firmId: id, version });
const reason = z.string().trim().min(1).max(1000);

function decided(verb: string, zh: string, en: string) {
  return {
    name: `service-hall.${verb}Firm`,
    method: 'POST' as const,
    path: `/service-hall/firms/:firmId/${verb}` as const,
    about: { zh, en },
    output: hallFirm,
    refusals: ['state-conflict'],
  };
}

export const confirmFirm = operation({
  ...decided(
    'confirm',
    '确认一家企业：开通企业服务台，向其主办专办员发一次性链接。',
    'Confirm a firm: its desk opens, and its leading clerk is mailed a one-time link.',
  ),
  input: onFirm,
});

export const refuseFirm = operation({
  ...decided('refuse', '不予确认，写明理由。', 'Do not confirm it, and say why.'),
  input: onFirm.extend({ why: z.object({ zh: reason, en: reason }) }),
});

export const pauseFirm = operation({
  ...decided(
    'pause',
    '暂停一家企业：专办员仍可查看，不能办理；写明理由。',
    'Pause a firm: its clerks may look, and do nothing. Say why.',
  ),
  input: onFirm.extend({ why: z.object({ zh: reason, en: reason }) }),
});

export const resumeFirm = operation({
  ...decided('resume', '恢复一家企业。', 'Take a firm up again.'),
  input: onFirm,
});

export const readFirm = operation({
  name: 'service-hall.readFirm',
  method: 'GET',
  path: '/service-hall/firms/:firmId',
  about: {
    zh: '一家企业：登记事项、备案材料、专办员，和下一步可做什么。',
    en: 'A firm: what it registered, its papers, its clerks, and what may be done next.',
  },
  input: z.object({ firmId: id }),
  output: hallFirm,
});

export const listFirms = operation({
  name: 'service-hall.listFirms',
  method: 'GET',
  path: '/service-hall/firms',
  about: {
    zh: '已登记的企业，按名称排列；按名称查找请用findFirms。',
    en: 'Registered firms by name. To look for one, use findFirms.',
  },
  input: pageQuery.extend({ state: firmState.optional() }),
  output: pageOf(firmRow).extend({ waiting: z.int(), abilities }),
});

export const findFirms = operation({
  name: 'service-hall.findFirms',
  method: 'POST',
  path: '/service-hall/firms/find',
  about: {
    zh: '按名称或统一社会信用代码查找企业；查找的内容写在请求正文里，不进网址。',
    en: 'Find firms by name or credit code. What is looked for travels in the body, never in an address.',
  },
  input: z.object({ q: z.string().trim().min(1).max(100), state: firmState.optional() }),
  output: z.object({ items: z.array(firmRow), more: z.boolean() }),
});
