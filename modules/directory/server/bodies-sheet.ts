import { sheet } from '../../../kernel/server/sheets/sheet.ts';
import { listBodies } from '../contract/body.ts';
import { bodiesAsked } from './asked.ts';
import { may } from './policy.ts';
import { bodiesById } from './queries.ts';
import { refuse } from './refuse.ts';

/** The bodies of the list; handed in again unchanged, the file changes nothing. */
export const bodiesSheet = sheet({
  id: 'directory.bodies',
  about: { zh: '名录中的机构。', en: 'The bodies of the directory.' },
  query: listBodies.input.pick({ q: true, kind: true }),
  async read(ctx, asked) {
    if (may(ctx.actor, 'see') !== true) throw refuse('not-found');
    const bodies = await bodiesAsked(ctx, asked)
      .selectAll('body')
      .orderBy('sort_key')
      .orderBy('id')
      .execute();
    const above = await bodiesById(ctx, [...new Set(bodies.flatMap(({ parent }) => parent ?? []))]);
    const nameOf = (id: string | null) => {
      const body = id === null ? undefined : above.get(id);
      return body?.name_zh ?? body?.name_en ?? null;
    };
    return {
      name: { zh: '机构名录', en: 'bodies' },
      columns,
      rows: bodies.map((body) => [
        body.id,
        body.name_zh,
        body.name_en,
        body.name_how,
        body.short_zh,
        body.short_en,
        body.kind,
        nameOf(body.parent),
        body.economy,
      ]),
    };
  },
});

const columns = [
  { key: 'id', name: { zh: '记录编号', en: 'Record ID' } },
  { key: 'nameZh', name: { zh: '机构名称', en: 'Name in Chinese' } },
  { key: 'nameEn', name: { zh: '英文名称', en: 'Name in English' } },
  { key: 'how', name: { zh: '英文来历', en: 'The English is' } },
  { key: 'shortZh', name: { zh: '简称', en: 'Short name in Chinese' } },
  { key: 'shortEn', name: { zh: '英文简称', en: 'Short name in English' } },
  { key: 'kind', name: { zh: '类别', en: 'Kind' } },
  { key: 'parent', name: { zh: '上级机构', en: 'Stands under' } },
  { key: 'economy', name: { zh: '国家和地区', en: 'Economy' } },
];
