import type { Both, Lang } from '../../contract/local-text.ts';
import type { PrintPicture } from '../files/for-print.ts';
import type { Drawn } from './drawn.ts';

/** A paper is set in Chinese, in English, or with both facing each other. */
export type PaperLangs = Lang | 'both';

/** A text of the record in both languages; a half that is null is missing, and the paper shows that it is. */
export interface Halves {
  zh: string | null;
  en: string | null;
}

/** A cell of a table: a text in both languages, or one text alike in both (a number, a code). */
export type Cell = Halves | string;

/** What a paper is made of. `changed` marks what is not as it was in the last issue. */
export type PaperBlock = (
  | { block: 'heading'; text: Halves }
  | { block: 'paragraph'; text: Halves }
  /** A paragraph that exists in one language only, across the whole measure. */
  | { block: 'single'; lang: Lang; text: string }
  | { block: 'facts'; rows: { label: Both; value: Cell }[] }
  | { block: 'table'; columns: { label: Both; figures?: boolean }[]; rows: Cell[][] }
  /** `drawn`: signed on a screen; without it, the line waits for a pen. */
  | { block: 'signature'; label: Both; name: Halves; day: Both | null; drawn?: Drawn | null }
  | { block: 'note'; label: Both; text: Halves }
  /** A picture of the house across the measure, with what stands under it. */
  | { block: 'picture'; picture: PrintPicture; alt: Halves; caption: Halves }
  /** An address to be read by a telephone's camera, beside what it is for. */
  | { block: 'code'; address: string; label: Both }
) & { changed?: boolean };

/** One paper, ready to be set: the same for every format. */
export interface PaperDocument {
  langs: PaperLangs;
  /** `contact`: where the office is and how it is reached, a line in each language. */
  office: { name: Both; chop: string; contact?: Both | null };
  /** What kind of paper it is: 新闻稿 / Press release. */
  kind: Both;
  number: string | null;
  version: number | null;
  day: Both | null;
  title: Halves;
  blocks: PaperBlock[];
}

/** The bytes of a paper's pictures, by their key: what a renderer puts in. */
export type PaperPictures = ReadonlyMap<string, Buffer>;

/** The languages of a paper, Chinese first. */
export function langsOf(document: PaperDocument): Lang[] {
  return document.langs === 'both' ? ['zh', 'en'] : [document.langs];
}

/** What stands where a half is missing, in the language that is missing. */
export const missingHalf: Both = { zh: '尚无中文', en: 'no English yet' };

/** What stands at the foot of every page: the number once, the version in each language. */
export function imprintOf(document: PaperDocument): { lang: Lang; text: string }[] {
  const { number, version } = document;
  const langs = langsOf(document);
  const versions = langs.map((lang) => ({
    lang,
    text: lang === 'zh' ? `第 ${version} 版` : `version ${version}`,
  }));
  return [
    ...(number === null ? [] : [{ lang: langs[0]!, text: number }]),
    ...(version === null ? [] : versions),
  ];
}

/** A title in a line that has room for one language: in the first the paper is set in and that it has. */
export function plainTitle({ title, kind, langs }: PaperDocument): string {
  const first = langs === 'en' ? 'en' : 'zh';
  return title[first] ?? title.zh ?? title.en ?? kind[first];
}

/** A chop is read down its columns, the right one first; it is set in rows. */
export function chopRows(chop: string): string[][] {
  const columns = chop.split('\n').map((column) => [...column]);
  const height = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, row) => columns.toReversed().map((column) => column[row] ?? ''));
}

/** Marks the blocks that did not stand so in the issue before. Moved blocks are not changed ones. */
export function withChanges(document: PaperDocument, before: PaperDocument): PaperDocument {
  const old = new Map<string, number>();
  for (const block of before.blocks) old.set(likeness(block), (old.get(likeness(block)) ?? 0) + 1);
  const blocks = document.blocks.map((block) => {
    const left = old.get(likeness(block)) ?? 0;
    old.set(likeness(block), left - 1);
    return { ...block, changed: left <= 0 };
  });
  return { ...document, blocks };
}

function likeness({ changed: _changed, ...block }: PaperBlock): string {
  return JSON.stringify(block);
}
