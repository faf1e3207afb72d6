import { wordLinks as linked, type WordLink } from './core/align/word-links.ts';
import { dictionary } from './dictionary.ts';

/** Links the words of a Chinese and an English sentence that say the same, by the dictionary, figures and names. */
export function wordLinks(zh: string, en: string): WordLink[] {
  return linked(zh, en, dictionary());
}
