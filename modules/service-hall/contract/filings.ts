/** Filings 合并申报: up to fifty people of a firm, entered by a sheet; each becomes a case of one person. */
import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { instant } from '../../../kernel/contract/dates.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { both, lang } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { caseState, missing } from './case.ts';

/** Services that are filed by a sheet. */
export const filingServices = ['abtc-new', 'abtc-renew'] as const;
export const filingService = z.enum(filingServices);

export const filingCounts = z.object({ right: z.int(), mend: z.int(), stop: z.int() });
export type FilingCounts = z.infer<typeof filingCounts>;

const rowFinding = z.object({
  /** The column it stands at; null where it is about the whole row. */
  column: both.nullable(),
  weight: z.enum(['stops', 'wrong', 'doubtful']),
  says: both,
  fix: both,
});

/** A row, as it would be filed now. */
export const filingRow = z.object({
  /** As the spreadsheet program numbers it. */
  line: z.int(),
  name: both,
  passport: z.string().nullable(),
  verdict: z.enum(['right', 'mend', 'stop']),
  findings: z.array(rowFinding),
});
export type FilingRow = z.infer<typeof filingRow>;

/** One of its cases, with what is still missing of it. */
export const filedCase = z.object({
  id,
  version,
  number: z.string().nullable(),
  state: caseState,
  name: both,
  passport: z.string().nullable(),
  missing: z.array(missing.pick({ kind: true, name: true, person: true, says: true })),
});
export type FiledCase = z.infer<typeof filedCase>;

export const filing = z.object({
  id,
  version,
  service: z.object({ code: filingService, name: both }),
  state: z.enum(['tried', 'written', 'dropped']),
  /** Null once no case made of it is left to be read. */
  fileName: z.string().nullable(),
  madeAt: instant,
  counts: filingCounts,
  /** Headings of the sheet nobody knows: their columns are not read. */
  unknown: z.array(z.string()),
  /** Row by row while it is tried; empty afterwards. */
  rows: z.array(filingRow),
  cases: z.array(filedCase),
  abilities,
});
export type Filing = z.infer<typeof filing>;

export const filingHead = filing
  .pick({ id: true, service: true, state: true, fileName: true, madeAt: true, counts: true })
  .extend({ drafts: z.int(), cases: z.int() });
export type FilingHead = z.infer<typeof filingHead>;

const mega = 1_048_576;
const onFiling = z.object({ filingId: id, version });

export const listFilings = operation({
  name: 'service-hall.listFilings',
  method: 'GET',
  path: '/public/service-hall/filings',
  open: true,
  about: {
    zh: '企业服务台：本单位的合并申报，最近的在前。',
    en: 'The desk of a firm: its filings, the newest first.',
  },
  input: z.object({}),
  output: z.object({ filings: z.array(filingHead) }),
});

export const readFiling = operation({
  name: 'service-hall.readFiling',
  method: 'GET',
  path: '/public/service-hall/filings/:filingId',
  open: true,
  about: {
    zh: '企业服务台：一次合并申报；试读时逐行列出，写入后逐人列出还缺什么。',
    en: 'The desk of a firm: a filing; row by row while it is tried, and then person by person what is missing.',
  },
  input: z.object({ filingId: id }),
  output: filing,
});

export const tryFiling = operation({
  name: 'service-hall.tryFiling',
  method: 'POST',
  path: '/public/service-hall/filings/try',
  open: true,
  bodyLimit: 16 * mega,
  about: {
    zh: '企业服务台：交上填好的表，逐行看哪里有误、怎样改；除了这份表，什么也不写入。一个企业一小时最多20份。',
    en: 'The desk of a firm: hand in the sheet and see row by row what is wrong and how to mend it. Nothing is written but the sheet. Twenty an hour for a firm at most.',
  },
  input: z.object({
    service: filingService,
    language: lang.default('zh'),
    file: z.object({ name: z.string().max(2000), base64: z.base64() }),
  }),
  output: filing,
  refusals: ['sheet-unreadable', 'filing-unreadable', 'filing-too-long', 'filing-empty'],
});

export const writeFiling = operation({
  name: 'service-hall.writeFiling',
  method: 'POST',
  path: '/public/service-hall/filings/:filingId/write',
  open: true,
  about: {
    zh: '企业服务台：按表建立草稿，一人一件；which为right只建没有错误的，all连同有误的一起建（读不出的留空）。读到的表随即清除。',
    en: 'The desk of a firm: make a draft for each person. which: right takes the rows without faults, all those with faults, too, what could not be read left empty. The rows are then erased.',
  },
  input: onFiling.extend({ which: z.enum(['right', 'all']).default('right') }),
  output: filing,
  refusals: ['state-conflict'],
});

export const dropFiling = operation({
  name: 'service-hall.dropFiling',
  method: 'POST',
  path: '/public/service-hall/filings/:filingId/drop',
  open: true,
  about: {
    zh: '企业服务台：不用这份表，读到的清除。',
    en: 'The desk of a firm: drop a sheet that was only tried; what was read is erased.',
  },
  input: onFiling,
  output: filing,
  refusals: ['state-conflict'],
});

/** What became of a file that was handed in among many. */
export const droppedFile = z.object({
  name: z.string(),
  outcome: z.enum(['filed', 'nobody', 'several-people', 'no-paper', 'several-papers', 'unusable', 'closed']),
  person: both.nullable(),
  paper: both.nullable(),
  /** What was found in it, or why it was not taken and how to mend that. */
  says: z.array(both),
});
export type DroppedFile = z.infer<typeof droppedFile>;

export const attachToFiling = operation({
  name: 'service-hall.attachToFiling',
  method: 'POST',
  path: '/public/service-hall/filings/:filingId/files',
  open: true,
  bodyLimit: 60 * mega,
  about: {
    zh: '企业服务台：一次交上多份材料，按文件名里的护照号码或姓名、材料名称归到各人；归不上的列出。一个企业一小时最多600份文件。',
    en: 'The desk of a firm: hand in many papers at once. Each finds its person and paper by the passport or name, and the name of the paper, in its file name; those that do not are listed. Six hundred files an hour for a firm at most.',
  },
  input: z.object({
    filingId: id,
    files: z
      .array(z.object({ name: z.string().max(2000), content: z.base64() }))
      .min(1)
      .max(150),
  }),
  output: z.object({ filing, files: z.array(droppedFile) }),
  refusals: ['state-conflict'],
});

export const submitFiling = operation({
  name: 'service-hall.submitFiling',
  method: 'POST',
  path: '/public/service-hall/filings/:filingId/submit',
  open: true,
  about: {
    zh: '企业服务台：提交其中材料已齐的，一人一件；没齐的仍是草稿。',
    en: 'The desk of a firm: submit all that are complete, each as its own case; the others stay drafts.',
  },
  input: z.object({ filingId: id }),
  output: z.object({ filing, submitted: z.int() }),
  refusals: ['nothing-complete'],
});
