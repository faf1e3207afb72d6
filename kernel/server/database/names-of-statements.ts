import { createHash } from 'node:crypto';
import type pg from 'pg';

/** The name of a statement, where it has one. */
export type NameOf = (text: string) => string | undefined;

/** So many statements are known by name: each costs every connection some memory. */
const most = 600;
/** Texts so long are written for so many rows, and hardly come again. */
const longest = 20_000;

/**
 * Names for statements that come again and again, so that a connection has the database read and plan each once: under
 * row-level security that is most of the work of a short statement. The name is made of the text, so that it means the
 * same on every connection, a pooler's too. What is asked only once is not worth remembering.
 */
export function namesOfStatements(): NameOf {
  const names = new Map<string, string>();
  const seenOnce = new Set<string>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined || text.length > longest || names.size >= most) return known;
    if (!seenOnce.has(text)) {
      if (seenOnce.size >= most) seenOnce.clear();
      seenOnce.add(text);
      return undefined;
    }
    seenOnce.delete(text);
    const name = createHash('sha256').update(text).digest('base64url');
    names.set(text, name);
    return name;
  };
}

/** The query as the connection takes it: by name where it is known. Without values it may be several statements. */
export function knownQuery(nameOf: NameOf, text: string, values: readonly unknown[] = []): pg.QueryConfig {
  const name = values.length > 0 ? nameOf(text) : undefined;
  return { text, values: [...values], ...(name !== undefined && { name }) };
}
