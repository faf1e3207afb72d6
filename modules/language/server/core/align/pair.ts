import type { TextSide } from './text-side.ts';
import type { TranslationTables } from './translation-table.ts';

/** Both texts numbered and counted, with what their words may be in the other language. */
export interface Pair {
  zh: TextSide;
  en: TextSide;
  tables: TranslationTables;
  /** Chinese words whose pinyin is a capitalised English word, with the folded words they answer. */
  names: ReadonlyMap<string, string[]>;
}
