import type { Module } from '../../../../kernel/server/house/module.ts';
import { beginCancel } from '../operations/custody/begin-cancel.ts';
import { lendCard } from '../operations/custody/lend-card.ts';
import { listOverdueCards } from '../operations/custody/list-overdue-cards.ts';
import { readCustody } from '../operations/custody/read-custody.ts';
import { readHolderCustody } from '../operations/custody/read-holder-custody.ts';
import { readLeaver } from '../operations/custody/read-leaver.ts';
import { returnCard } from '../operations/custody/return-card.ts';
import { sayLeft } from '../operations/custody/say-left.ts';
import { takeBackLeft } from '../operations/custody/take-back-left.ts';
import { custodyReactions } from './reactions.ts';

/** The register of firms' cards and their leavers, as the door of the hall puts them among the rest. */
export const custody = {
  operations: [
    readCustody,
    lendCard,
    returnCard,
    readLeaver,
    sayLeft,
    takeBackLeft,
    beginCancel,
    readHolderCustody,
    listOverdueCards,
  ],
  reactions: custodyReactions,
  verbs: {
    'service-hall.card-lent': { zh: '登记领用旅行卡', en: 'entered that the card was taken out' },
    'service-hall.card-handed-back': { zh: '登记交回旅行卡', en: 'entered that the card was handed back' },
    'service-hall.holder-left': { zh: '报告持卡人离职', en: 'said that the holder has left the firm' },
    'service-hall.holder-left-taken-back': { zh: '收回误报的离职', en: 'took back that the holder has left' },
  },
  notices: {
    'service-hall.holder-left': {
      name: { zh: '持卡人离职', en: 'A card holder has left' },
      urgent: true,
      says: {
        zh: '单位报告{title}已离职，其旅行卡须收回注销。',
        en: 'A firm says that {title} has left. The travel card is to be collected and cancelled.',
      },
    },
  },
} satisfies Partial<Module>;
