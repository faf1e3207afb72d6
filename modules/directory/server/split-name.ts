import { type ChineseName, splitChineseName } from '../../../kernel/contract/chinese-names.ts';
import { surnames } from './reference.ts';

/** Surname and given name of a Chinese name, compound surnames known. */
export function splitName(zh: string): ChineseName {
  return splitChineseName(zh, surnames.rows);
}
