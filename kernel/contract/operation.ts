import type { z } from 'zod';
import type { Both } from './local-text.ts';

/**
 * The contract of one operation: what goes in, what comes out, and a sentence each. Server, browser and the
 * OpenAPI document are made from it; no URL is typed twice. `/api` stands before the path. Names in the path
 * (`:releaseId`) are fields of the input; the rest of the input is the query of a `GET` or the body of a `POST`.
 * Every `POST` body also carries `requestId` (see ids.ts); the route adds it.
 */
export interface OperationContract<I extends z.ZodObject = z.ZodObject, O extends z.ZodType = z.ZodType> {
  /** `module.verbNoun`, in the office's words. */
  name: string;
  method: 'GET' | 'POST';
  path: `/${string}`;
  about: Both;
  input: I;
  output: O;
  /** Open to everybody, signed in or not (the public site, signing in). */
  open?: boolean;
  /** Reading that is open to grants of other offices: the answer holds nothing but what the holder may see. */
  byGrant?: boolean;
  /**
   * What goes in or out is secret (a password, a code): neither its fingerprint nor its answer is kept, so a repeat
   * is carried out, and judged, again.
   */
  secret?: boolean;
  /** Largest body in bytes, where more than the usual 1 MB is needed. */
  bodyLimit?: number;
  /** Codes of the refusals it may answer with, beside the general ones. */
  refusals?: readonly string[];
}

/** Declares an operation; keeps its types. */
export function operation<I extends z.ZodObject, O extends z.ZodType>(
  contract: OperationContract<I, O>,
): OperationContract<I, O> {
  return contract;
}

export type InputOf<C> = C extends OperationContract<infer I, z.ZodType> ? z.infer<I> : never;
export type SentInputOf<C> = C extends OperationContract<infer I, z.ZodType> ? z.input<I> : never;
export type OutputOf<C> = C extends OperationContract<z.ZodObject, infer O> ? z.infer<O> : never;
