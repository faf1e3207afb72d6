import { type CellOut, sheet } from '../../../kernel/server/sheets/sheet.ts';
import { listPeople } from '../contract/person.ts';
import { peopleAsked } from './asked.ts';
import { may } from './policy.ts';
import { postsOfPeople } from './queries.ts';
import { refuse } from './refuse.ts';
import type { PersonTable, PostTable } from './tables.ts';

/** People whose posts are read at once. */
const atOnce = 2_000;

/**
 * The people of the list with every post they hold or held, a post a row. Its headings are those an import knows:
 * handed in again unchanged, it changes nothing.
 */
export const peopleSheet = sheet({
  id: 'directory.people',
  about: { zh: '名录中的人员和职务。', en: 'The people of the directory with their posts.' },
  query: listPeople.input.pick({ q: true, economy: true, bodyId: true }),
  async read(ctx, asked) {
    if (ctx.actor.kind !== 'grant' && may(ctx.actor, 'see') !== true) throw refuse('not-found');
    const people = await peopleAsked(ctx, asked)
      .selectAll('person')
      .orderBy('sort_key')
      .orderBy('id')
      .execute();
    const rows: CellOut[][] = [];
    for (let from = 0; from < people.length; from += atOnce) {
      const some = people.slice(from, from + atOnce);
      const posts = await postsOfPeople(
        ctx,
        some.map(({ id }) => id),
      );
      const ofPerson = Map.groupBy(posts, ({ person }) => person);
      for (const person of some)
        for (const post of ofPerson.get(person.id) ?? [null]) rows.push([...ofName(person), ...ofPost(post)]);
    }
    return { name: { zh: '人员名录', en: 'people' }, columns, rows };
  },
});

const columns = [
  { key: 'id', name: { zh: '记录编号', en: 'Record ID' } },
  { key: 'order', name: { zh: '姓名次序', en: 'Order of the name' } },
  { key: 'surnameZh', name: { zh: '姓', en: 'Surname in Chinese' } },
  { key: 'givenZh', name: { zh: '名', en: 'Given name in Chinese' } },
  { key: 'surnameEn', name: { zh: '英文姓', en: 'Surname' } },
  { key: 'givenEn', name: { zh: '英文名字', en: 'Given name' } },
  { key: 'how', name: { zh: '英文来历', en: 'The English is' } },
  { key: 'economy', name: { zh: '国家和地区', en: 'Economy' } },
  { key: 'note', name: { zh: '备注', en: 'Note' } },
  { key: 'body', name: { zh: '单位', en: 'Body' } },
  { key: 'titleZh', name: { zh: '职务', en: 'Title in Chinese' } },
  { key: 'titleEn', name: { zh: '英文职务', en: 'Title in English' } },
  { key: 'titleHow', name: { zh: '英文职务来历', en: 'The English title is' } },
  { key: 'rank', name: { zh: '位次', en: 'Rank' } },
  { key: 'from', name: { zh: '任职起', en: 'From' } },
  { key: 'to', name: { zh: '任职止', en: 'To' } },
];

function ofName(person: PersonTable): CellOut[] {
  return [
    person.id,
    person.name_order,
    person.surname_zh,
    person.given_zh,
    person.surname_en,
    person.given_en,
    person.name_how,
    person.economy,
    person.note,
  ];
}

function ofPost(post: (PostTable & { name_zh: string | null; name_en: string | null }) | null): CellOut[] {
  if (!post) return [null, null, null, null, null, null, null];
  return [
    post.name_zh ?? post.name_en,
    post.title_zh,
    post.title_en,
    post.title_how,
    post.rank,
    dayCell(post.held_from),
    dayCell(post.held_to),
  ];
}

function dayCell(day: string | null): CellOut {
  return day === null ? null : { day };
}
