import type { thingsOf } from './queries.ts';

/** A ring of types only falls apart before the program runs. */
export interface Thing {
  by: typeof thingsOf;
}
