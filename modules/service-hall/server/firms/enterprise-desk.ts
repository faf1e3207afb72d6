import type { Module } from '../../../../kernel/server/house/module.ts';
import { confirmFirm } from '../operations/firms/confirm-firm.ts';
import { enterFirm } from '../operations/firms/enter-firm.ts';
import { findFirms } from '../operations/firms/find-firms.ts';
import { listFirms } from '../operations/firms/list-firms.ts';
import { pauseFirm } from '../operations/firms/pause-firm.ts';
import { readFirm } from '../operations/firms/read-firm.ts';
import { refuseFirm } from '../operations/firms/refuse-firm.ts';
import { registerFirm } from '../operations/firms/register-firm.ts';
import { resumeFirm } from '../operations/firms/resume-firm.ts';
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
  ],
  subjects: [firmSubject],
  verbs: firmVerbs,
  notices: firmNotices,
} satisfies Partial<Module>;
