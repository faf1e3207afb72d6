import { z } from 'zod';
import { both } from '../../../kernel/contract/local-text.ts';
import { loadReference } from '../../../kernel/server/reference/load.ts';
import type { NewsSubject } from '../contract/subjects.ts';

const row = z.strictObject({ code: z.string().regex(/^[a-z][a-z-]*$/), name: both });

let read: NewsSubject[] | undefined;

/** The subjects a release can be filed under, in their order. */
export function newsSubjects(): readonly NewsSubject[] {
  read ??= loadReference('news-subjects.json', row).rows;
  return read;
}

/** One subject by its code. */
export function findSubject(code: string): NewsSubject | undefined {
  return newsSubjects().find((one) => one.code === code);
}

/** The subjects of these codes in their order; one that was taken out of the vocabulary is passed over. */
export function subjectsOf(codes: readonly string[]): NewsSubject[] {
  return newsSubjects().filter(({ code }) => codes.includes(code));
}
