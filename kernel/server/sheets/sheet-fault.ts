import type { Both } from '../../contract/local-text.ts';

/** No list of an office is longer or wider; a file that is, is not one. */
export const mostRows = 50_000;
export const mostColumns = 200;
/** So much a workbook may unpack to, whatever it says of itself. */
export const mostUnpacked = 100_000_000;

/** Why a file cannot be read as a sheet, and what to do. */
export const sheetFaults = {
  empty: {
    zh: '文件里没有内容。请选择有表头和数据的表格。',
    en: 'There is nothing in the file. Choose a sheet with headings and rows.',
  },
  'old-workbook': {
    zh: '这是旧格式（.xls）或加了密码的工作簿。请去掉密码，另存为.xlsx后再交。',
    en: 'This is an old workbook (.xls) or one with a password. Take the password off and save it as .xlsx.',
  },
  'not-a-sheet': {
    zh: '读不出这个文件中的表格。请另存为.xlsx或CSV后再交。',
    en: 'No sheet can be read in this file. Save it as .xlsx or CSV and hand it in again.',
  },
  encoding: {
    zh: '文字编码无法辨认。请存为“CSV UTF-8”或.xlsx后再交。',
    en: 'The encoding of the text is not known. Save it as “CSV UTF-8” or as .xlsx.',
  },
  unpacked: {
    zh: `文件解开后超过${mostUnpacked / 1e6} MB，未予读取。请删去多余的工作表和图片，或分成几个文件。`,
    en: `The file unpacks to more than ${mostUnpacked / 1e6} MB and was not read. Take out needless sheets, or divide it.`,
  },
  long: {
    zh: `表格超过${mostRows.toLocaleString('en')}行或${mostColumns}列。请分成几个文件。`,
    en: `The sheet has more than ${mostRows.toLocaleString('en')} rows or ${mostColumns} columns. Divide it into several files.`,
  },
} as const satisfies Record<string, Both>;

export type SheetFaultKind = keyof typeof sheetFaults;

/** The file is no sheet this house reads. */
export class SheetFault extends Error {
  override name = 'SheetFault';
  readonly kind: SheetFaultKind;

  constructor(kind: SheetFaultKind) {
    super(sheetFaults[kind].en);
    this.kind = kind;
  }
}
