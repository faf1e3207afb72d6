/** Who works in the hall, and what helps them at it. */
import { z } from 'zod';
import { isoDate } from '../../../kernel/contract/dates.ts';
import { both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { caseRow, correctionItem } from './case.ts';

export const hallPerson = z.object({ userId: z.string(), name: both });
export type HallPerson = z.infer<typeof hallPerson>;

export const listHallStaff = operation({
  name: 'service-hall.listHallStaff',
  method: 'GET',
  path: '/service-hall/staff',
  about: { zh: '可以承办办件的工作人员。', en: 'Who can be assigned a case.' },
  input: z.object({}),
  output: z.object({ people: z.array(hallPerson) }),
});

/** A reason that is given often, worded once and well. */
export const correctionReason = z.strictObject({
  id: z.string(),
  /** At what it can be said. */
  at: z.array(correctionItem.shape.target).min(1),
  says: both,
});
export type CorrectionReason = z.infer<typeof correctionReason>;

export const listCorrectionReasons = operation({
  name: 'service-hall.listCorrectionReasons',
  method: 'GET',
  path: '/service-hall/correction-reasons',
  about: { zh: '补正告知常用的理由。', en: 'The reasons notices of corrections often give.' },
  input: z.object({}),
  output: z.object({ reasons: z.array(correctionReason) }),
});

/** How many cases somebody has, or a stage: open, late, and due within the days asked for. */
const load = z.object({ open: z.int(), late: z.int(), soon: z.int() });

/** A case that will be late, unless somebody takes it up before. */
export const dueSoon = caseRow.pick({
  id: true,
  number: true,
  title: true,
  service: true,
  stage: true,
  state: true,
  turn: true,
  assignedTo: true,
  due: true,
  daysLeft: true,
  provisional: true,
  paused: true,
});
export type DueSoon = z.infer<typeof dueSoon>;

export const hallOverview = operation({
  name: 'service-hall.hallOverview',
  method: 'GET',
  path: '/service-hall/overview',
  about: {
    zh: '大厅概况：每人、每环节有多少件，哪些已逾期，哪些将在days个工作日内到期。',
    en: 'How the hall stands: how much each person and each stage has, what is late, and what is due within so many working days.',
  },
  input: z.object({ days: z.coerce.number().int().min(1).max(30).default(5) }),
  output: z.object({
    days: z.int(),
    /** The last day looked at, and whether the calendar beyond what is known was needed for it. */
    until: isoDate,
    provisional: z.boolean(),
    total: load,
    /** With nobody last. */
    people: z.array(load.extend({ person: hallPerson.nullable() })),
    stages: z.array(
      load.extend({
        service: caseRow.shape.service,
        stage: z.object({ id: z.string(), name: both }),
        waiting: z.int(),
      }),
    ),
    /** Late first, then by their last day; so many at most. */
    pressing: z.array(dueSoon),
    more: z.boolean(),
  }),
});
