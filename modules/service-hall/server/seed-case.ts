import type { SentInputOf } from '../../../kernel/contract/operation.ts';
import type { enterCase } from '../contract/handling.ts';
import type { SeedPaper } from './seed-papers.ts';

/** How far a case of the demonstration has come. */
export type Until =
  | 'submitted'
  | 'correcting'
  | 'accepted'
  | 'reviewed'
  | 'with-others'
  | 'paused'
  | 'ready'
  | 'done'
  | 'not-accepted'
  | 'refused'
  | 'sent-back';

/** A case of the demonstration, and how far it has come. */
export interface SeedCase {
  until: Until;
  entered: SentInputOf<typeof enterCase>;
  assign?: string;
  note?: string;
  /** Handed in before it is received. */
  papers?: SeedPaper[];
  /** Overall, and what was said of it; of a finished one. */
  rated?: { level: number; words: string };
}

/** Somebody a case is for. */
export type Person = NonNullable<SeedCase['entered']['people']>[number];

/** Somebody made up, every particular in order. */
export function traveller(
  nameZh: string,
  surname: string,
  given: string,
  passport: string,
  born: string,
  until: string,
  post: [zh: string, en: string],
  sex: 'F' | 'M',
): Person {
  const [postZh, postEn] = post;
  return {
    nameZh,
    surname,
    given,
    passport,
    born,
    passportUntil: until,
    postZh,
    postEn,
    sex,
    nationality: 'CHN',
  };
}
