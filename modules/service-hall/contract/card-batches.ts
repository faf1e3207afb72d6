/** Batches: what goes to the ministry together, and the sheet that comes back. */
import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { instant, isoDate } from '../../../kernel/contract/dates.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { both, localText } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { pageOf, pageQuery } from '../../../kernel/contract/page.ts';
import { cardService, requestState } from './card-states.ts';

export const batchState = z.enum(['made', 'sent', 'returned']);
export type BatchState = z.infer<typeof batchState>;

/** What is to be asked for one person, in a list. */
export const requestRow = z.object({
  id,
  service: cardService,
  state: requestState,
  filedOn: isoDate,
  remark: z.string().nullable(),
  place: z.int().nullable(),
  holder: z.object({ id, name: localText, firm: localText.nullable() }),
  /** How its economies have answered; null where the service asks none. */
  answers: z.object({ granted: z.int(), refused: z.int(), pending: z.int() }).nullable(),
});
export type RequestRow = z.infer<typeof requestRow>;

export const batchRow = z.object({
  id,
  number: z.string(),
  state: batchState,
  madeAt: instant,
  sentOn: isoDate.nullable(),
  items: z.int(),
});
export type BatchRow = z.infer<typeof batchRow>;

export const returnCounts = z.object({ new: z.int(), same: z.int(), faulty: z.int() });

export const batchReturn = z.object({
  id,
  version,
  batchId: id,
  batch: z.string(),
  state: z.enum(['tried', 'written', 'dropped']),
  fileName: z.string(),
  at: instant,
  by: both,
  counts: returnCounts,
  /** Row by row while it is tried; empty afterwards. */
  rows: z.array(
    z.object({
      /** As the spreadsheet program numbers it. */
      line: z.int(),
      place: z.string(),
      holder: z.object({ id, name: localText }).nullable(),
      verdict: z.enum(['new', 'same', 'faulty']),
      /** What would be written, or what is wrong. */
      says: z.array(both),
    }),
  ),
  abilities,
});
export type BatchReturn = z.infer<typeof batchReturn>;

export const cardBatch = batchRow.omit({ items: true }).extend({
  version,
  madeBy: both,
  items: z.array(requestRow),
  returns: z.array(batchReturn.pick({ id: true, state: true, fileName: true, at: true, counts: true })),
  abilities,
});
export type CardBatch = z.infer<typeof cardBatch>;

export const listWaitingRequests = operation({
  name: 'service-hall.listWaitingRequests',
  method: 'GET',
  path: '/service-hall/card-requests',
  about: {
    zh: '等待报部的事项，先提出的在前。',
    en: 'What waits to be sent to the ministry, the oldest first.',
  },
  input: pageQuery.extend({ service: cardService.optional() }),
  output: pageOf(requestRow),
});

export const listCardBatches = operation({
  name: 'service-hall.listCardBatches',
  method: 'GET',
  path: '/service-hall/card-batches',
  about: { zh: '报部批次，最近的在前。', en: 'Batches for the ministry, the newest first.' },
  input: pageQuery,
  output: pageOf(batchRow),
});

export const readCardBatch = operation({
  name: 'service-hall.readCardBatch',
  method: 'GET',
  path: '/service-hall/card-batches/:batchId',
  about: { zh: '一个报部批次及其各项。', en: 'A batch and its items.' },
  input: z.object({ batchId: id }),
  output: cardBatch,
});

export const makeCardBatch = operation({
  name: 'service-hall.makeCardBatch',
  method: 'POST',
  path: '/service-hall/card-batches',
  about: { zh: '把所选事项编成一批，编号。', en: 'Put the chosen requests together in a numbered batch.' },
  input: z.object({ requests: z.array(id).min(1).max(200) }),
  output: cardBatch,
  refusals: ['nothing-to-batch'],
});

export const sendCardBatch = operation({
  name: 'service-hall.sendCardBatch',
  method: 'POST',
  path: '/service-hall/card-batches/:batchId/send',
  about: {
    zh: '登记已报部：新办、续办各项的经济体由此开始计日。',
    en: 'Record that it was sent: from this day the economies of new cards and renewals are counted.',
  },
  input: z.object({ batchId: id, version, on: isoDate }),
  output: cardBatch,
  refusals: ['state-conflict', 'day-not-possible'],
});

export const tryBatchReturn = operation({
  name: 'service-hall.tryBatchReturn',
  method: 'POST',
  path: '/service-hall/card-batches/:batchId/returns',
  bodyLimit: 12_000_000,
  about: {
    zh: '交来部里回表，先试读：逐行说明将写入什么、哪里有误；什么都不写。',
    en: 'Hand in the ministry’s return for a dry run: says of each row what would be written and what is wrong. Nothing is.',
  },
  input: z.object({
    batchId: id,
    file: z.object({ name: z.string().trim().min(1).max(255), base64: z.base64() }),
  }),
  output: batchReturn,
  refusals: ['sheet-unreadable', 'return-unreadable', 'state-conflict'],
});

export const readBatchReturn = operation({
  name: 'service-hall.readBatchReturn',
  method: 'GET',
  path: '/service-hall/card-returns/:returnId',
  about: { zh: '一份回表的试读结果，按现况重新判断。', en: 'A return as it would be written now.' },
  input: z.object({ returnId: id }),
  output: batchReturn,
});

export const writeBatchReturn = operation({
  name: 'service-hall.writeBatchReturn',
  method: 'POST',
  path: '/service-hall/card-returns/:returnId/write',
  about: {
    zh: '写入无误的各行；有误的留待改好后再交。',
    en: 'Write the rows in which nothing is wrong; the others are mended and handed in again.',
  },
  input: z.object({ returnId: id, version }),
  output: batchReturn,
  refusals: ['state-conflict'],
});

export const dropBatchReturn = operation({
  name: 'service-hall.dropBatchReturn',
  method: 'POST',
  path: '/service-hall/card-returns/:returnId/drop',
  about: {
    zh: '放弃一份试读过的回表，清除其内容。',
    en: 'Drop a return that was only tried; what was read is erased.',
  },
  input: z.object({ returnId: id, version }),
  output: batchReturn,
  refusals: ['state-conflict'],
});
