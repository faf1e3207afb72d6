import { createHash, createHmac } from 'node:crypto';
import type { OfficeCode } from '../../contract/ids.ts';

/** A line of the ledger as it is hashed. */
export interface LedgerLine {
  office: OfficeCode;
  seq: number;
  /** ISO instant with milliseconds. */
  at: string;
  actor: string;
  verb: string;
  subjectKind: string | null;
  subjectId: string | null;
  dataHash: string;
  /** Whose duties the actor had; where there is nobody it is no part of the hash, as before there was such a thing. */
  actingFor: string | null;
  prevHash: string;
}

/** What the first line of an office's ledger follows. */
export const beginning = '0'.repeat(64);

/** JSON with keys in order, so that the same data always hashes the same. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}

/** The hash of a line's data under its own salt: without the salt, nobody can confirm a guess at the data. */
export function dataHashOf(salt: string, data: unknown): string {
  return createHmac('sha256', salt).update(canonicalJson(data)).digest('hex');
}

/** The hash of a line, over everything in it and the line before. */
export function lineHashOf(line: LedgerLine): string {
  const [beforeSeq, beforeHash, end] = hashedText(line);
  return createHash('sha256')
    .update(`${beforeSeq}${line.seq}${beforeHash}${line.prevHash}${end}`)
    .digest('hex');
}

/**
 * The text a line's hash is made of, a JSON array, without its number and the hash before it: what stands before the one,
 * between the two, and after the other. Those two are known only once the chain is held.
 */
export function hashedText(line: Omit<LedgerLine, 'seq' | 'prevHash'>): [string, string, string] {
  const { office, at, actor, verb, subjectKind, subjectId, dataHash, actingFor } = line;
  const between = [at, actor, verb, subjectKind, subjectId, dataHash].map((part) => canonicalJson(part));
  const last = actingFor === null ? '' : `,${canonicalJson(actingFor)}`;
  return [`[${canonicalJson(office)},`, `,${between.join(',')},"`, `"${last}]`];
}
