/** Who works in the hall, and what helps them at it. */
import { z } from 'zod';
import { both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { correctionItem } from './case.ts';

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
