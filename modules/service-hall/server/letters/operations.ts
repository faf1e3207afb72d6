import type { AnyOperation } from '../../../../kernel/server/operation.ts';
import { listLetters } from '../operations/list-letters.ts';
import { reissueLetter } from '../operations/reissue-letter.ts';

/** What is done with the letters of a case. */
export const letterOperations: AnyOperation[] = [listLetters, reissueLetter];
