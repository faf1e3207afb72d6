/** A small made-up division for the kernel's own tests: people and papers of a port, some of them closed. */
import { sql } from 'kysely';
import type { Id } from '../kernel/contract/ids.ts';
import type { DeskItem } from '../kernel/contract/shell.ts';
import { type Actor, hasRole, type Office } from '../kernel/server/actor.ts';
import type { Ctx } from '../kernel/server/context.ts';
import { check } from '../kernel/server/house/check.ts';
import type { Module } from '../kernel/server/house/module.ts';
import type { Subject } from '../kernel/server/house/subject.ts';
import { reindexAll } from '../kernel/server/search/index-subjects.ts';
import { person, qinghe, type TestHouse, yunjiang } from './house.ts';

export const archivist = person('archivist', ['officer']);
/** May see open things only. */
export const outsider = person('outsider', ['reader']);
export const director = person('director', ['director']);

interface Item {
  zh: string | null;
  en: string | null;
  kind: 'person' | 'paper';
  detail?: [string, string];
  words?: string[];
  spellings?: string[];
  closed?: boolean;
}

const items: Item[] = [
  { kind: 'person', zh: '周静宜', en: 'Zhou Jingyi', detail: ['外办主任', 'Director-General'] },
  {
    kind: 'person',
    zh: '苏晏',
    en: 'Su Yan',
    detail: ['云江市副市长', 'Vice Mayor of Yunjiang'],
    spellings: ['Soo Yen'],
  },
  { kind: 'person', zh: '单国强', en: 'Shan Guoqiang' },
  { kind: 'person', zh: '埃莱娜·卡斯坦', en: 'Hélène Castaing' },
  {
    kind: 'person',
    zh: '英格丽·哈尔瓦',
    en: 'Ingrid Halvar',
    detail: ['布伦港市市长', 'Mayor of Brennhaven'],
  },
  { kind: 'paper', zh: '云江', en: 'Yunjiang' },
  {
    kind: 'paper',
    zh: '云江港口管理会谈',
    en: 'Talks on Running a Seaport',
    words: ['R-2026-118', '引水与拖轮', 'portable radios'],
  },
  { kind: 'paper', zh: '访云江行程', en: null },
  { kind: 'paper', zh: '布伦港港口协定', en: 'Brennhaven Port Agreement' },
  { kind: 'paper', zh: '友好協議書', en: 'Agreement of Friendship' },
  { kind: 'paper', zh: '秘密备忘录', en: 'Closed Memorandum', closed: true },
  { kind: 'paper', zh: '公开备忘录', en: 'Open Memorandum' },
];

/** Ids by title, and some to spare. */
export const itemIds: Record<string, Id> = Object.fromEntries(
  [...items.map((item) => item.zh!), '清禾河堤', '临时', 'law0', 'law1', 'law2'].map((name, i) => [
    name,
    `018f0000-0000-7000-8000-${String(i + 1).padStart(12, '0')}`,
  ]),
);

/** Puts the rows into both offices, each indexed an hour after the one before. */
export async function fill(house: TestHouse): Promise<void> {
  for (const [i, item] of items.entries()) {
    house.setClock(new Date(Date.UTC(2026, 10, 20, i)).toISOString());
    await put(house, yunjiang, item);
  }
  await put(house, qinghe, { kind: 'paper', zh: '清禾河堤', en: 'Qinghe Embankment' });
  house.setClock('2026-11-24T02:00:00.000Z');
}

async function put(house: TestHouse, office: Office, item: Item): Promise<void> {
  await house.as({ kind: 'system', module: 'ports', office: office.code }, office, async (ctx) => {
    await ctx.db
      .insertInto('ports.item')
      .values({
        office: office.code,
        id: itemIds[item.zh!],
        kind: item.kind,
        zh: item.zh,
        en: item.en,
        detail: item.detail ?? [],
        words: item.words ?? [],
        spellings: item.spellings ?? [],
        closed: item.closed ?? false,
      })
      .execute();
    ctx.record({
      verb: 'ports.item-recorded',
      subject: { kind: `ports.${item.kind}`, id: itemIds[item.zh!]! },
    });
    await reindexAll(ctx);
  });
}

interface Row {
  id: Id;
  zh: string | null;
  en: string | null;
  detail: string[];
  words: string[];
  spellings: string[];
}

