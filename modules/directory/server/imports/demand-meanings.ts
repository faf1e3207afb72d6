import type { Selectable } from 'kysely';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { type Meaning, meaningNames, meaningsOf } from '../../contract/import-columns.ts';
import { refuse } from '../refuse.ts';
import type { ImportTable } from '../tables.ts';

/** Refuses meanings that do not fit the file: one a column, none twice, a name among them. */
export function demandMeanings(
  meanings: readonly Meaning[],
  { kind, columns }: Pick<Selectable<ImportTable>, 'kind' | 'columns'>,
): void {
  const read = meanings.filter((one) => one !== 'skip');
  const twice = read.find((one, at) => read.indexOf(one) !== at);
  if (meanings.length !== columns.length) throw unusable(notAsMany);
  if (read.some((one) => !meaningsOf[kind].includes(one))) throw unusable(otherKind);
  if (twice) {
    const name = meaningNames[kind][twice]!;
    throw unusable({ zh: `“${name.zh}”指定了两列。`, en: `Two columns are given as “${name.en}”.` });
  }
  if (!read.some((one) => one.startsWith('name') || one.startsWith('surname'))) throw unusable(noName);
}

const notAsMany: Both = {
  zh: '数目与文件的列数不同，请刷新页面。',
  en: 'They are not as many as the columns of the file. Reload the page.',
};
const otherKind: Both = {
  zh: '其中有不属于这类表格的含义。',
  en: 'Some do not belong to this kind of list.',
};
const noName: Both = { zh: '没有一列是姓名或名称。', en: 'None of them is a name.' };

function unusable(reason: Both) {
  return refuse('columns-unusable', { reason });
}
