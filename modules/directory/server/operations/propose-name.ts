import { proposePinyin, readingsOf, splitChineseName } from '../../../../kernel/contract/chinese-names.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { proposeName as contract } from '../../contract/person.ts';
import { otherReadings } from '../core/other-readings.ts';
import { surnames } from '../reference.ts';

/** Splits a Chinese name and proposes its pinyin; other readings of surname and given name are listed. */
export const proposeName = implement(contract, async (_ctx, input) => {
  const zh = splitAs(input.zh, input.surname);
  const { alternatives, ...en } = proposePinyin(zh, surnames.rows);
  const listed = surnames.rows.find((row) => row.zh === zh.surname)?.pinyin ?? [];
  const spoken = [...zh.surname].length === 1 ? readingsOf(zh.surname) : [];
  return { zh, en, others: otherReadings(en, { listed, spoken }, alternatives) };
});

function splitAs(name: string, surname: string | undefined) {
  const bare = name.replace(/\s+/g, '');
  if (!surname || !bare.startsWith(surname)) return splitChineseName(bare, surnames.rows);
  return { surname, given: bare.slice(surname.length) };
}
