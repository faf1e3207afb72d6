import { z } from 'zod';
import { instant } from './dates.ts';
import { id, subjectRef } from './ids.ts';
import { both, localText } from './local-text.ts';
import { operation } from './operation.ts';

/** Things of one kind that speak of a subject: how many, and the latest. */
export const aboutGroup = z.object({
  kind: z.string(),
  name: both,
  count: z.int(),
  items: z.array(z.object({ ref: subjectRef, title: localText, link: z.string(), at: instant.nullable() })),
});
export type AboutGroup = z.infer<typeof aboutGroup>;

export const readAbout = operation({
  name: 'about.read',
  method: 'GET',
  path: '/about/:kind/:subjectId',
  about: {
    zh: '自己有权查看的各科室内容中，哪些提到此人、此机构等。',
    en: 'What the divisions have that speaks of a person, a body or another record, as far as one may see it.',
  },
  input: z.object({ kind: z.string(), subjectId: id }),
  output: z.object({ groups: z.array(aboutGroup) }),
});
