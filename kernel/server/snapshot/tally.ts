import { createHash, type Hash } from 'node:crypto';
import { filesSection, type Section } from './format.ts';

/** Counts and hashes the parts of a snapshot while they pass, written or read. */
export interface Tally {
  /** A portion of rows: whole lines. */
  rows(table: string, lines: Buffer): void;
  /** A file begins; then its content comes by `bytes`. */
  file(key: string, size: number): void;
  bytes(chunk: Uint8Array): void;
  sections(): Section[];
}

interface Running {
  count: number;
  bytes: number;
  hash: Hash;
}

/** A tally in which each of these tables has a section, also where it has no row. */
export function newTally(tables: readonly string[]): Tally {
  const running = new Map<string, Running>();
  for (const name of [...tables, filesSection])
    running.set(name, { count: 0, bytes: 0, hash: createHash('sha256') });
  const of = (name: string) => {
    const found = running.get(name);
    if (!found) throw new Error(`the snapshot has no section ${name}`);
    return found;
  };
  return {
    rows(table, lines) {
      const section = of(table);
      section.count += linesIn(lines);
      section.bytes += lines.length;
      section.hash.update(lines);
    },
    file(key, size) {
      const section = of(filesSection);
      section.count += 1;
      section.hash.update(`${key}\0${size}\0`);
    },
    bytes(chunk) {
      const section = of(filesSection);
      section.bytes += chunk.length;
      section.hash.update(chunk);
    },
    sections: () =>
      [...running].map(([name, { count, bytes, hash }]) => ({
        name,
        count,
        bytes,
        sha256: hash.copy().digest('hex'),
      })),
  };
}

function linesIn(text: Buffer): number {
  let count = 0;
  for (let at = text.indexOf(10); at >= 0; at = text.indexOf(10, at + 1)) count += 1;
  return count;
}

/** The hash of a list, in hexadecimal. */
export function sha256Of(text: Buffer): string {
  return createHash('sha256').update(text).digest('hex');
}
