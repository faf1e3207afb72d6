import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { turns } from '../../../../../kernel/server/turns.ts';
import { ExchangeRefusal } from '../../formats/exchange/refusals.ts';
import type { PageWithSlots } from '../../formats/html/picture-slots.ts';
import { openTaskThread } from '../../task-thread.ts';
import { type PreviewMatter, previewPage } from './preview-page.ts';

/** What the thread answers: a page with gaps for its pictures, or why there is none. */
export type PreviewAnswer = { page: PageWithSlots } | { refused: Both };

/** So many segments are set in less than a tenth of a second: more hold up whoever else asks the house something. */
const mostHere = 300;
/** Pages of files that were looked at last, each as long as its file is as it was. */
const mostKept = 6;

const inTurn = turns(1);
const ask = openTaskThread<PreviewMatter, PreviewAnswer>(new URL('./preview-worker.ts', import.meta.url));
const kept = new Map<string, PageWithSlots>();

/** The page of a preview, as `previewPage` makes it; of a long file in a thread of its own, and made once for each `mark`. */
export async function previewOf(mark: string, matter: PreviewMatter): Promise<PreviewAnswer> {
  const before = kept.get(mark);
  if (before !== undefined) return { page: before };
  const answer = await (matter.segments.length > mostHere
    ? inTurn(() => ask(matter))
    : previewAnswer(matter));
  if ('refused' in answer) return answer;
  kept.set(mark, answer.page);
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
  return answer;
}

/** A page, or why the file cannot be made. */
export async function previewAnswer(matter: PreviewMatter): Promise<PreviewAnswer> {
  try {
    return { page: await previewPage(matter) };
  } catch (error) {
    if (error instanceof ExchangeRefusal) return { refused: error.said };
    throw error;
  }
}
