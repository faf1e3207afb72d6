import type { Module } from '../../../../kernel/server/house/module.ts';
import { listCloseOuts } from '../operations/close-outs/list-close-outs.ts';
import { readCloseOut } from '../operations/close-outs/read-close-out.ts';
import { recordPassports } from '../operations/close-outs/record-passports.ts';
import { recordVisit } from '../operations/close-outs/record-visit.ts';
import { closeOutReactions } from './reactions.ts';

/** Close-outs of invitations and of missions, as the door of the hall puts them among the rest. */
export const closeOuts = {
  operations: [readCloseOut, recordVisit, recordPassports, listCloseOuts],
  reactions: closeOutReactions,
  verbs: {
    'service-hall.close-out-opened': { zh: '列出办后待办', en: 'noted what is owed after it' },
    'service-hall.visit-recorded': { zh: '登记来访情况', en: 'entered days of the visit' },
    'service-hall.passports-handed-in': { zh: '登记交回护照', en: 'entered passports handed in' },
    'service-hall.closed-out': { zh: '销签', en: 'closed the invitation out' },
    'service-hall.close-out-reminded': {
      zh: '提醒逾期的办后待办',
      en: 'reminded of what is owed after it and late',
    },
  },
} satisfies Partial<Module>;
