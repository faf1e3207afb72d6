import { turns } from '../../../../kernel/server/turns.ts';
import type { Bead } from '../../contract/texts.ts';
import type { AlignedSides } from '../core/alignment/realigned.ts';
import { type RefusalCode, TextRefusal } from '../core/read/refusal.ts';
import type { ProposedTerm } from '../core/terms/propose/propose-terms.ts';
import type { TextPair } from '../core/terms/propose/texts.ts';
import { openTaskThread } from '../task-thread.ts';

/** A text as it is handed in. */
export interface TextIn {
  name: string | null;
  bytes: Uint8Array;
}

/** A text read and aligned; the two that were handed in may have been given the wrong way round. */
export interface AlignedTexts {
  sides: AlignedSides;
  beads: Bead[];
  swapped: boolean;
}

export type AlignTask =
  | { kind: 'two'; zh: TextIn; en: TextIn }
  | { kind: 'one'; both: TextIn }
  | { kind: 'again'; runs: AlignedSides[] }
  | { kind: 'terms'; pairs: readonly TextPair[] };

/** What the thread answers: what was made, or why a text is not read. */
export type AlignAnswer =
  | { made: AlignedTexts | Bead[][] | ProposedTerm[] }
  | { refused: { code: RefusalCode; said: { zh: string; en: string } } };

/** One at a time: aligning takes a whole processor, and others want to work meanwhile. */
const inTurn = turns(1);
const ask = openTaskThread<AlignTask, AlignAnswer>(new URL('./align-worker.ts', import.meta.url));

/** Reads and aligns what was handed in, in a thread of its own. Throws TextRefusal where a text is not read. */
export function alignTexts(task: AlignTask & { kind: 'one' | 'two' }): Promise<AlignedTexts> {
  return inTurn(() => inThread<AlignedTexts>(task));
}

/** Aligns runs of sentences, in a thread of its own. */
export function alignRuns(runs: AlignedSides[]): Promise<Bead[][]> {
  return inTurn(() => inThread<Bead[][]>({ kind: 'again', runs }));
}

/** Finds the terms pairs of texts have in common, in the same thread: it has the dictionary. */
export function termsOfPairs(pairs: readonly TextPair[]): Promise<ProposedTerm[]> {
  return inTurn(() => inThread<ProposedTerm[]>({ kind: 'terms', pairs }));
}

async function inThread<T>(task: AlignTask): Promise<T> {
  const answer = await ask(task);
  if ('refused' in answer) throw new TextRefusal(answer.refused.code, answer.refused.said);
  return answer.made as T;
}
