import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Receipt, Strokes } from '../../contract/receipts.ts';

/** What a receipt keeps of how it was signed. */
export type Signed = Receipt['signatures'] & {
  /** The file of a mandate that was handed in. */
  mandate: Id | null;
};

/** How a receipt was signed. Early ones kept what the receiver drew and nothing else, or nothing: the rest is on paper. */
export function signedOf(held: Signed | Strokes | null): Signed {
  if (held !== null && !Array.isArray(held)) return held;
  const receiver = held === null ? ({ how: 'paper' } as const) : ({ how: 'drawn', strokes: held } as const);
  return { giver: { how: 'paper' }, receiver, mandate: null };
}
