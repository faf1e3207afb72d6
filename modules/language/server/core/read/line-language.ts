import type { Lang } from '../../../../../kernel/contract/local-text.ts';

/** A Chinese character says about as much as four Latin letters; half of that leaves room for glosses. */
const LETTERS_PER_HAN = 2;
/** A Latin line of so many words can stand for itself; a shorter one may be a stray acronym or a dateline. */
const ENOUGH_WORDS = 3;

export interface LineLanguage {
  /** The language, when the line shows it beyond doubt. */
  sure?: Lang;
  /** The one it looks like, when it does not. */
  likely?: Lang;
}

/** The language a line shows by its script. */
export function languageOfLine(whole: string): LineLanguage {
  const line = withoutGlosses(whole);
  const han = (line.match(/\p{Script=Han}/gu) ?? []).length;
  const letters = (line.match(/\p{Script=Latin}/gu) ?? []).length;
  if (han === 0 && letters === 0) return /[。，、；：！？（）《》]/.test(line) ? { likely: 'zh' } : {};
  if (han * LETTERS_PER_HAN >= letters) return { sure: 'zh' };
  if (han > 0) return { sure: isChineseClause(line, han) ? 'zh' : 'en' };
  const words = line.match(/\p{Script=Latin}[\p{L}\p{M}'’.-]*/gu) ?? [];
  if (words.length >= ENOUGH_WORDS) return { sure: 'en' };
  return words.some((word) => /\p{Ll}{2}/u.test(word)) ? { likely: 'en' } : {};
}

/** What an address or a bracket holds says little about the text around it, as long as there is one. */
const GLOSS =
  /[\w.+-]{1,64}@[\w.-]{1,64}|https?:\/\/[!-~]+|www\.[!-~]+|\([^()（）]{0,400}\)|（[^()（）]{0,400}）/g;

function withoutGlosses(line: string): string {
  const rest = line.replace(GLOSS, ' ');
  return /\p{Script=Han}|\p{Script=Latin}{2}/u.test(rest) ? rest : line;
}

/** Chinese that names many foreign things keeps its own punctuation and particles; a gloss in English has none. */
function isChineseClause(line: string, han: number): boolean {
  const particles = (line.match(/[的了是在和与與及等由对對为為，。、；]/g) ?? []).length;
  const englishWords = (line.match(/\b(the|of|and|to|in|for|with|was|were|is|are|on|by|at)\b/gi) ?? [])
    .length;
  return particles >= 3 && particles * 3 > han / 3 && englishWords < particles;
}
