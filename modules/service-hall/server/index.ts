/** The door of the service hall: what its services ask, as data, and the cases people bring, and travel cards. */
import { join } from 'node:path';
import { migrationsIn } from '../../../kernel/server/database/migrate.ts';
import type { Module } from '../../../kernel/server/house/module.ts';
import { hallErrors } from '../contract/errors.ts';
import { travelCards } from './cards/travel-cards.ts';
import { casesSheet } from './cases-sheet.ts';
import { closeOuts } from './close-outs/operations.ts';
import { serviceDefinitionCommand } from './commands/service-definition.ts';
import { counterOperations } from './counter/operations.ts';
import { counterReactions } from './counter/reactions.ts';
import { statisticsSheets } from './counter/statistics-sheets.ts';
import { counterVerbs } from './counter/verbs.ts';
import { custody } from './custody/operations.ts';
import { custodySheet } from './custody/sheet.ts';
import { feeOperations } from './fees/operations.ts';
import { filings } from './filings/operations.ts';
import { enterpriseDesk } from './firms/enterprise-desk.ts';
import { letterOperations } from './letters/operations.ts';
import { hallNotices } from './notices.ts';
import { acceptCase } from './operations/accept-case.ts';
import { advanceCase } from './operations/advance-case.ts';
import { answerCorrection } from './operations/answer-correction.ts';
import { askCorrection } from './operations/ask-correction.ts';
import { assignCase } from './operations/assign-case.ts';
import { attachPaper } from './operations/attach-paper.ts';
import { discardCase } from './operations/discard-case.ts';
import { enterCase } from './operations/enter-case.ts';
import { eraseCase } from './operations/erase-case.ts';
import { findCases } from './operations/find-cases.ts';
import { findDocumentWay } from './operations/find-document-way.ts';
import { hallOverview } from './operations/hall-overview.ts';
import { handOver } from './operations/hand-over.ts';
import { judgePaper } from './operations/judge-paper.ts';
import { keepCase } from './operations/keep-case.ts';
import { lapseCase } from './operations/lapse-case.ts';
import { listCases } from './operations/list-cases.ts';
import { listCorrectionReasons } from './operations/list-correction-reasons.ts';
import { listDestinations } from './operations/list-destinations.ts';
import { listHallStaff } from './operations/list-hall-staff.ts';
import { listServices } from './operations/list-services.ts';
import { noteCase } from './operations/note-case.ts';
import { pauseCase } from './operations/pause-case.ts';
import { readCase } from './operations/read-case.ts';
import { readOwnCase } from './operations/read-own-case.ts';
import { readService } from './operations/read-service.ts';
import { refuseAcceptance } from './operations/refuse-acceptance.ts';
import { refuseCase } from './operations/refuse-case.ts';
import { removePaper } from './operations/remove-paper.ts';
import { removePerson } from './operations/remove-person.ts';
import { resumeCase } from './operations/resume-case.ts';
import { saveCase } from './operations/save-case.ts';
import { saveOfficeAnswers } from './operations/save-office-answers.ts';
import { savePerson } from './operations/save-person.ts';
import { seePaper } from './operations/see-paper.ts';
import { sendBackCase } from './operations/send-back-case.ts';
import { startCase } from './operations/start-case.ts';
import { submitCase } from './operations/submit-case.ts';
import { withdrawCase } from './operations/withdraw-case.ts';
import { letterPaper } from './papers/letter-paper.ts';
import { portal } from './portal.ts';
import { ratingOperations } from './ratings/operations.ts';
import { reactions } from './reactions.ts';
import { seedHall } from './seed.ts';
import { caseSubject } from './subjects.ts';
import { valueOperations } from './values/operations.ts';
import { valueVerbs } from './values/verbs.ts';
import { caseVerbs } from './verbs.ts';

export { appointmentShown } from './counter/appointment-shown.ts';
export { icsOfOwn } from './counter/ics-of-booking.ts';
export { counterScreenOf } from './counter/screen.ts';
export { ownRegister } from './custody/sheet.ts';
export { destinations, wayOfDocument } from './document-way.ts';
export { payByGateway } from './fees/pay-by-gateway.ts';
export {
  templateFile as filingTemplateFile,
  templateOf as filingTemplateOf,
} from './filings/template-file.ts';
export { type ActAs, fillCases } from './fill-cases.ts';
export { bookAppointment } from './operations/counter/book-appointment.ts';
export { cancelAppointment } from './operations/counter/cancel-appointment.ts';
export { checkIssuedPaper } from './operations/counter/check-issued-paper.ts';
export { moveAppointment } from './operations/counter/move-appointment.ts';
export { letterPaper } from './papers/letter-paper.ts';
export { guideTo, serviceList } from './public-queries.ts';

export const serviceHall: Module = {
  id: 'service-hall',
  name: { zh: '服务大厅', en: 'Service hall' },
  migrations: migrationsIn(join(import.meta.dirname, 'migrations')),
  operations: [
    ...valueOperations,
    listServices,
    readService,
    findDocumentWay,
    listDestinations,
    ...letterOperations,
    ...feeOperations,
    ...ratingOperations,
    startCase,
    readOwnCase,
    saveCase,
    savePerson,
    removePerson,
    attachPaper,
    removePaper,
    submitCase,
    discardCase,
    answerCorrection,
    withdrawCase,
    enterCase,
    listCases,
    findCases,
    readCase,
    acceptCase,
    askCorrection,
    refuseAcceptance,
    advanceCase,
    sendBackCase,
    refuseCase,
    pauseCase,
    resumeCase,
    assignCase,
    judgePaper,
    seePaper,
    saveOfficeAnswers,
    noteCase,
    lapseCase,
    keepCase,
    eraseCase,
    handOver,
    hallOverview,
    listHallStaff,
    listCorrectionReasons,
    ...counterOperations,
    ...closeOuts.operations,
    ...filings.operations,
    ...custody.operations,
    ...travelCards.operations,
    ...enterpriseDesk.operations,
    ...portal.operations,
  ],
  sheets: [...statisticsSheets, casesSheet, custodySheet, ...travelCards.sheets],
  subjects: [caseSubject, ...travelCards.subjects, ...enterpriseDesk.subjects],
  checks: [],
  reactions: [
    ...reactions,
    ...counterReactions,
    ...closeOuts.reactions,
    ...custody.reactions,
    ...filings.reactions,
    ...travelCards.reactions,
    ...portal.reactions,
  ],
  keyDoors: portal.keyDoors,
  errors: hallErrors,
  roles: {
    'hall-clerk': { zh: '窗口人员', en: 'Hall clerk' },
    'hall-reviewer': { zh: '审核人员', en: 'Hall reviewer' },
    'hall-chief': { zh: '大厅负责人', en: 'Chief of the hall' },
  },
  verbs: {
    ...caseVerbs,
    ...counterVerbs,
    ...closeOuts.verbs,
    ...filings.verbs,
    ...custody.verbs,
    ...valueVerbs,
    ...travelCards.verbs,
    ...enterpriseDesk.verbs,
  },
  notices: { ...hallNotices, ...travelCards.notices, ...custody.notices, ...enterpriseDesk.notices },
  papers: [letterPaper],
  commands: [serviceDefinitionCommand],
  seed: seedHall,
};
