/** What people outside do besides applying: come back, follow a case, say how it went. */
import { leaveCase } from './operations/leave-case.ts';
import { mailLinks } from './operations/mail-links.ts';
import { openLink } from './operations/open-link.ts';
import { readLink } from './operations/read-link.ts';
import { readOwnGuide } from './operations/read-own-guide.ts';
import { readTracked } from './operations/read-tracked.ts';
import { renewLink } from './operations/renew-link.ts';
import { trackCase } from './operations/track-case.ts';
import { mailLink } from './portal/send-links.ts';
import { tellApplicant } from './portal/tell-applicant.ts';
import { tellFirm } from './portal/tell-firm.ts';

export const portal = {
  operations: [leaveCase, mailLinks, openLink, readLink, readOwnGuide, readTracked, renewLink, trackCase],
  reactions: [mailLink, tellApplicant, tellFirm],
};
