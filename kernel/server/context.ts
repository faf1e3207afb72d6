import type { Kysely, Transaction } from 'kysely';
import type { IsoDate } from '../contract/dates.ts';
import type { Id, SubjectRef } from '../contract/ids.ts';
import type { Actor, Office } from './actor.ts';
import type { House } from './house/house.ts';

/** A line an operation asks the ledger to keep: ids, states, dates, codes and versions, never personal values or texts. */
export interface LedgerEntry {
  verb: string;
  subject: SubjectRef | null;
  data?: Record<string, unknown>;
}

/** Something that happened, past tense, told to whoever listens above. Carries ids only. */
export interface HouseEvent {
  name: string;
  subject: SubjectRef;
  data?: Record<string, string | number | boolean | null>;
}

/**
 * What an operation has in its hands: who acts, in which office, the open transaction, the time, and the house.
 * Lines and events given here are written just before commit, in the same transaction.
 */
export interface Ctx {
  actor: Actor;
  office: Office;
  /** Typed per module: `tables<PressTables>(ctx)`. Row-level security already confines it to the office. */
  // biome-ignore lint/suspicious/noExplicitAny: the kernel names no module's tables
  db: Transaction<any>;
  now: Date;
  today: IsoDate;
  house: House;
  newId(): Id;
  record(entry: LedgerEntry): void;
  publish(event: HouseEvent): void;
}

/** The transaction, typed with a module's own tables (`'press.release': ReleaseTable`). */
export function tables<T>(ctx: Ctx): Kysely<T> {
  return ctx.db as unknown as Kysely<T>;
}
