import { proposePinyin, splitChineseName } from '../../../../kernel/contract/chinese-names.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { proposeName as contract } from '../../contract/person.ts';
import { surnames } from '../reference.ts';

/** Splits a Chinese name and proposes its pinyin; other readings of surname and given name are listed. */
export const proposeName = implement(contract, async (_ctx, input) => {
  const zh = splitChineseName(input.zh, surnames.rows);
  const { alternatives, ...en } = proposePinyin(zh, surnames.rows);
  return { zh, en, others: alternatives };
});
