/** What people outside do besides applying: come back, follow a case, say how it went. */
import type { Module } from '../../../kernel/server/house/module.ts';
import type { KeyDoor } from '../../../kernel/server/visitors/key-door.ts';
import { noteOpened } from './firms/note-opened.ts';
import { leaveCase } from './operations/leave-case.ts';
import { mailLinks } from './operations/mail-links.ts';
import { readOwnGuide } from './operations/read-own-guide.ts';
import { readTracked } from './operations/read-tracked.ts';
import { trackCase } from './operations/track-case.ts';
import { letterFor } from './portal/send-links.ts';
import { tellApplicant } from './portal/tell-applicant.ts';
import { tellFirm } from './portal/tell-firm.ts';

const applicant = { zh: '申请方', en: 'The applicant' };

export const portal: Pick<Module, 'operations' | 'reactions'> & { keyDoors: KeyDoor[] } = {
  operations: [leaveCase, mailLinks, readOwnGuide, readTracked, trackCase],
  reactions: [tellApplicant, tellFirm],
  keyDoors: [
    { kind: 'hall-case', name: applicant, letter: (ctx, holder) => letterFor(ctx, holder) },
    {
      kind: 'hall-account',
      name: applicant,
      letter: (ctx, holder) => letterFor(ctx, holder),
      opened: noteOpened,
    },
  ],
};
