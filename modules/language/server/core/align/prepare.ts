import type { Lexicon } from './lexicon.ts';
import { namesByPinyin } from './names.ts';
import type { Pair } from './pair.ts';
import { punctuationTokens } from './punctuation.ts';
import type { Settings } from './settings.ts';
import { textSide } from './text-side.ts';
import { capitalised, englishTokens } from './tokens-en.ts';
import { chineseTokens } from './tokens-zh.ts';
import { translationTables } from './translation-table.ts';

/** Reads both texts into words and looks up what each may be in the other language. `zh` is simplified. */
export function prepare(
  zh: readonly string[],
  en: readonly string[],
  lexicon: Lexicon,
  settings: Settings,
): Pair {
  const names = namesByPinyin(zh, capitalised(en));
  const spellings = new Set([...names.values()].flat());
  const english = textSide(
    en,
    (text) => [...englishTokens(text, spellings), ...punctuationTokens(text)],
    settings.unseenWords,
  );
  const chinese = textSide(
    zh,
    (text) => [...chineseTokens(text, lexicon, names), ...punctuationTokens(text)],
    settings.unseenWords,
  );
  const tables = translationTables(chinese.keys, english.vocabulary, names, lexicon, settings);
  return { zh: chinese, en: english, tables, names };
}
