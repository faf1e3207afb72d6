import { dayWords } from '../../../../kernel/contract/day-words.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { civil } from '../../../../kernel/contract/office-time.ts';
import type { Office } from '../../../../kernel/server/actor.ts';
import { contactOf } from '../../../../kernel/server/office/letterhead.ts';
import type { PaperBlock, PaperDocument } from '../../../../kernel/server/papers/document.ts';
import { type Paper, paper } from '../../../../kernel/server/papers/paper.ts';
import type { NewsPage } from '../../contract/public.ts';
import { facingRows } from '../core/facing-rows.ts';
import { titleOfRow } from '../present.ts';
import { getRelease, getText } from '../queries.ts';

/** The office as its paper shows it. */
type Letterhead = Office & { contact?: Both | null };
type Printed = Pick<NewsPage, 'number' | 'day' | 'title' | 'rows'> & Partial<Pick<NewsPage, 'corrections'>>;

/** A release as a paper of two columns, Chinese and English facing. */
export function newsDocument(
  office: Letterhead,
  news: Printed,
  version: number | null = null,
): PaperDocument {
  const rows =
    news.rows[0]?.zh === (news.title.zh ?? '') && news.rows[0]?.en === (news.title.en ?? '')
      ? news.rows.slice(1)
      : news.rows;
  return {
    langs: 'both',
    office: { name: office.name, chop: office.chop, contact: office.contact ?? null },
    kind: { zh: '新闻稿', en: 'Press release' },
    number: news.number,
    version,
    day: { zh: dayWords('zh', news.day), en: dayWords('en', news.day) },
    title: news.title,
    blocks: [
      ...rows.map(
        (row): PaperBlock => ({ block: 'paragraph', text: { zh: row.zh || null, en: row.en || null } }),
      ),
      ...(news.corrections ?? []).map(({ at, what }): PaperBlock => correctionNote(office, at, what)),
    ],
  };
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
export const releasePaper: Paper<{ office: Letterhead; news: Printed; version: number }> = paper({
  id: 'press.release',
  kind: 'release',
  name: { zh: '双栏新闻稿', en: 'Release in two columns' },
  langs: ['both', 'zh', 'en'],
  async gather(ctx, id) {
    const row = await getRelease(ctx, id);
    const text = await getText(ctx, id, row.version);
    return {
      office: { ...ctx.office, contact: await contactOf(ctx) },
      version: row.version,
      news: { number: row.number, day: row.day, title: titleOfRow(row), rows: facingRows(text) },
    };
  },
  compose: ({ office, news, version }, langs) => ({ ...newsDocument(office, news, version), langs }),
});
