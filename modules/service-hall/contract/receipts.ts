/** A result handed over at the counter, with two signatures. */
import { z } from 'zod';
import { instant } from '../../../kernel/contract/dates.ts';
import { id } from '../../../kernel/contract/ids.ts';
import { both } from '../../../kernel/contract/local-text.ts';

/** A signature as it was drawn: lines of points, each from 0 to 1000 across a frame of 2 to 1. */
export const strokes = z
  .array(
    z
      .array(z.tuple([z.int().min(0).max(1000), z.int().min(0).max(1000)]))
      .min(1)
      .max(2000),
  )
  .min(1)
  .max(60);
export type Strokes = z.infer<typeof strokes>;

export const receipt = z.object({
  id,
  caseId: id,
  items: z.array(z.string()),
  handedBy: both,
  handedAt: instant,
  receiver: z.string(),
  capacity: z.enum(['self', 'clerk', 'agent']),
  idLastFour: z.string(),
  strokes: strokes.nullable(),
});
export type Receipt = z.infer<typeof receipt>;
