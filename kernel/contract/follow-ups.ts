/** Follow-ups: what is owed by whom until when. One mechanism for the house; divisions only open and close them. */
import { z } from 'zod';
import { abilities } from './abilities.ts';
import { instant, isoDate } from './dates.ts';
import { id, subjectRef, version } from './ids.ts';
import { both, enteredText, localText } from './local-text.ts';
import { operation } from './operation.ts';
import { orderedBy, pageOf, pageQuery } from './page.ts';

export const followUpState = z.enum(['open', 'done', 'withdrawn']);
export type FollowUpState = z.infer<typeof followUpState>;

export const somebody = z.object({ userId: z.string(), name: both });
const daysLeft = z.object({ count: z.int(), provisional: z.boolean() });

/** What it is about, as far as the reader may see it. */
export const seenSubject = z.object({ ref: subjectRef, kindName: both, title: localText, link: z.string() });

/** One follow-up in a list. */
export const followUpRow = z.object({
  id,
  version,
  state: followUpState,
  title: localText,
  owner: somebody,
  openedBy: somebody,
  openedAt: instant,
  due: isoDate,
  /** Working days from tomorrow up to and with the due day; none where it is closed, past, or too far to count. */
  workingDaysLeft: daysLeft.nullable(),
  closedAt: instant.nullable(),
  /** Null where it is about nothing on record, or about something the reader may not see. */
  about: seenSubject.nullable(),
});
export type FollowUpRow = z.infer<typeof followUpRow>;

/** One thing that happened to it, newest first; `note` is what was written with it. */
export const followUpStep = z.object({
  at: instant,
  who: both,
  what: both,
  note: z.string().nullable(),
});

/** A follow-up whole: its evidence, its history, and what may be done next. */
export const followUp = followUpRow.extend({
  closedBy: somebody.nullable(),
  /** What it was done with: words, something on record, or both. */
  evidence: z.object({ text: z.string().nullable(), subject: seenSubject.nullable() }).nullable(),
  history: z.array(followUpStep),
  abilities,
});
export type FollowUp = z.infer<typeof followUp>;

const entered = z.string().trim().min(1).max(500);
const kindOfSubject = z.string().max(50);

export const listFollowUps = operation({
  name: 'followUps.list',
  method: 'GET',
  path: '/follow-ups',
  about: {
    zh: '督办事项：按承办人、交办人、状态或所涉事项查看。',
    en: 'Follow-ups by owner, by who gave them, by state, or of one subject.',
  },
  input: pageQuery.extend({
    whose: z.enum(['mine', 'given', 'all']).default('all'),
    state: z.enum(['open', 'overdue', 'closed', 'any']).default('open'),
    kind: kindOfSubject.optional(),
    id: id.optional(),
    ...orderedBy(['standing', 'due', 'given']),
  }),
  output: pageOf(followUpRow).extend({ abilities }),
});

export const readFollowUp = operation({
  name: 'followUps.read',
  method: 'GET',
  path: '/follow-ups/:followUpId',
  about: { zh: '查看一件督办事项及其经过。', en: 'Read one follow-up with its history.' },
  input: z.object({ followUpId: id }),
  output: followUp,
});

export const listOwners = operation({
  name: 'followUps.owners',
  method: 'GET',
  path: '/follow-ups/owners',
  about: { zh: '可以承办督办事项的人员。', en: 'Who can be given a follow-up.' },
  input: z.object({}),
  output: z.object({ people: z.array(somebody) }),
});

export const openFollowUp = operation({
  name: 'followUps.open',
  method: 'POST',
  path: '/follow-ups/open',
  about: { zh: '交办：写明事项、承办人和期限。', en: 'Give a follow-up: what, to whom, until when.' },
  input: z.object({
    title: enteredText.refine(({ zh, en }) => zh !== null || en !== null, {
      path: ['zh'],
      params: { zh: '请写明要办什么。', en: 'Say what is to be done.' },
    }),
    owner: z.string().min(1).max(100),
    due: isoDate,
    about: z.object({ kind: kindOfSubject, id }).nullable().default(null),
  }),
  output: followUp,
});

const on = z.object({ followUpId: id, version });

export const finishFollowUp = operation({
  name: 'followUps.finish',
  method: 'POST',
  path: '/follow-ups/:followUpId/finish',
  about: {
    zh: '办结：写明办理结果，或附上所依据的事项。',
    en: 'Mark it done, with what shows it: words, or something on record.',
  },
  input: on.extend({
    evidence: z.object({
      text: z.string().trim().min(1).max(2000).nullable(),
      subject: z.object({ kind: kindOfSubject, id }).nullable().default(null),
    }),
  }),
  output: followUp,
});

export const withdrawFollowUp = operation({
  name: 'followUps.withdraw',
  method: 'POST',
  path: '/follow-ups/:followUpId/withdraw',
  about: { zh: '撤销督办事项，并写明原因。', en: 'Withdraw a follow-up, with the reason.' },
  input: on.extend({ reason: entered }),
  output: followUp,
});

export const handOverFollowUp = operation({
  name: 'followUps.handOver',
  method: 'POST',
  path: '/follow-ups/:followUpId/hand-over',
  about: {
    zh: '转办：换一位承办人，并写明原因。',
    en: 'Hand a follow-up over to somebody else, with the reason.',
  },
  input: on.extend({ owner: z.string().min(1).max(100), reason: entered }),
  output: followUp,
});

export const moveFollowUpDue = operation({
  name: 'followUps.moveDue',
  method: 'POST',
  path: '/follow-ups/:followUpId/due',
  about: { zh: '调整期限，并写明原因。', en: 'Move the due day, with the reason.' },
  input: on.extend({ due: isoDate, reason: entered }),
  output: followUp,
});
