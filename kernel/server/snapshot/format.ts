import { z } from 'zod';

/** The number of this format. A program reads its own and older ones. */
export const formatNumber = 1;

/** Entries of the archive that are not rows or files. */
export const names = { head: 'snapshot.json', end: 'manifest.json', seal: 'manifest.sha256' } as const;

/** A table as its rows are written: each row an array of texts, in the order of these columns. */
export const tableShape = z.object({
  name: z.string().regex(/^[a-z0-9_]+\.[a-z0-9_]+$/),
  columns: z.array(z.object({ name: z.string(), type: z.string() })).min(1),
  /** Fenced by office: its rows stand office by office. */
  fenced: z.boolean(),
});
export type TableShape = z.infer<typeof tableShape>;

/** What stands first in a snapshot: enough to make room for what follows. */
export const snapshotHead = z.object({
  format: z.int().positive(),
  program: z.string(),
  madeAt: z.iso.datetime(),
  engine: z.enum(['embedded', 'server']),
  /** Migrations taken, `owner/name`. */
  migrations: z.array(z.string()),
  offices: z.array(z.string()),
  tables: z.array(tableShape),
  sequences: z.array(z.object({ name: z.string(), last: z.string(), called: z.boolean() })),
});
export type SnapshotHead = z.infer<typeof snapshotHead>;

/** How much a part of the snapshot holds: rows of a table, or files; and the hash over all of it in order. */
export const section = z.object({
  name: z.string(),
  count: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  sha256: z.string(),
});
export type Section = z.infer<typeof section>;

/** The root of an office's ledger: how many lines there are, and the hash of the last, which binds all before it. */
export const ledgerRoot = z.object({ office: z.string(), lines: z.int().nonnegative(), head: z.string() });
export type LedgerRoot = z.infer<typeof ledgerRoot>;

/** What stands last: everything before it is checked against this. */
export const snapshotEnd = z.object({
  /** SHA-256 of what stands first. */
  head: z.string(),
  sections: z.array(section),
  ledger: z.array(ledgerRoot),
});
export type SnapshotEnd = z.infer<typeof snapshotEnd>;

/** A snapshot as it was read to its end. */
export interface Snapshot {
  head: SnapshotHead;
  end: SnapshotEnd;
}

/** The name of the section that counts the files. */
export const filesSection = 'files';

/** What an entry of the archive holds, by its name. */
export type EntryName =
  | { kind: 'head' | 'end' | 'seal' }
  | { kind: 'rows'; table: string; office: string | null }
  | { kind: 'file'; key: string };

const rowsName = /^rows\/([a-z0-9_]+\.[a-z0-9_]+)\/([a-z0-9-]+)\/\d{6}\.jsonl$/;
const fileName = /^files\/((?!\.{1,2}(?:\/|$))[^/\0]+(?:\/(?!\.{1,2}(?:\/|$))[^/\0]+)*)$/;

/** The name under which a portion of rows is kept; `-` where the table knows no office. */
export function rowsEntry(table: string, office: string | null, part: number): string {
  return `rows/${table}/${office ?? '-'}/${String(part).padStart(6, '0')}.jsonl`;
}

/** Reads an entry's name; undefined is no entry of a snapshot, such as a path that leads out of its folder. */
export function entryName(name: string): EntryName | undefined {
  if (name === names.head) return { kind: 'head' };
  if (name === names.end) return { kind: 'end' };
  if (name === names.seal) return { kind: 'seal' };
  const rows = rowsName.exec(name);
  if (rows) return { kind: 'rows', table: rows[1]!, office: rows[2] === '-' ? null : rows[2]! };
  const file = fileName.exec(name);
  return file ? { kind: 'file', key: file[1]! } : undefined;
}
