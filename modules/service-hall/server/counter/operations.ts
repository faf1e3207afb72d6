import type { AnyOperation } from '../../../../kernel/server/operation.ts';
import { bookAppointment } from '../operations/counter/book-appointment.ts';
import { callAgain } from '../operations/counter/call-again.ts';
import { callNext } from '../operations/counter/call-next.ts';
import { cancelAppointment } from '../operations/counter/cancel-appointment.ts';
import { checkIssuedPaper } from '../operations/counter/check-issued-paper.ts';
import { enterIssuedPaper } from '../operations/counter/enter-issued-paper.ts';
import { findIssuedPapers } from '../operations/counter/find-issued-papers.ts';
import { finishTicket } from '../operations/counter/finish-ticket.ts';
import { handOnTicket } from '../operations/counter/hand-on-ticket.ts';
import { listAppointments } from '../operations/counter/list-appointments.ts';
import { listFreeTimes } from '../operations/counter/list-free-times.ts';
import { listIssuedPapers } from '../operations/counter/list-issued-papers.ts';
import { listReceipts } from '../operations/counter/list-receipts.ts';
import { moveAppointment } from '../operations/counter/move-appointment.ts';
import { noteAbsent } from '../operations/counter/note-absent.ts';
import { readCounter } from '../operations/counter/read-counter.ts';
import { readOwnAppointment } from '../operations/counter/read-own-appointment.ts';
import { readScan } from '../operations/counter/read-scan.ts';
import { readScreen } from '../operations/counter/read-screen.ts';
import { readSetUp } from '../operations/counter/read-set-up.ts';
import { readStageTimes } from '../operations/counter/read-stage-times.ts';
import { readStatistics } from '../operations/counter/read-statistics.ts';
import { saveGroup } from '../operations/counter/save-group.ts';
import { saveHours } from '../operations/counter/save-hours.ts';
import { saveWindow } from '../operations/counter/save-window.ts';
import { signReceipt } from '../operations/counter/sign-receipt.ts';
import { sitAtWindow } from '../operations/counter/sit-at-window.ts';
import { takeBackTicket } from '../operations/counter/take-back-ticket.ts';
import { takeTicket } from '../operations/counter/take-ticket.ts';
import { voidIssuedPaper } from '../operations/counter/void-issued-paper.ts';

/** All that is done at the counter. */
export const counterOperations: AnyOperation[] = [
  readCounter,
  takeTicket,
  sitAtWindow,
  callNext,
  callAgain,
  noteAbsent,
  finishTicket,
  takeBackTicket,
  handOnTicket,
  readScreen,
  readSetUp,
  saveGroup,
  saveWindow,
  saveHours,
  listFreeTimes,
  listAppointments,
  bookAppointment,
  moveAppointment,
  cancelAppointment,
  readOwnAppointment,
  checkIssuedPaper,
  enterIssuedPaper,
  findIssuedPapers,
  listIssuedPapers,
  voidIssuedPaper,
  listReceipts,
  readScan,
  readStatistics,
  readStageTimes,
  signReceipt,
];
