/** What a firm hands in when it files travel cards for several people: the sheet, and the files of each of them. */
import { type FilingColumn, filingColumns } from '../modules/service-hall/contract/filing-columns.ts';
import { headingOf } from '../modules/service-hall/server/core/filing/find-head.ts';
import abtc from '../reference/services/abtc-new.json' with { type: 'json' };
import { jpeg, onePage, page, portrait, signature } from './uploads.ts';
import { filled, type Row, rowsOf, workbookOf } from './workbook.ts';

/** A row as it is filled in: columns of the person, and questions of the service by their names. */
export type FiledRow = Partial<Record<FilingColumn, string | null>> & { answers?: Row };

/** Answers with which nothing stands in the way of a card. */
const answers: Row = {
  'case.byAgent': '否',
  'person.mainlandPassport': '是',
  'person.holdsLiveCard': '否',
  'person.post': 'business',
  'person.businessTitle': 'yes',
  'person.purpose': 'business',
  'person.frequentTrips': '是',
  'person.insuredMonths': '48',
  'person.insuredElsewhere': 'no',
  'person.noConviction': '是',
  'person.refusedByEconomy': '否',
  'person.refusedElsewhere': '否',
};

/** What a private maker of goods answers of itself, and the papers of it that are uploaded. */
export const factsOfFirm = {
  'firm.kind': 'private',
  'firm.form': 'company',
  'firm.business': 'goods',
  'firm.importExportLastYear': 8_400_000,
  'firm.insuredStaff': 214,
  'firm.taxGrade': 'a',
  'firm.taxesPaidUp': true,
  'firm.specialContribution': false,
} as const;
export const papersOfFirm = ['credit-report', 'tax-proof', 'customs-forms', 'card-rules'] as const;

/** The sheet as it was downloaded, filled in below its example. */
export function filledSheet(downloaded: Buffer, people: readonly FiledRow[]): Buffer {
  const [example, ...room] = rowsOf(downloaded);
  return workbookOf([example!, ...room.map((row, at) => filled(row, cellsOf(people[at])))]);
}

function cellsOf(one: FiledRow | undefined): Row {
  if (!one) return {};
  const { answers: own, ...person } = one;
  const particulars = Object.entries(person).map(
    ([column, text]) => [headingOf(filingColumns[column as FilingColumn]), text ?? ''] as const,
  );
  const said = Object.entries({ ...answers, ...own }).map(
    ([name, text]) => [headingOf(abtc.facts.find((fact) => fact.name === name)!.question), text] as const,
  );
  return Object.fromEntries([...particulars, ...said]);
}

/** The files of a person that are uploaded, called as people call them after whom they are of. */
export async function filesOf(whom: string): Promise<{ name: string; bytes: Buffer }[]> {
  const scan = await jpeg(page());
  return [
    { name: `${whom} 照片.jpg`, bytes: await jpeg(portrait()) },
    { name: `${whom}-护照.jpg`, bytes: scan },
    { name: `${whom}_signature.jpg`, bytes: await jpeg(signature()) },
    { name: `${whom} 社保.pdf`, bytes: onePage },
    { name: `${whom} 身份证.jpg`, bytes: scan },
  ];
}
