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
  const { office, seq, at, actor, verb, subjectKind, subjectId, dataHash, prevHash, actingFor } = line;
  const parts = [office, seq, at, actor, verb, subjectKind, subjectId, dataHash, prevHash];
  if (actingFor !== null) parts.push(actingFor);
  return createHash('sha256').update(canonicalJson(parts)).digest('hex');
}
