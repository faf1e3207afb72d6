import { refuseEmpty, refuseTooLong } from '../core/read/refusal.ts';

/** The lines of a document as they are found. Reading ends as soon as there are more words than anybody asked for. */
export interface Lines {
  /** Takes a line; one without words is none. */
  add(line: string): void;
  count(): number;
  /** All of them as one text, or those from one to another. */
  text(from?: number, to?: number): string;
}

/** Begins a list of lines of at most so many characters. */
export function linesUpTo(limit: number): Lines {
  const lines: string[] = [];
  let length = 0;
  return {
    add(line) {
      if (!/[^\s\p{Cf}\p{Cc}]/u.test(line)) return;
      length += line.length + 1;
      if (length > limit + 1) throw refuseTooLong(limit);
      lines.push(line.trim());
    },
    count: () => lines.length,
    text(from = 0, to = lines.length) {
      if (from >= to) throw refuseEmpty();
      return lines.slice(from, to).join('\n');
    },
  };
}
