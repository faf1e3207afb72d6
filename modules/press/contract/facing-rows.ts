import type { Lang } from '../../../kernel/contract/local-text.ts';
import type { Link, ReleaseSentence, ReleaseText } from './text.ts';

type Sentences = Pick<ReleaseText, 'zh' | 'en' | 'links'>;

/** A row of paragraphs that answer each other: the numbers of its sentences on either side. */
export type SentenceRow = Record<Lang, number[]>;

/**
 * The text in rows of paragraphs. A new row begins where every side that goes on begins a new paragraph; so a
 * sentence never stands in another row than its translation.
 */
export function sentenceRows(text: Sentences): SentenceRow[] {
  const rows: Link[][] = [];
  const last: Record<Lang, number | undefined> = { zh: undefined, en: undefined };
  for (const link of text.links) {
    const begins = (['zh', 'en'] as const).every((lang) =>
      startsParagraph(text[lang], link[lang][0], last[lang]),
    );
    if (begins || rows.length === 0) rows.push([link]);
    else rows.at(-1)!.push(link);
    for (const lang of ['zh', 'en'] as const) last[lang] = link[lang].at(-1) ?? last[lang];
  }
  return rows.map((links) => ({
    zh: links.flatMap((link) => link.zh),
    en: links.flatMap((link) => link.en),
  }));
}

/** The number of the Chinese paragraph a row ends with: what images are placed by. Null where it has none. */
export function rowParagraph(text: Pick<ReleaseText, 'zh'>, row: SentenceRow): number | null {
  const last = row.zh.at(-1);
  return last === undefined ? null : text.zh[last]!.paragraph;
}

function startsParagraph(
  side: readonly ReleaseSentence[],
  first: number | undefined,
  before: number | undefined,
): boolean {
  if (first === undefined || before === undefined) return true;
  return side[first]!.paragraph !== side[before]!.paragraph;
}

/** Sentences of a side as one text; several paragraphs are parted by a line feed. */
export function wordsOf(side: readonly ReleaseSentence[], numbers: readonly number[], lang: Lang): string {
  const gap = lang === 'zh' ? '' : ' ';
  return numbers.reduce((words, n, i) => {
    const { text, paragraph } = side[n]!;
    if (i === 0) return text.trim();
    const between = side[numbers[i - 1]!]!.paragraph === paragraph ? gap : '\n';
    return `${words}${between}${text.trim()}`;
  }, '');
}
