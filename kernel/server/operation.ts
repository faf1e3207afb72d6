import type { z } from 'zod';
import type { OperationContract } from '../contract/operation.ts';
import type { Actor, Office } from './actor.ts';
import type { Ctx } from './context.ts';
import type { Derived } from './derived/derived.ts';
import type { Files } from './files/files.ts';
import type { House } from './house/house.ts';
import type { Mailer } from './mail/mailer.ts';
import type { Plug } from './plugs.ts';

/** What `prepare` may use: short read-only looks at the database, and anything slow in between. */
export interface Preparing {
  actor: Actor;
  office: Office;
  now: Date;
  house: House;
  /** What files are kept with: bytes are looked at and stored before the transaction. */
  files: Files;
  /** What modules make of the database beside it. */
  derived: Derived;
  /** Opens a read-only transaction as this actor, and closes it before the slow part begins. */
  read<T>(look: (ctx: Ctx) => Promise<T>): Promise<T>;
  /** Sends mail; nothing where the installation has no mail server. */
  mail: Mailer | undefined;
  /** A service outside that the division declared; nothing where the installation has none. */
  plug<T>(plug: Plug<T>): T | undefined;
  /** Given when the process is about to end: what takes minutes leaves off then, having seen to it that it is taken up. */
  ending: AbortSignal;
  /** Writes in a transaction of its own, committed before the slow part: a mark that stands whatever becomes of it. */
  mark<T>(write: (ctx: Ctx) => Promise<T>): Promise<T>;
}

/** A contract entry and what carries it out. */
export interface Operation<
  I extends z.ZodObject = z.ZodObject,
  O extends z.ZodType = z.ZodType,
  P = unknown,
> {
  contract: OperationContract<I, O>;
  /** Slow work (aligning, rendering, reading files) done before the transaction opens. */
  prepare?: (preparing: Preparing, input: z.infer<I>) => Promise<P>;
  /** What was remembered of before is forgotten, once it is committed. */
  after?: () => void;
  /** The verb itself, inside the transaction: only SQL is awaited here. */
  run: (ctx: Ctx, input: z.infer<I>, prepared: P) => Promise<z.input<O>>;
}

// biome-ignore lint/suspicious/noExplicitAny: a list of operations of every shape
export type AnyOperation = Operation<any, any, any>;

/** Ties a verb to its contract. */
export function implement<I extends z.ZodObject, O extends z.ZodType>(
  contract: OperationContract<I, O>,
  run: (ctx: Ctx, input: z.infer<I>) => Promise<z.input<O>>,
): Operation<I, O, undefined> {
  return { contract, run };
}

/** Ties a verb to its contract where slow work must be done before the transaction. */
export function implementPrepared<I extends z.ZodObject, O extends z.ZodType, P>(
  contract: OperationContract<I, O>,
  prepare: (preparing: Preparing, input: z.infer<I>) => Promise<P>,
  run: (ctx: Ctx, input: z.infer<I>, prepared: P) => Promise<z.input<O>>,
): Operation<I, O, P> {
  return { contract, prepare, run };
}
