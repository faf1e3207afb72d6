/** The letters of a case: what the hall gives whoever applied, in writing. */
import { z } from 'zod';
import { instant } from '../../../kernel/contract/dates.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { letterKinds as ofDefinition, origin } from './definition.ts';

/** What a definition names, and the note of a payment. */
export const letterKinds = [...ofDefinition, 'payment'] as const;
export const letterKind = z.enum(letterKinds);
export type LetterKind = z.infer<typeof letterKind>;
export const letterPart = z.enum(['opening', 'next', 'remedy']);

/** A letter as it was issued. What it says never changes; a reissue is another version under the same number. */
export const letter = z.object({
  id,
  kind: letterKind,
  name: both,
  number: z.string(),
  version,
  issuedAt: instant,
  /** Is it the last version? */
  current: z.boolean(),
  /** What is not as the version before had it; empty in a first one. */
  changed: z.array(both),
  /** Why it was issued anew by hand. */
  why: z.string().nullable(),
  /** Texts the office has not confirmed, with where they are from. The staff alone is told. */
  unconfirmed: z.array(z.object({ text: both, origin })),
  /** Its address without the format: add `.pdf`, `.docx` or `.html`, and `?langs=zh`, `en` or `both`. */
  href: z.string(),
});
export type Letter = z.infer<typeof letter>;

export const listLetters = operation({
  name: 'service-hall.listLetters',
  method: 'GET',
  path: '/public/service-hall/cases/:caseId/letters',
  open: true,
  about: {
    zh: '一件办件的文书，新的在前；申请方只看到发给自己的。',
    en: 'The letters of a case, newest first. The applicant sees those addressed to him or her.',
  },
  input: z.object({ caseId: id }),
  output: z.object({ letters: z.array(letter) }),
});

export const reissueLetter = operation({
  name: 'service-hall.reissueLetter',
  method: 'POST',
  path: '/service-hall/letters/:letterId/reissue',
  about: {
    zh: '内容有变化的文书换发新版，写明理由；编号不变，标出与前一版不同之处。',
    en: 'Issue a letter anew where what it says has changed, with the reason. It keeps its number and marks what is not as before.',
  },
  input: z.object({
    letterId: id,
    /** The version it is to take the place of. */
    version,
    why: z.string().trim().min(1).max(500),
  }),
  output: z.object({ letters: z.array(letter) }),
  refusals: ['letter-unchanged'],
});
