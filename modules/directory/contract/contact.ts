import { z } from 'zod';
import { abilities, ability } from '../../../kernel/contract/abilities.ts';
import { isoDate } from '../../../kernel/contract/dates.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { type Both, enteredText, localText } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';

/** Whom or what a contact point belongs to. */
export const contactOwner = z.enum(['person', 'body', 'place']);
export type ContactOwner = z.infer<typeof contactOwner>;

export const contactKind = z.enum([
  'phone',
  'mobile',
  'fax',
  'email',
  'wechat',
  'web',
  'address',
  'assistant',
]);
export type ContactKind = z.infer<typeof contactKind>;

export const contactKinds: Record<ContactKind, Both> = {
  phone: { zh: '电话', en: 'telephone' },
  mobile: { zh: '手机', en: 'mobile' },
  fax: { zh: '传真', en: 'fax' },
  email: { zh: '电子邮箱', en: 'email' },
  wechat: { zh: '微信', en: 'WeChat' },
  web: { zh: '网址', en: 'web' },
  address: { zh: '通信地址', en: 'postal address' },
  assistant: { zh: '秘书、联络员', en: 'assistant' },
};

/** What it may be used for; each allows what stands before it too. */
export const contactUse = z.enum(['office', 'partners', 'public']);
export type ContactUse = z.infer<typeof contactUse>;

/** May what is usable for `use` be used for `purpose`? */
export function allows(use: ContactUse, purpose: ContactUse): boolean {
  return contactUse.options.indexOf(use) >= contactUse.options.indexOf(purpose);
}

/** As consent stands on a day. */
export const contactState = z.enum(['valid', 'expired', 'withdrawn']);
export type ContactState = z.infer<typeof contactState>;

/** A way to reach somebody. Where the value may not be seen there is none, and `shown` says why. */
export const contactPoint = z.object({
  id,
  version,
  kind: contactKind,
  label: localText.nullable(),
  /** A number as it is kept (+8613800000001), an email, a name on WeChat. */
  value: z.string().nullable(),
  /** The same as people write it. */
  written: z.string().nullable(),
  /** A postal address, or the name of an assistant. */
  text: localText.nullable(),
  /** A number of a range nobody has heard of: likely mistyped. */
  doubtful: z.boolean(),
  shown: ability,
  use: contactUse,
  state: contactState,
  consent: z.object({
    /** Who gave it, how; not where the value may not be seen. */
    by: z.string().nullable(),
    on: isoDate,
    until: isoDate.nullable(),
    withdrawnOn: isoDate.nullable(),
  }),
});
export type ContactPoint = z.infer<typeof contactPoint>;

const owner = { of: contactOwner, ownerId: id };
const content = z.object({
  value: z.string().trim().min(1).max(200).nullable().default(null),
  text: enteredText.nullable().default(null),
});
const contactFields = {
  label: enteredText.nullable().default(null),
  use: contactUse,
  consentBy: z.string().trim().min(1).max(200),
  consentOn: isoDate,
  consentUntil: isoDate.nullable().default(null),
};
/** What a write answers: no value, so that none is kept with the answer. */
const written = z.object({ id, version, state: contactState });
const refusals = ['contact-unusable', 'consent-ends-before-it-begins', 'not-found'] as const;

export const listContacts = operation({
  name: 'directory.listContacts',
  method: 'GET',
  path: '/directory/contacts',
  about: {
    zh: '一个人、机构或场所的联系方式；无权看或同意已失效的不给出内容。',
    en: 'How a person, body or place is reached; no value where one may not see it or consent has ended.',
  },
  input: z.object(owner),
  output: z.object({ items: z.array(contactPoint), abilities }),
});
export const addContact = operation({
  name: 'directory.addContact',
  method: 'POST',
  path: '/directory/contacts',
  about: {
    zh: '记入联系方式及其用途、同意。',
    en: 'Enter a contact point with its use and the consent to it.',
  },
  input: z.object({ ...owner, kind: contactKind, ...content.shape, ...contactFields }),
  output: written,
  refusals,
});
export const changeContact = operation({
  name: 'directory.changeContact',
  method: 'POST',
  path: '/directory/contacts/:contactId',
  about: {
    zh: '更正联系方式，或续记同意；不给内容则内容不变。',
    en: 'Change a contact point, or renew the consent; without content, what is kept stays.',
  },
  input: z.object({ contactId: id, version, content: content.nullable().default(null), ...contactFields }),
  output: written,
  refusals: [...refusals, 'consent-withdrawn'],
});
export const withdrawConsent = operation({
  name: 'directory.withdrawConsent',
  method: 'POST',
  path: '/directory/contacts/:contactId/withdraw',
  about: {
    zh: '撤回同意：抹去内容，只留类别与日期。',
    en: 'Withdraw consent: the value is erased; the kind and the days stay.',
  },
  input: z.object({ contactId: id, version }),
  output: written,
  refusals: ['consent-withdrawn', 'not-found'],
});
