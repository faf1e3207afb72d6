import { joinedReadings } from '../../../../../kernel/contract/chinese-names.ts';
import type { Paragraph } from '../read/paragraphs.ts';
import { separatedSpellings } from './english/syllable-apostrophes.ts';
import type { WordLists } from './english/word-lists.ts';
import { type EnglishUse, readEnglishUse } from './english-use.ts';
import { hasPinyinAfterCommonCharacter } from './glosses.ts';

/** What rules may know of the whole document. */
export interface RepairContext {
  paragraphs: Paragraph[];
  words: WordLists;
  /** How the English side uses its words: read when first asked for, most texts need it once. */
  english(): EnglishUse;
  /** The words two or three characters in a row of the Chinese side spell in pinyin, folded. */
  chineseSpellings(): ReadonlySet<string>;
  /** Those of them that are written with an apostrophe, by their letters: `yongan` gives Yong'an. */
  separated(): ReadonlyMap<string, string>;
  /** Whether pinyin was injected after everyday characters: then a rare one was not glossed on purpose either. */
  pinyinInjected(): boolean;
}

/** Reads what rules may know of a document. */
export function contextOf(paragraphs: Paragraph[], words: WordLists): RepairContext {
  return {
    paragraphs,
    words,
    english: once(() =>
      readEnglishUse(
        paragraphs.filter(({ lang }) => lang === 'en'),
        words,
      ),
    ),
    chineseSpellings: once(() => new Set([...runsOf(paragraphs)].flatMap(joinedReadings))),
    separated: once(() => separatedSpellings(runsOf(paragraphs))),
    pinyinInjected: once(() => paragraphs.some(({ text }) => hasPinyinAfterCommonCharacter(text))),
  };
}

/** A name is two or three characters long; so much of a text names everybody it speaks of. */
const NAME_LENGTHS = [2, 3];
const MOST_CHARACTERS = 20_000;

/** Every two or three characters in a row of the Chinese side. */
function runsOf(paragraphs: Paragraph[]): Set<string> {
  const text = paragraphs
    .filter(({ lang }) => lang === 'zh')
    .map((paragraph) => paragraph.text)
    .join('\n')
    .slice(0, MOST_CHARACTERS);
  const runs = new Set<string>();
  for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
    for (let i = 0; i < run.length; i++) {
      for (const length of NAME_LENGTHS) if (i + length <= run.length) runs.add(run.slice(i, i + length));
    }
  }
  return runs;
}

function once<T>(read: () => T): () => T {
  let value: { is: T } | undefined;
  return () => {
    value ??= { is: read() };
    return value.is;
  };
}
