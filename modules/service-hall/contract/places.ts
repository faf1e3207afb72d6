/** The places of a case, and which of them may be changed while a notice of corrections is open. */
import { z } from 'zod';
import type { Both } from '../../../kernel/contract/local-text.ts';

/** A place of a case: a question, a field of a person, a paper, the contact, or who is in it at all. */
export const place = z.object({
  target: z.enum(['answer', 'person', 'paper', 'contact', 'people']),
  name: z.string(),
  /** Null: whoever it is. */
  person: z.string().nullable(),
});
export type Place = z.infer<typeof place>;

/** Is this place among those that are open? Where no notice holds anything back, every place is. */
export function isOpen(open: readonly Place[] | null, { target, name, person }: Place): boolean {
  if (open === null) return true;
  return open.some(
    (one) => one.target === target && one.name === name && (one.person === null || one.person === person),
  );
}

export const notNamed: Both = {
  zh: '补正通知没有列明这一项，补正期间不能改动。',
  en: 'The notice does not name this; it stays as it is while the notice is open.',
};
