/** The history of one subject: what was done, by whom, and what changed in words. */
import { z } from 'zod';
import { id } from './ids.ts';
import { both } from './local-text.ts';
import { operation } from './operation.ts';
import { pageOf, pageQuery } from './page.ts';
import { ledgerLine } from './shell.ts';

/** A field that a step changed. Null where there was, or is, nothing. */
export const fieldChange = z.object({ name: both, from: both.nullable(), to: both.nullable() });
export type FieldChange = z.infer<typeof fieldChange>;

export const historyLine = ledgerLine.extend({ changes: z.array(fieldChange) });
export type HistoryLine = z.infer<typeof historyLine>;

export const readHistory = operation({
  name: 'history.read',
  method: 'GET',
  path: '/history/:kind/:subjectId',
  about: {
    zh: '一件事项的经过：谁在何时办了什么，哪些项目由何改为何。新的在前。',
    en: 'The history of one subject: who did what when, and which fields changed from what to what. Newest first.',
  },
  input: pageQuery.extend({ kind: z.string(), subjectId: id }),
  output: pageOf(historyLine),
});
