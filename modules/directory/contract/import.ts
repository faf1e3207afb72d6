import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { instant } from '../../../kernel/contract/dates.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { pageOf, pageQuery } from '../../../kernel/contract/page.ts';
import { importKind, meaning } from './import-columns.ts';

/**
 * Where an import stands: the file was read; tried without writing; being carried out; carried out; being taken back;
 * taken back; or cleared, its rows thrown away.
 */
export const importState = z.enum([
  'read',
  'tried',
  'under-way',
  'carried-out',
  'taking-back',
  'taken-back',
  'cleared',
]);
export type ImportState = z.infer<typeof importState>;

/** What the dry run says of a row. `none`: there is no record in it. */
export const verdict = z.enum(['new', 'changed', 'same', 'double', 'faulty', 'none']);
export type Verdict = z.infer<typeof verdict>;

export const importOptions = z.object({
  /** How 03/04/2025 is read; `ask` reads it not at all. */
  dayOrder: z.enum(['ask', 'day-first', 'month-first']).default('ask'),
  /** Bodies the directory does not have: refuse the row, or enter them too. */
  newBodies: z.enum(['refuse', 'enter']).default('refuse'),
});
export type ImportOptions = z.infer<typeof importOptions>;

const columnRead = z.object({
  heading: z.string(),
  meaning,
  /** A few of its values, so that somebody sees what it holds. */
  samples: z.array(z.string()),
});

/** An import: a spreadsheet somebody handed in, and what became of it. */
export const sheetImport = z.object({
  id,
  version,
  kind: importKind,
  state: importState,
  fileName: z.string(),
  written: z.string(),
  leftAside: z.array(z.string()),
  /** The row the headings stand in. */
  headingLine: z.int(),
  columns: z.array(columnRead),
  options: importOptions,
  rows: z.int(),
  /** How many rows got each verdict; null before the dry run. */
  counts: z.record(verdict, z.int()).nullable(),
  /** Of long work: how much is done of how much. */
  progress: z.object({ done: z.int(), total: z.int() }),
  /** Rows not written because their record was changed after the dry run. */
  stale: z.int(),
  /** Records entered or changed by it, and, once it is taken back, those left because they were changed since. */
  records: z.int(),
  left: z.object({
    count: z.int(),
    some: z.array(z.object({ title: both, link: z.string() })),
  }),
  at: instant,
  abilities,
});
export type SheetImport = z.infer<typeof sheetImport>;

export const importRow = z.object({
  line: z.int(),
  /** What stands in the cells that are read, by the column's place. */
  cells: z.array(z.string()),
  verdict: verdict.nullable(),
  remarks: z.array(both),
  changes: z.array(z.object({ column: both, before: z.string(), after: z.string() })),
  /** The record it is about, where there is one already. */
  link: z.string().nullable(),
});
export type ImportRow = z.infer<typeof importRow>;

const onImport = z.object({ importId: id, version });

export const listImports = operation({
  name: 'directory.listImports',
  method: 'GET',
  path: '/directory/imports',
  about: { zh: '导入过的表格，新近的在前。', en: 'Spreadsheets handed in, latest first.' },
  input: pageQuery,
  output: pageOf(
    sheetImport.pick({
      id: true,
      kind: true,
      state: true,
      fileName: true,
      rows: true,
      records: true,
      at: true,
    }),
  ).extend({ abilities }),
});
export const readSheetFile = operation({
  name: 'directory.readSheetFile',
  method: 'POST',
  path: '/directory/imports',
  bodyLimit: 12_000_000,
  about: {
    zh: '交来一张人员或机构的表格（CSV或.xlsx）。程序读出各行，并按表头猜出各列的含义；名录不变。',
    en: 'Hand in a spreadsheet of people or bodies (CSV or .xlsx). Its rows are read and its columns guessed by their headings; the directory stays as it is.',
  },
  input: z.object({
    kind: importKind,
    file: z.object({ name: z.string().trim().min(1).max(255), base64: z.base64() }),
  }),
  output: sheetImport,
  refusals: ['sheet-unreadable', 'headings-not-found'],
});
export const tryImport = operation({
  name: 'directory.tryImport',
  method: 'POST',
  path: '/directory/imports/:importId/try',
  about: {
    zh: '试运行：逐行说明将新增、更改、不变、重复还是有误；名录不变。可同时更正各列的含义。',
    en: 'Dry run: says of each row whether it is new, changes something, is on record, a double or faulty; the directory stays as it is. The columns may be corrected.',
  },
  input: onImport.extend({ meanings: z.array(meaning).max(200), options: importOptions }),
  output: sheetImport,
  refusals: ['state-conflict', 'columns-unusable'],
});
export const carryOutImport = operation({
  name: 'directory.carryOutImport',
  method: 'POST',
  path: '/directory/imports/:importId/carry-out',
  about: {
    zh: '照试运行的结果写入名录；有误的行不写。',
    en: 'Write to the directory what the dry run said; faulty rows are left out.',
  },
  input: onImport,
  output: sheetImport,
  refusals: ['state-conflict'],
});
export const takeBackImport = operation({
  name: 'directory.takeBackImport',
  method: 'POST',
  path: '/directory/imports/:importId/take-back',
  about: {
    zh: '撤回导入：恢复原状；导入之后又更动过的记录保留，并逐一列出。',
    en: 'Take an import back: what it entered or changed is as before; records changed since are left and named.',
  },
  input: onImport,
  output: sheetImport,
  refusals: ['state-conflict'],
});
export const clearImport = operation({
  name: 'directory.clearImport',
  method: 'POST',
  path: '/directory/imports/:importId/clear',
  about: {
    zh: '清除交来的表格及撤回所需的资料；写入名录的记录不变。',
    en: 'Throw away the rows handed in and the way back; what was written to the directory stays.',
  },
  input: onImport,
  output: sheetImport,
  refusals: ['state-conflict'],
});
export const readImport = operation({
  name: 'directory.readImport',
  method: 'GET',
  path: '/directory/imports/:importId',
  about: { zh: '一次导入：各列、结果与进度。', en: 'An import: its columns, outcome and progress.' },
  input: z.object({ importId: id }),
  output: sheetImport,
});
export const listImportRows = operation({
  name: 'directory.listImportRows',
  method: 'GET',
  path: '/directory/imports/:importId/rows',
  about: { zh: '导入的各行及说明。', en: 'The rows of an import, and what is said of each.' },
  input: pageQuery.extend({ importId: id, verdict: verdict.optional() }),
  output: pageOf(importRow),
});
