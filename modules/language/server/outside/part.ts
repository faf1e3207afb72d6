import type { Part } from '../part.ts';
import { clientDoors } from './key-doors.ts';
import { clientNight } from './night.ts';
import { agreeOwnRequest } from './operations/agree-own-request.ts';
import { askClientLink } from './operations/ask-client-link.ts';
import { changeClient } from './operations/change-client.ts';
import { declineOwnRequest } from './operations/decline-own-request.ts';
import { endClient } from './operations/end-client.ts';
import { endClientKey } from './operations/end-client-key.ts';
import { eraseContact } from './operations/erase-contact.ts';
import { listClients } from './operations/list-clients.ts';
import { listOwnRequests } from './operations/list-own-requests.ts';
import { makeClientKey } from './operations/make-client-key.ts';
import { makeContactLink } from './operations/make-contact-link.ts';
import { openClient } from './operations/open-client.ts';
import { rateOwnRequest } from './operations/rate-own-request.ts';
import { readClient } from './operations/read-client.ts';
import { readOwnDesk } from './operations/read-own-desk.ts';
import { readOwnRequest } from './operations/read-own-request.ts';
import { resumeClient } from './operations/resume-client.ts';
import { sendOwnRequest } from './operations/send-own-request.ts';
import { withdrawOwnRequest } from './operations/withdraw-own-request.ts';
import { clientSubject } from './subject.ts';
import { mailClient } from './tell-client.ts';

/** What client bodies outside bring to the door: who may ask, and what their people and programs do. */
export const outsidePart: Part = {
  operations: [
    agreeOwnRequest,
    askClientLink,
    changeClient,
    declineOwnRequest,
    endClientKey,
    endClient,
    eraseContact,
    listClients,
    listOwnRequests,
    makeClientKey,
    makeContactLink,
    openClient,
    rateOwnRequest,
    readClient,
    readOwnDesk,
    readOwnRequest,
    resumeClient,
    sendOwnRequest,
    withdrawOwnRequest,
  ],
  subjects: [clientSubject],
  reactions: [mailClient, clientNight],
  keyDoors: clientDoors,
  verbs: {
    'language.client-opened': { zh: '准许委托', en: 'let the body ask' },
    'language.client-changed': { zh: '修改委托单位', en: 'changed the client body' },
    'language.client-ended': { zh: '停止委托', en: 'ended the client body' },
    'language.client-resumed': { zh: '恢复委托', en: 'let the body ask again' },
    'language.contact-erased': { zh: '删除联系人信息', en: 'erased one of its people' },
  },
};
