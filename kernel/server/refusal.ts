import { type ErrorKind, fill, type KernelErrorCode, kernelErrors } from '../contract/errors.ts';
import type { Both } from '../contract/local-text.ts';
import type { LedgerEntry } from './context.ts';

type Values = Record<string, string | number | Both>;

/** A request that is answered with "no, because": thrown anywhere in an operation, it undoes the transaction. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: string;
  readonly status: number;
  readonly both: Both;
  readonly fields: Record<string, Both> | undefined;
  /** In so many seconds it may be tried again, where it was one too many. */
  retryAfter?: number;
  /** Where that it was refused has to stand in the ledger: what was found before the transaction opened. */
  record?: LedgerEntry;

  constructor(code: string, kind: ErrorKind, values: Values = {}, fields?: Record<string, Both>) {
    const both = fill(kind.message, values);
    super(both.en);
    this.code = code;
    this.status = kind.status;
    this.both = both;
    this.fields = fields;
  }
}

/** A `refuse` that knows the general errors and a module's own: `throw refuse('release-not-draft', {…})`. */
export function refuser<Own extends Record<string, ErrorKind>>(own: Own) {
  const all: Record<string, ErrorKind> = { ...kernelErrors, ...own };
  return function refuse(
    code: KernelErrorCode | (keyof Own & string),
    values?: Values,
    fields?: Record<string, Both>,
  ): Refusal {
    const kind = all[code];
    if (!kind) throw new Error(`unlisted error code ${code}`);
    return new Refusal(code, kind, values, fields);
  };
}

/** `refuse` for the kernel's own errors. */
export const refuse = refuser({});
