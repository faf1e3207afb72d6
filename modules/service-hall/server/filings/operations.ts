import type { Module } from '../../../../kernel/server/house/module.ts';
import { attachToFiling } from '../operations/filings/attach-to-filing.ts';
import { dropFiling } from '../operations/filings/drop-filing.ts';
import { listFilings } from '../operations/filings/list-filings.ts';
import { readFiling } from '../operations/filings/read-filing.ts';
import { submitFiling } from '../operations/filings/submit-filing.ts';
import { tryFiling } from '../operations/filings/try-filing.ts';
import { writeFiling } from '../operations/filings/write-filing.ts';
import { forgetSheet } from './forget-sheet.ts';

/** Filings, as the door of the hall puts them among the rest. */
export const filings = {
  operations: [listFilings, readFiling, tryFiling, writeFiling, dropFiling, attachToFiling, submitFiling],
  reactions: [forgetSheet],
  verbs: {
    'service-hall.firm-filing-tried': { zh: '试读合并申报表', en: 'tried a sheet of people' },
    'service-hall.firm-filing-written': { zh: '按表建立草稿', en: 'made drafts of a sheet' },
    'service-hall.firm-filing-dropped': { zh: '弃用合并申报表', en: 'dropped a sheet' },
  },
} satisfies Partial<Module>;
