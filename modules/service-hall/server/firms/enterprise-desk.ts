import type { Module } from '../../../../kernel/server/house/module.ts';
import { addFirmPaper } from '../operations/firms/add-firm-paper.ts';
import { confirmFirm } from '../operations/firms/confirm-firm.ts';
import { correctFirm } from '../operations/firms/correct-firm.ts';
import { endClerk } from '../operations/firms/end-clerk.ts';
import { enterFirm } from '../operations/firms/enter-firm.ts';
import { findFirms } from '../operations/firms/find-firms.ts';
import { handLead } from '../operations/firms/hand-lead.ts';
import { inviteClerk } from '../operations/firms/invite-clerk.ts';
import { listFirmCards } from '../operations/firms/list-firm-cards.ts';
import { listFirmCases } from '../operations/firms/list-firm-cases.ts';
import { listFirms } from '../operations/firms/list-firms.ts';
import { listOwnFirmPapers } from '../operations/firms/list-own-firm-papers.ts';
import { mailFirmLink } from '../operations/firms/mail-firm-link.ts';
import { makeAccountLink } from '../operations/firms/make-account-link.ts';
import { pauseFirm } from '../operations/firms/pause-firm.ts';
import { readFirm } from '../operations/firms/read-firm.ts';
import { readFirmDesk } from '../operations/firms/read-firm-desk.ts';
import { refuseFirm } from '../operations/firms/refuse-firm.ts';
import { registerFirm } from '../operations/firms/register-firm.ts';
import { removeFirmPaper } from '../operations/firms/remove-firm-paper.ts';
import { resumeFirm } from '../operations/firms/resume-firm.ts';
import { saveFirmFacts } from '../operations/firms/save-firm-facts.ts';
import { useFirmPaper } from '../operations/firms/use-firm-paper.ts';
import { firmSubject } from './subject.ts';
import { firmNotices, firmVerbs } from './verbs.ts';

/** Firms and their desk, as the door of the hall puts them among the rest. */
export const enterpriseDesk = {
  operations: [
    registerFirm,
    enterFirm,
    listFirms,
    findFirms,
    readFirm,
    confirmFirm,
    refuseFirm,
    pauseFirm,
    resumeFirm,
    saveFirmFacts,
    correctFirm,
    inviteClerk,
    endClerk,
    handLead,
    makeAccountLink,
    mailFirmLink,
    addFirmPaper,
    removeFirmPaper,
    useFirmPaper,
    readFirmDesk,
    listOwnFirmPapers,
    listFirmCases,
    listFirmCards,
  ],
  subjects: [firmSubject],
  verbs: firmVerbs,
  notices: firmNotices,
} satisfies Partial<Module>;
