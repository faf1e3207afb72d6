import type { Lang } from '../../../../kernel/contract/local-text.ts';
import type { Link, ReleaseSentence, ReleaseText } from '../../contract/text.ts';

/** Paragraphs that answer each other, set side by side. Several paragraphs of a side in one row are parted by a line feed. */
export interface FacingRow {
  zh: string;
  en: string;
}

/**
 * The text in rows of paragraphs. A new row begins where every side that goes on begins a new paragraph; so a
 * sentence never stands in another row than its translation.
 */
export function facingRows(text: ReleaseText): FacingRow[] {
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
  return rows.map((links) => ({ zh: joined(text.zh, links, 'zh'), en: joined(text.en, links, 'en') }));
}

function startsParagraph(
  side: readonly ReleaseSentence[],
  first: number | undefined,
  before: number | undefined,
): boolean {
  if (first === undefined || before === undefined) return true;
  return side[first]!.paragraph !== side[before]!.paragraph;
}

function joined(side: readonly ReleaseSentence[], links: readonly Link[], lang: Lang): string {
  const sentences = links.flatMap((link) => link[lang]).map((n) => side[n]!);
  const gap = lang === 'zh' ? '' : ' ';
  return sentences.reduce((text, sentence, n) => {
    if (n === 0) return sentence.text.trim();
    const between = sentences[n - 1]!.paragraph === sentence.paragraph ? gap : '\n';
    return `${text}${between}${sentence.text.trim()}`;
  }, '');
}
