/** Client bodies: those outside the office that may ask the centre for translations. */
import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { instant, isoDate } from '../../../kernel/contract/dates.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { type Both, both, localText } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { pageOf, pageQuery } from '../../../kernel/contract/page.ts';

export const clientState = z.enum(['open', 'ended']);
export type ClientState = z.infer<typeof clientState>;
export const clientStates: Record<ClientState, Both> = {
  open: { zh: '可以委托', en: 'may ask' },
  ended: { zh: '已停止', en: 'ended' },
};

export const clientRow = z.object({
  id,
  version,
  state: clientState,
  body: localText,
  addresses: z.array(z.string()),
  domains: z.array(z.string()),
  monthly: z.int(),
  atOnce: z.int(),
  /** Requests sent this month, those under work now, and all. */
  thisMonth: z.int(),
  openNow: z.int(),
  requests: z.int(),
  lastAsked: instant.nullable(),
});
export type ClientRow = z.infer<typeof clientRow>;

export const clientContact = z.object({
  id,
  /** All three are null once erased. */
  email: z.string().nullable(),
  name: z.string().nullable(),
  phone: z.string().nullable(),
  openedAt: instant.nullable(),
  requests: z.int(),
  erasedAt: instant.nullable(),
});

export const clientKey = z.object({
  id,
  name: z.string(),
  madeAt: instant,
  madeBy: both,
  endsOn: isoDate,
  state: z.enum(['good', 'expired', 'ended']),
});
export type ClientKey = z.infer<typeof clientKey>;

export const client = clientRow.extend({
  bodyId: id,
  bodyLink: z.string().nullable(),
  keepDays: z.int(),
  contacts: z.array(clientContact),
  keys: z.array(clientKey),
  /** Where its people ask, and where its program does. */
  formPath: z.string(),
  abilities,
});
export type Client = z.infer<typeof client>;

const address = z.email().max(200).toLowerCase();

/** Entries typed a line each in one field: those that are not right are named, and said at that field. */
function entries(most: number, right: (entry: string) => boolean, says: (zh: string, en: string) => Both) {
  return z
    .array(z.string().trim().toLowerCase().max(200))
    .max(most)
    .superRefine((all, { addIssue }) => {
      const wrong = all.filter((entry) => !right(entry)).map((entry) => `“${entry}”`);
      if (wrong.length > 0) addIssue({ code: 'custom', params: says(wrong.join('、'), wrong.join(', ')) });
    })
    .default([]);
}

const fields = {
  addresses: entries(
    200,
    (entry) => address.safeParse(entry).success,
    (zh, en) => ({
      zh: `${zh}不是邮箱地址，应写作“liu@college.example”。`,
      en: `Not an email address: ${en}. Write it as “liu@college.example”.`,
    }),
  ),
  /** Domains by themselves: each address of one may ask. */
  domains: entries(
    20,
    (entry) => /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(entry),
    (zh, en) => ({
      zh: `${zh}不是邮箱域名，应写作“college.example”，不带@和网址前缀。`,
      en: `Not a domain: ${en}. Write it as “college.example”, without @ or https://.`,
    }),
  ),
  monthly: z.int().min(1).max(1000),
  atOnce: z.int().min(1).max(200),
  /** Days that the people who asked are remembered after their last request is over. */
  keepDays: z.int().min(30).max(3650).default(365),
};

