import { z } from 'zod';
import { isoDate } from '../../../kernel/contract/dates.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { type Both, enteredText, localText } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';

/** Why a name is another one. A passport's is written as in its machine-readable zone; only people have one. */
export const otherNameKind = z.enum(['former-name', 'former-spelling', 'passport', 'alias']);
export type OtherNameKind = z.infer<typeof otherNameKind>;

/** What has other names. */
export const recordKind = z.enum(['person', 'body']);
export type NamedKind = z.infer<typeof recordKind>;

/** How each kind is called, of a person and of a body. */
export const otherNameKinds: Record<NamedKind, Partial<Record<OtherNameKind, Both>>> = {
  person: {
    'former-name': { zh: '曾用名', en: 'Former name' },
    'former-spelling': { zh: '曾用译写', en: 'Former spelling' },
    passport: { zh: '护照拼写', en: 'Passport spelling' },
    alias: { zh: '别名', en: 'Also known as' },
  },
  body: {
    'former-name': { zh: '原名', en: 'Former official name' },
    'former-spelling': { zh: '曾用译名', en: 'Former rendering' },
    alias: { zh: '别称', en: 'Also known as' },
  },
};

/** A name a person or body has or had beside the present one. */
export const otherName = z.object({
  id,
  version,
  kind: otherNameKind,
  text: localText.omit({ how: true }),
  /** The days it was in use from and to, both included; open where null. */
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  note: z.string().nullable(),
});
export type OtherName = z.infer<typeof otherName>;

const fields = {
  kind: otherNameKind,
  text: enteredText.omit({ how: true }).refine((text) => text.zh !== null || text.en !== null, {
    params: { zh: '名称至少要有一种语言。', en: 'A name is needed in one language at least.' },
  }),
  from: isoDate.nullable().default(null),
  to: isoDate.nullable().default(null),
  note: z.string().trim().max(500).nullable().default(null),
};
const owner = z.object({ kind: recordKind, id });
const names = z.object({ names: z.array(otherName) });
const refusals = ['other-name-exists', 'name-ends-before-it-begins', 'passport-name-unfit', 'not-of-a-body'];

export const addOtherName = operation({
  name: 'directory.addOtherName',
  method: 'POST',
  path: '/directory/other-names',
  about: {
    zh: '为人员或机构记入另一个名称：曾用名、曾用译写、护照拼写、别名。',
    en: 'Enter another name of a person or body: a former name or spelling, the passport’s, an alias.',
  },
  input: z.object({ of: owner, ...fields }),
  output: names,
  refusals,
});
export const changeOtherName = operation({
  name: 'directory.changeOtherName',
  method: 'POST',
  path: '/directory/other-names/:otherNameId',
  about: { zh: '更正一个曾用名等。', en: 'Change another name of a person or body.' },
  input: z.object({ otherNameId: id, version, ...fields }),
  output: names,
  refusals,
});
export const removeOtherName = operation({
  name: 'directory.removeOtherName',
  method: 'POST',
  path: '/directory/other-names/:otherNameId/remove',
  about: { zh: '删去误记的曾用名等。', en: 'Take out another name that was entered by mistake.' },
  input: z.object({ otherNameId: id, version }),
  output: names,
});
