import { dayWords } from '../../../../kernel/contract/day-words.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { civil } from '../../../../kernel/contract/office-time.ts';
import type { Office } from '../../../../kernel/server/actor.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { type PrintPicture, picturesForPrint } from '../../../../kernel/server/files/for-print.ts';
import { contactOf } from '../../../../kernel/server/office/letterhead.ts';
import type { Cell, PaperBlock, PaperDocument } from '../../../../kernel/server/papers/document.ts';
import { type Paper, paper } from '../../../../kernel/server/papers/paper.ts';
import { type Block, blocksOf, figureColumns, withoutTitle } from '../../contract/blocks.ts';
import type { NewsPage } from '../../contract/public.ts';
import { titleOfRow } from '../present.ts';
import { newsText } from '../public-queries.ts';
import { getRelease, getText } from '../queries.ts';

/** The office as its paper shows it. */
type Letterhead = Office & { contact?: Both | null };
type Pictures = ReadonlyMap<string, PrintPicture>;
type Printed = Pick<NewsPage, 'number' | 'day' | 'title'> &
  Partial<Pick<NewsPage, 'corrections'>> & { blocks: readonly Block[] };

/** A release as a paper of two columns, Chinese and English facing. */
function newsDocument(
  office: Letterhead,
  news: Printed,
  pictures: Pictures,
  version: number | null = null,
): PaperDocument {
  return {
    langs: 'both',
    office: { name: office.name, chop: office.chop, contact: office.contact ?? null },
    kind: { zh: '新闻稿', en: 'Press release' },
    number: news.number,
    version,
    day: { zh: dayWords('zh', news.day), en: dayWords('en', news.day) },
    title: news.title,
    blocks: [
      ...withoutTitle(news.blocks, news.title).flatMap((block) => paperBlocks(block, pictures)),
      ...(news.corrections ?? []).map(({ at, what }): PaperBlock => correctionNote(office, at, what)),
    ],
  };
}

/** The paper of a published release, as anybody may have it. */
export async function newsPaper(ctx: Ctx, number: string): Promise<PaperDocument> {
  const { news, blocks } = await newsText(ctx, number);
  return newsDocument(await letterhead(ctx), { ...news, blocks }, await picturesOf(ctx, news.id));
}

async function letterhead(ctx: Ctx): Promise<Letterhead> {
  return { ...ctx.office, contact: await contactOf(ctx) };
}

function picturesOf(ctx: Ctx, id: string): Promise<Pictures> {
  return picturesForPrint(ctx, { kind: 'release', id }, 'image');
}

function paperBlocks(block: Block, pictures: Pictures): PaperBlock[] {
  switch (block.kind) {
    case 'text':
      return [{ block: 'paragraph', text: halves(block) }];
    case 'table':
      return [tableOf(block.rows)];
    case 'image': {
      const picture = pictures.get(block.image.file);
      return picture
        ? [{ block: 'picture', picture, alt: block.image.alt, caption: block.image.caption }]
        : [];
    }
  }
}

/** The first row heads the columns. */
function tableOf(table: Both[][]): PaperBlock {
  const [head = [], ...rows] = table;
  const figures = figureColumns(table);
  return {
    block: 'table',
    columns: head.map((label, n) => ({ label, figures: figures[n]! })),
    rows: rows.map((row) => row.map(cellOf)),
  };
}

function cellOf(cell: Both): Cell {
  return cell.zh === cell.en ? cell.zh : halves(cell);
}

function halves({ zh, en }: Both) {
  return { zh: zh || null, en: en || null };
}

function correctionNote(office: Office, at: string, what: Both): PaperBlock {
  const { day } = civil(office.timeZone, at);
  return {
    block: 'note',
    label: { zh: '更正', en: 'Correction' },
    text: { zh: `${dayWords('zh', day)}：${what.zh}`, en: `${dayWords('en', day)}: ${what.en}` },
  };
}

/** The release as it now stands, also before it is published: for reading on paper. */
export const releasePaper: Paper<{ office: Letterhead; news: Printed; pictures: Pictures; version: number }> =
  paper({
    id: 'press.release',
    kind: 'release',
    name: { zh: '双栏新闻稿', en: 'Release in two columns' },
    langs: ['both', 'zh', 'en'],
    async gather(ctx, id) {
      const row = await getRelease(ctx, id);
      const text = await getText(ctx, id, row.version);
      return {
        office: await letterhead(ctx),
        version: row.version,
        pictures: await picturesOf(ctx, id),
        news: { number: row.number, day: row.day, title: titleOfRow(row), blocks: blocksOf(text) },
      };
    },
    compose: ({ office, news, pictures, version }, langs) => ({
      ...newsDocument(office, news, pictures, version),
      langs,
    }),
  });
