import { turns } from '../../../kernel/server/turns.ts';
import type { FoundTerm } from '../contract/terms.ts';
import type { TextFinding } from '../contract/texts.ts';
import { type CheckedText, checkBilingual, type SidesToCheck } from './bilingual.ts';
import { checkSegments, type SegmentPair, type SegmentsToCheck } from './check-segments.ts';
import type { Termbase } from './core/terms/termbase.ts';
import { openTaskThread } from './task-thread.ts';

/** Texts for the thread that checks, and the terms all of them are checked by: a termbase cannot be sent, its terms can. */
export type CheckTask =
  | { kind: 'sides'; terms?: readonly FoundTerm[]; texts: readonly Omit<SidesToCheck, 'termbase'>[] }
  | {
      kind: 'segments';
      terms?: readonly FoundTerm[];
      segments: readonly SegmentPair[];
      by: Omit<SegmentsToCheck, 'termbase'>;
    };

/** What the thread answers. */
export type CheckAnswer = CheckedText[] | TextFinding[];

/** So many sentences are checked in half a second: more hold up whoever else asks the house something. */
const mostHere = 300;

/** One at a time: checking takes a whole processor. */
const inTurn = turns(1);
const ask = openTaskThread<CheckTask, CheckAnswer>(new URL('./check-worker.ts', import.meta.url));

/** Checks segments as `checkSegments` does; many of them in a thread of its own. */
export async function checkManySegments(
  segments: readonly SegmentPair[],
  { termbase, ...by }: SegmentsToCheck,
): Promise<TextFinding[]> {
  if (segments.length <= mostHere) return checkSegments(segments, { ...by, ...(termbase && { termbase }) });
  const task: CheckTask = { kind: 'segments', ...termsOf(termbase), segments, by };
  return (await inTurn(() => ask(task))) as TextFinding[];
}

/** Checks texts as `checkBilingual` does, all by the same terms; many sentences in a thread of its own. */
export async function checkManyTexts(
  texts: readonly Omit<SidesToCheck, 'termbase'>[],
  termbase: Termbase | undefined,
): Promise<CheckedText[]> {
  const sentences = texts.reduce((sum, { sides }) => sum + sides.zh.length, 0);
  if (sentences <= mostHere)
    return texts.map((text) => checkBilingual({ ...text, ...(termbase && { termbase }) }));
  return (await inTurn(() => ask({ kind: 'sides', ...termsOf(termbase), texts }))) as CheckedText[];
}

function termsOf(termbase: Termbase | undefined): { terms?: readonly FoundTerm[] } {
  return termbase ? { terms: termbase.terms } : {};
}
