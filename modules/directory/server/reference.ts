import { z } from 'zod';
import type { Both } from '../../../kernel/contract/local-text.ts';
import { both } from '../../../kernel/contract/local-text.ts';
import { loadReference } from '../../../kernel/server/reference/load.ts';

const codeRow = z.object({ code: z.string(), name: both });

/** Economies (ISO 3166 codes) with the names the office uses. */
export const economies = loadReference('economies.json', codeRow);
/** Languages (ISO 639 codes). */
export const languages = loadReference('languages.json', codeRow);
/** Kinds of body, and how their names end. */
export const bodyKinds = loadReference(
  'body-kinds.json',
  z.object({ kind: z.string(), name: both, endings: z.array(z.string()) }),
);

/** Surnames with their readings as surnames. */
export const surnames = loadReference(
  'surnames.json',
  z.object({ zh: z.string(), pinyin: z.array(z.string()).min(1) }),
);

/** An economy by its code; the code itself where the list does not know it. */
export function economyOf(code: string | null): { code: string; name: Both } | null {
  if (code === null) return null;
  return { code, name: economies.rows.find((row) => row.code === code)?.name ?? { zh: code, en: code } };
}

/** A kind of body by its id; undefined where the list has none. */
export function findBodyKind(kind: string): { id: string; name: Both } | undefined {
  const row = bodyKinds.rows.find((r) => r.kind === kind);
  return row && { id: row.kind, name: row.name };
}
