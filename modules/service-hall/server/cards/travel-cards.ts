import type { Module } from '../../../../kernel/server/house/module.ts';
import { addCardHolder } from '../operations/cards/add-card-holder.ts';
import { cancelTravelCard } from '../operations/cards/cancel-travel-card.ts';
import { changePassport } from '../operations/cards/change-passport.ts';
import { correctLine } from '../operations/cards/correct-line.ts';
import { dropBatchReturn } from '../operations/cards/drop-batch-return.ts';
import { fileCardRequest } from '../operations/cards/file-card-request.ts';
import { findCardHolders } from '../operations/cards/find-card-holders.ts';
import { listCardBatches } from '../operations/cards/list-card-batches.ts';
import { listCardBoard } from '../operations/cards/list-card-board.ts';
import { listWaitingRequests } from '../operations/cards/list-waiting-requests.ts';
import { makeCardBatch } from '../operations/cards/make-card-batch.ts';
import { readBatchReturn } from '../operations/cards/read-batch-return.ts';
import { readCardBatch } from '../operations/cards/read-card-batch.ts';
import { readCardHolder } from '../operations/cards/read-card-holder.ts';
import { readCardStatistics } from '../operations/cards/read-card-statistics.ts';
import { readCaseEconomies } from '../operations/cards/read-case-economies.ts';
import { recordAnswers } from '../operations/cards/record-answers.ts';
import { recordCard } from '../operations/cards/record-card.ts';
import { reportCardLost } from '../operations/cards/report-card-lost.ts';
import { sendCardBatch } from '../operations/cards/send-card-batch.ts';
import { setTrips } from '../operations/cards/set-trips.ts';
import { tryBatchReturn } from '../operations/cards/try-batch-return.ts';
import { withdrawCardRequest } from '../operations/cards/withdraw-card-request.ts';
import { writeBatchReturn } from '../operations/cards/write-batch-return.ts';
import { batchSheet } from './batches/sheet.ts';
import { cardReactions } from './reactions.ts';
import { cardStatisticsSheet } from './statistics-sheet.ts';
import { batchSubject, holderSubject } from './subjects.ts';
import { cardNotices, cardVerbs } from './verbs.ts';

/** Travel cards, as the door of the hall puts them among the rest. */
export const travelCards = {
  operations: [
    listCardBoard,
    findCardHolders,
    readCardHolder,
    addCardHolder,
    fileCardRequest,
    withdrawCardRequest,
    recordAnswers,
    correctLine,
    recordCard,
    reportCardLost,
    cancelTravelCard,
    changePassport,
    setTrips,
    listWaitingRequests,
    listCardBatches,
    readCardBatch,
    makeCardBatch,
    sendCardBatch,
    tryBatchReturn,
    readBatchReturn,
    writeBatchReturn,
    dropBatchReturn,
    readCardStatistics,
    readCaseEconomies,
  ],
  subjects: [holderSubject, batchSubject],
  reactions: cardReactions,
  sheets: [batchSheet, cardStatisticsSheet],
  verbs: cardVerbs,
  notices: cardNotices,
} satisfies Partial<Module>;