export const openClient = operation({
  name: 'language.openClient',
  method: 'POST',
  path: '/language/clients',
  about: {
    zh: '准许名录中的一个外部机构委托翻译：写明其邮箱或邮箱域名，以及每月和同时在办的件数上限。',
    en: 'Let a body of the directory ask for translations: its mail addresses or domains, and how many requests a month and at once.',
  },
  input: z.object({ bodyId: id, ...fields }),
  output: client,
  refusals: ['client-known'],
});
export const changeClient = operation({
  name: 'language.changeClient',
  method: 'POST',
  path: '/language/clients/:clientId',
  about: {
    zh: '修改委托单位的邮箱、域名、上限和联系人保留期。',
    en: 'Change the addresses, domains and limits of a client body, and how long its people are remembered.',
  },
  input: z.object({ clientId: id, version, ...fields }),
  output: client,
});
export const listClients = operation({
  name: 'language.listClients',
  method: 'GET',
  path: '/language/clients',
  about: { zh: '委托单位列表，新加入的在前。', en: 'The client bodies, the latest first.' },
  input: pageQuery.extend({ state: clientState.optional() }),
  output: pageOf(clientRow).extend({ abilities }),
});
export const readClient = operation({
  name: 'language.readClient',
  method: 'GET',
  path: '/language/clients/:clientId',
  about: {
    zh: '一个委托单位：谁可以委托、上限、联系人和接口密钥。',
    en: 'A client body: who may ask, its limits, its people and the keys of its programs.',
  },
  input: z.object({ clientId: id }),
  output: client,
});

const on = { clientId: id, version };
export const endClient = operation({
  name: 'language.endClient',
  method: 'POST',
  path: '/language/clients/:clientId/end',
  about: {
    zh: '停止一个单位的委托：不再收新的请求，接口密钥同时作废；已经提出的仍可查看和下载。',
    en: 'End a client body: no more requests, and the keys of its programs end. What it asked for before can still be followed and fetched.',
  },
  input: z.object(on),
  output: client,
  refusals: ['state-conflict'],
});
export const resumeClient = operation({
  name: 'language.resumeClient',
  method: 'POST',
  path: '/language/clients/:clientId/resume',
  about: { zh: '恢复一个单位的委托。', en: 'Let a client body that was ended ask again.' },
  input: z.object(on),
  output: client,
  refusals: ['state-conflict'],
});

export const makeClientKey = operation({
  name: 'language.makeClientKey',
  method: 'POST',
  path: '/language/clients/:clientId/keys',
  secret: true,
  about: {
    zh: '为委托单位的程序生成接口密钥，只显示这一次；放在请求头 x-visit 中使用。',
    en: 'Make a key for a client body’s own program. It is shown this once, and sent in the header x-visit.',
  },
  input: z.object({
    clientId: id,
    name: z.string().trim().min(1).max(80),
    days: z.int().min(1).max(730).default(365),
  }),
  output: z.object({ key: z.string(), client }),
  refusals: ['state-conflict', 'client-keys-full'],
});
export const endClientKey = operation({
  name: 'language.endClientKey',
  method: 'POST',
  path: '/language/clients/:clientId/keys/:keyId/end',
  about: { zh: '作废一个接口密钥，立即生效。', en: 'End a key of a program, at once.' },
  input: z.object({ clientId: id, keyId: id }),
  output: client,
});
export const makeContactLink = operation({
  name: 'language.makeContactLink',
  method: 'POST',
  path: '/language/clients/:clientId/links',
  secret: true,
  about: {
    zh: '为委托单位的一个邮箱生成一次性链接，只显示这一次；用于没有开通邮件，或收不到邮件时。',
    en: 'Make a one-time link for an address of a client body, shown this once: where no mail is sent, or none arrives.',
  },
  input: z.object({ clientId: id, email: address }),
  output: z.object({ path: z.string(), until: isoDate }),
  refusals: ['address-not-let-in', 'state-conflict'],
});
export const eraseContact = operation({
  name: 'language.eraseContact',
  method: 'POST',
  path: '/language/clients/:clientId/contacts/:contactId/erase',
  about: {
    zh: '删除一位联系人的姓名、邮箱和电话；其链接和访问同时失效，任务和译文保留。',
    en: 'Erase the name, address and telephone of one of its people. Their links and visits end; jobs and translations stay.',
  },
  input: z.object({ clientId: id, contactId: id }),
  output: client,
});
