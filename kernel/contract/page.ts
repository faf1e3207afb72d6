import { z } from 'zod';

/** Input of every list: where to go on from (the `next` of the page before) and how many. */
export const pageQuery = z.object({
  after: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type PageQuery = z.infer<typeof pageQuery>;

/** Further input of a list that comes in several orders: by which of these, and which way. */
export function orderedBy<const Keys extends readonly [string, ...string[]]>(keys: Keys) {
  return { by: z.enum(keys).optional(), order: z.enum(['ascending', 'descending']).optional() };
}

/**
 * One page of a list. The count is capped (`capped: true` means "at least"): exact counts of long lists are slow.
 */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    next: z.string().nullable(),
    count: z.object({ value: z.int(), capped: z.boolean() }),
  });
}
export interface Page<T> {
  items: T[];
  next: string | null;
  count: { value: number; capped: boolean };
}
