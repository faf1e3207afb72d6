import { paragraphsOf } from '../core/read/paragraphs.ts';
import { applyRepairs } from '../core/repair/apply-repairs.ts';
import { findRepairs } from '../core/repair/find-repairs.ts';
import { loadReference } from '../reference.ts';

/** For tests: a text after its certain repairs. */
export function repaired(text: string): string {
  const paragraphs = paragraphsOf(text);
  return applyRepairs(paragraphs, findRepairs(paragraphs, loadReference()))
    .paragraphs.map((paragraph) => paragraph.text)
    .join('\n');
}

/** For tests: the kinds of the repairs found, certain or only proposed. */
export function kindsOf(text: string, certain: boolean): string[] {
  return repairsOf(text, certain).map(({ kind }) => kind);
}

/** For tests: what the uncertain repairs would write. */
export function proposedFor(text: string): string[] {
  return repairsOf(text, false).map(({ fixed }) => fixed);
}

function repairsOf(text: string, certain: boolean) {
  return findRepairs(paragraphsOf(text), loadReference()).filter((repair) => repair.certain === certain);
}
