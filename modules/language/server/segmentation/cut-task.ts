import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { turns } from '../../../../kernel/server/turns.ts';
import type { SegmentationRules } from '../core/segment/rules.ts';
import { refuse } from '../refuse.ts';
import { openTaskThread, TaskTooLong } from '../task-thread.ts';

/** A text to be cut, and by what. */
export interface CutTask {
  text: string;
  lang: Lang;
  rules: SegmentationRules;
}

/** Good rules cut the longest text that is tried in a tenth of it. */
const mostTime = 10_000;
const inTurn = turns(1);
const ask = openTaskThread<CutTask, string[]>(new URL('./cut-worker.ts', import.meta.url), mostTime);

/**
 * Cuts a text by rules nobody knows yet, in a thread of its own: a file may hold thousands of patterns that look far
 * around every place. Rules that take too long are refused by the name of their file.
 */
export async function cutOnTrial(task: CutTask, name: string): Promise<string[]> {
  try {
    return await inTurn(() => ask(task));
  } catch (error) {
    if (error instanceof TaskTooLong) throw refuse('rules-unreadable', { name, said: tooSlow });
    throw error;
  }
}

/** Rows of signs of each sort, as tables and drawings made of letters hold them: what looks far around meets them at its worst. */
const rows = ['a', 'A', '7', '字', '.', ' ', '。', 'ab', 'A. '].map((sign) => sign.repeat(2000)).join('\n');

/** Refuses rules that would keep everybody waiting once files of jobs are cut by them. */
export async function demandQuick(rules: SegmentationRules, name: string): Promise<void> {
  for (const lang of ['zh', 'en'] as const) await cutOnTrial({ text: rows, lang, rules }, name);
}

const tooSlow = {
  zh: '按其中的规则断句要太久。请删去不用的规则，改写用“*”“+”反复匹配的规则后再试。',
  en: 'its rules take too long to cut a text. Take out rules that are not needed, rewrite those that repeat with “*” or “+”, and try again.',
};
