import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { both, enteredText, localText } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { orderedBy, pageOf, pageQuery } from '../../../kernel/contract/page.ts';
import { mergedRecord } from './merge.ts';
import { otherName } from './other-name.ts';
import { post } from './person.ts';

/** A body: an organ, office, committee, association, company, school; with its place in a hierarchy. */
export const bodyRow = z.object({
  id,
  name: localText,
  short: localText.nullable(),
  kind: z.object({ id: z.string(), name: both }),
  parent: z.object({ id, name: localText }).nullable(),
});
export type BodyRow = z.infer<typeof bodyRow>;

export const body = bodyRow.extend({
  version,
  economy: z.object({ code: z.string(), name: both }).nullable(),
  /** From the topmost down to the parent. */
  above: z.array(z.object({ id, name: localText })),
  below: z.array(bodyRow),
  /** Who holds its posts today, in order of precedence. */
  posts: z.array(post),
  otherNames: z.array(otherName),
  /** Records that were merged into this one. */
  merged: z.array(mergedRecord),
  abilities,
});
export type Body = z.infer<typeof body>;

const bodyFields = {
  name: enteredText.refine((name) => name.zh !== null || name.en !== null, {
    params: { zh: '机构名称至少要有一种语言。', en: 'A name is needed in one language at least.' },
  }),
  short: enteredText.nullable().default(null),
  kind: z.string(),
  parentId: id.nullable().default(null),
  economy: z.string().length(2).nullable().default(null),
};

export const listBodies = operation({
  name: 'directory.listBodies',
  method: 'GET',
  path: '/directory/bodies',
  about: { zh: '名录中的机构。', en: 'The bodies of the directory.' },
  input: pageQuery.extend({
    q: z.string().trim().max(100).optional(),
    kind: z.string().optional(),
    ...orderedBy(['name', 'kind']),
  }),
  output: pageOf(bodyRow),
});
export const readBody = operation({
  name: 'directory.readBody',
  method: 'GET',
  path: '/directory/bodies/:bodyId',
  about: {
    zh: '一个机构：名称、隶属与现任。已并入其他机构的，答以并入的那一条。',
    en: 'A body: names, place in the hierarchy, present office-holders. One that was merged is answered with the record it went into.',
  },
  input: z.object({ bodyId: id }),
  output: body,
});
export const addBody = operation({
  name: 'directory.addBody',
  method: 'POST',
  path: '/directory/bodies',
  about: { zh: '把一个机构记入名录。', en: 'Enter a body in the directory.' },
  input: z.object(bodyFields),
  output: body,
  refusals: ['body-exists', 'body-kind-unknown', 'economy-unknown', 'not-found'],
});
export const changeBody = operation({
  name: 'directory.changeBody',
  method: 'POST',
  path: '/directory/bodies/:bodyId',
  about: { zh: '更正机构名称、类别或隶属。', en: "Change a body's names, kind or place in the hierarchy." },
  input: z.object({ bodyId: id, version, ...bodyFields }),
  output: body,
  refusals: ['body-exists', 'body-above-itself', 'body-kind-unknown', 'economy-unknown'],
});

/** The reference lists forms choose from. */
export const readChoices = operation({
  name: 'directory.readChoices',
  method: 'GET',
  path: '/directory/choices',
  about: {
    zh: '供填表选择的经济体、语言与机构类别，各附来源与日期。',
    en: 'Economies, languages and kinds of body to choose from, each list with its source and date.',
  },
  input: z.object({}),
  output: z.object({
    economies: z.array(z.object({ code: z.string(), name: both })),
    languages: z.array(z.object({ code: z.string(), name: both })),
    bodyKinds: z.array(z.object({ id: z.string(), name: both })),
    sources: z.array(z.object({ list: z.string(), source: both, asOf: z.string() })),
  }),
});
