import { z } from 'zod';
import { both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';

/** What a release is about: a word of the vocabulary in `reference/news-subjects.json`. */
export const newsSubject = z.object({ code: z.string(), name: both });
export type NewsSubject = z.infer<typeof newsSubject>;

export const listSubjects = operation({
  name: 'press.listSubjects',
  method: 'GET',
  path: '/public/subjects',
  open: true,
  about: { zh: '新闻稿可归入的主题。', en: 'The subjects a release can be filed under.' },
  input: z.object({}),
  output: z.object({ subjects: z.array(newsSubject) }),
});
