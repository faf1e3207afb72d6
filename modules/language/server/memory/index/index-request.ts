import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { Found } from '../../core/memory/index/look-up.ts';
import type { Followed } from '../../core/memory/index/memory-index.ts';
import type { ChangedUnit } from '../units-since.ts';

/** A unit on its way into the index. */
export type TakenUnit = Pick<ChangedUnit, 'id' | 'memory' | 'zh' | 'en' | 'removed'>;

/** How far the index of an office has come, and how many units it holds. */
export interface Standing {
  followed: Followed | null;
  units: number;
}

/** What is looked for in these memories, at most so many. */
interface Sought {
  text: string;
  lang: Lang;
  memories: readonly string[];
  top: number;
}

/** What the process asks of the thread that holds the indexes, each of one office; `folder` is where its files lie. */
export type IndexRequest =
  | { what: 'open' }
  | { what: 'take'; units: TakenUnit[]; followed: Followed }
  | { what: 'find'; sought: Sought & { least: number } }
  | { what: 'words'; sought: Sought }
  | { what: 'save' }
  | { what: 'forget' };

/** What it answers. */
export interface IndexAnswers {
  open: Standing;
  take: Standing;
  find: Found[];
  words: { id: string }[];
  save: null;
  forget: Standing;
}

/** A request on its way; answers come back under its number. */
export interface NumberedRequest {
  number: number;
  folder: string;
  request: IndexRequest;
}
export type NumberedAnswer = { number: number } & ({ answer: unknown } | { fault: string });
