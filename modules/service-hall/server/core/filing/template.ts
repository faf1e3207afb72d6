/** The sheet of a filing as it is handed out: headings in both languages, a row that shows how, and room. Pure. */
import type { Fact } from '../../../contract/definition.ts';
import {
  type FilingColumn,
  filingColumns,
  mostFiled,
  neededFilingColumns,
} from '../../../contract/filing-columns.ts';
import { headingOf } from './find-head.ts';

/** Somebody made up: the row is known by its mark and never read. */
const example: Record<FilingColumn, string> = {
  mark: '示例 Example',
  nameZh: '林知夏',
  surname: 'LIN',
  given: 'ZHIXIA',
  sex: '女',
  born: '1990-05-06',
  passport: 'E00000000',
  passportUntil: '2033-11-20',
  mrz: '',
  idNumber: '',
  postZh: '销售总监',
  postEn: 'Sales Director',
  phone: '13800005521',
  email: 'lin.zhixia@example.com',
};

/** Its cells, each a text. */
export function filingTemplate(facts: readonly Fact[]): string[][] {
  const columns = Object.keys(filingColumns) as FilingColumn[];
  const needed: ReadonlySet<FilingColumn> = new Set(neededFilingColumns);
  const heads = [
    ...columns.map((column) => headingOf(filingColumns[column]) + (needed.has(column) ? ' *' : '')),
    ...facts.map(({ question }) => headingOf(question)),
  ];
  const shown = [...columns.map((column) => example[column]), ...facts.map(exampleOf)];
  const room = Array.from({ length: mostFiled }, (_, at) => [
    String(at + 1),
    ...heads.slice(1).map(() => ''),
  ]);
  return [heads, shown, ...room];
}

function exampleOf({ kind, choices }: Fact): string {
  switch (kind) {
    case 'yes-no':
      return '是';
    case 'choice':
      return choices?.[0]?.label.zh ?? '';
    case 'number':
      return '12';
    case 'date':
      return '2026-10-05';
    default:
      return '';
  }
}