function subject(kind: 'person' | 'paper', name: Subject['name'], path: string): Subject {
  const rows = async (ctx: Ctx, ids?: Id[]): Promise<Row[]> => {
    const query = ctx.db.selectFrom('ports.item').selectAll().where('kind', '=', kind);
    return (await (ids ? query.where('id', 'in', ids) : query).execute()) as Row[];
  };
  return {
    kind: `ports.${kind}`,
    name,
    link: (id) => `/${path}/${id}`,
    visible: (actor: Actor) =>
      hasRole(actor, 'reader')
        ? sql`select id from ports.item where kind = ${kind} and not closed`
        : sql`select id from ports.item where kind = ${kind}`,
    titles: async (ctx, ids) =>
      new Map((await rows(ctx, ids)).map((row) => [row.id, { zh: row.zh, en: row.en, how: 'recorded' }])),
    searchEntries: async (ctx, ids) =>
      (await rows(ctx, ids)).map(({ id, zh, en, detail, words, spellings }) => ({
        id,
        title: { zh, en, how: 'recorded' },
        detail: detail.length === 2 ? { zh: detail[0]!, en: detail[1]! } : null,
        words,
        spellings,
      })),
  };
}

function deskItem(zh: string, due: string | null, mark: DeskItem['mark']): DeskItem {
  return {
    ref: { kind: 'ports.paper', id: itemIds[zh]! },
    link: `/papers/${itemIds[zh]}`,
    title: { zh, en: null, how: 'recorded' },
    what: { zh: `${zh}待核`, en: 'Waits for approval' },
    mark,
    due,
    since: null,
  };
}

const titleInEnglish = check<Row | undefined>({
  id: 'ports.english-title',
  kind: 'ports.paper',
  about: { zh: '文件应有英文标题。', en: 'A paper has a title in English.' },
  finds: [
    {
      check: 'ports.english-title',
      about: { zh: '没有英文标题', en: 'No title in English' },
      severity: 'error',
      firm: true,
    },
  ],
  source: { zh: '行文规范第三条', en: 'House style 3' },
  gather: async (ctx, id) =>
    ctx.db.selectFrom('ports.item').selectAll().where('id', '=', id).executeTakeFirst() as Promise<
      Row | undefined
    >,
  run: (row) =>
    row && row.en === null
      ? [
          {
            check: 'ports.english-title',
            severity: 'error',
            place: { field: 'title.en' },
            placeLabel: { zh: '标题', en: 'Title' },
            message: { zh: '没有英文标题。', en: 'There is no title in English.' },
          },
        ]
      : [],
});

const shortTitle = check<Row | undefined>({
  id: 'ports.short-title',
  kind: 'ports.paper',
  about: { zh: '标题宜短。', en: 'A title is short.' },
  finds: [
    { check: 'ports.short-title', about: { zh: '标题过长', en: 'A title too long' }, severity: 'note' },
  ],
  gather: titleInEnglish.gather,
  run: (row) =>
    [...(row?.zh ?? '')].length > 4
      ? [
          {
            check: 'ports.short-title',
            severity: 'note',
            message: { zh: '标题超过四个字。', en: 'The title has more than four characters.' },
            fix: { cut: 4 },
            fixLabel: { zh: '截为四字', en: 'Cut to four' },
          },
        ]
      : [],
});

export const portsModule: Module = {
  id: 'ports',
  name: { zh: '港口', en: 'Ports' },
  migrations: [
    {
      name: '0001-items',
      sql: `create schema ports; grant usage on schema ports to chancery_app;
        create table ports.item (office text not null, id uuid not null, kind text not null, zh text, en text,
          detail text[] not null default '{}', words text[] not null default '{}',
          spellings text[] not null default '{}', closed boolean not null default false, primary key (office, id));
        select kernel.protect('ports.item', 'select, insert, update, delete');`,
    },
  ],
  operations: [],
  subjects: [
    subject('person', { zh: '人员', en: 'Person' }, 'people'),
    {
      ...subject('paper', { zh: '文件', en: 'Paper' }, 'papers'),
      desk: async (ctx) => ({
        mine: hasRole(ctx.actor, 'director')
          ? [
              deskItem('布伦港港口协定', '2026-12-01', 'mine'),
              deskItem('公开备忘录', '2026-11-20', 'late'),
              deskItem('云江', null, 'mine'),
            ]
          : [],
        others: [deskItem('访云江行程', '2026-11-30', 'waiting')],
        open: 4,
        late: 1,
      }),
    },
  ],
  checks: [titleInEnglish, shortTitle],
  reactions: [],
  errors: {},
  roles: {},
  verbs: { 'ports.item-recorded': { zh: '录入', en: 'Recorded' } },
  commands: [],
};
