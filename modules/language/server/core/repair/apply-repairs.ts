import type { Repair } from '../../../contract/texts.ts';
import { type Paragraph, withLanguages } from '../read/paragraphs.ts';
import { textOf } from './edited-text.ts';

export interface Repaired {
  paragraphs: Paragraph[];
  /** The offset in the paragraph as it was given that an offset in the repaired one comes from. */
  toRaw(paragraph: number, offset: number): number;
}

interface Change {
  start: number;
  end: number;
  text: string;
}

/**
 * Makes the certain repairs that were not refused and the uncertain ones that were accepted, both named by their
 * place in the list.
 */
export function applyRepairs(
  paragraphs: Paragraph[],
  repairs: Repair[],
  refused: ReadonlySet<number> = new Set(),
  accepted: ReadonlySet<number> = new Set(),
): Repaired {
  const wanted = repairs.filter((repair, i) => (repair.certain ? !refused.has(i) : accepted.has(i)));
  const changes = new Map<number, Change[]>();
  for (const repair of wanted) {
    const { paragraph, offset } = repair.at;
    const of = changes.get(paragraph) ?? [];
    of.push({ start: offset, end: offset + repair.found.length, text: repair.fixed });
    changes.set(paragraph, of);
  }
  for (const [index, of] of changes) changes.set(index, apart(of));
  return {
    paragraphs: withLanguages(
      paragraphs.map((paragraph) => {
        const of = changes.get(paragraph.index);
        return of ? { ...paragraph, text: textOf(paragraph.text, of) } : paragraph;
      }),
    ),
    toRaw: (paragraph, offset) => rawOffset(changes.get(paragraph) ?? [], offset),
  };
}

/** In order; of two that overlap the first is made. */
function apart(changes: Change[]): Change[] {
  let end = 0;
  return changes
    .sort((a, b) => a.start - b.start)
    .filter((change) => {
      if (change.start < end) return false;
      end = change.end;
      return true;
    });
}

/** Inside a changed stretch offsets advance with the new text and never leave the old one. */
function rawOffset(changes: Change[], offset: number): number {
  let shift = 0;
  for (const { start, end, text } of changes) {
    const from = start + shift;
    if (offset < from) break;
    if (offset < from + text.length) return Math.min(start + (offset - from), end);
    shift += text.length - (end - start);
  }
  return offset - shift;
}
