import fc from 'fast-check';
import { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { qinghe, type TestHouse, testHouse, yunjiang } from '../../../testing/house.ts';
import { archivist, fill, itemIds, outsider, portsModule } from '../../../testing/ports-module.ts';
import { indexSubjects, reindexAll, removeFromIndex } from './index-subjects.ts';
import { search } from './search.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse([portsModule]);
  await fill(house);
}, 60_000);
afterAll(() => house.close());

async function find(q: string, actor = archivist, office = yunjiang, kind?: string) {
  const hits = await house.look(actor, office, (ctx) => search(ctx, { q, kind, limit: 20 }));
  return hits.map((hit) => hit.title.zh ?? hit.title.en);
}

describe('the search finds', () => {
  test.each([
    ['one character', '晏', ['苏晏']],
    ['two characters', '港口', ['云江港口管理会谈', '布伦港港口协定']],
    ['three characters', '哈尔瓦', ['英格丽·哈尔瓦']],
    ['a name with its dot', '英格丽·哈尔瓦', ['英格丽·哈尔瓦']],
    ['a name without its dot', '英格丽哈尔瓦', ['英格丽·哈尔瓦']],
    ['traditional characters', '雲江港口', ['云江港口管理会谈']],
    ['what was recorded in traditional characters', '协议书', ['友好協議書']],
    ['pinyin in one', 'zhoujingyi', ['周静宜']],
    ['pinyin with spaces', 'zhou jing yi', ['周静宜']],
    ['pinyin with tones', 'Zhōu Jìngyí', ['周静宜']],
    ['pinyin begun', 'zhoujin', ['周静宜']],
    ['the given name in pinyin', 'jingyi', ['周静宜']],
    ['a surname by its reading as a surname', 'shanguoqiang', ['单国强']],
    ['initials', 'zjy', ['周静宜']],
    ['initials with spaces', 'z j y', ['周静宜']],
    ['an English word', 'Brennhaven', ['布伦港港口协定', '英格丽·哈尔瓦']],
    ['another form of an English word', 'agreements', ['布伦港港口协定', '友好協議書']],
    ['an English word begun', 'brenn', ['布伦港港口协定', '英格丽·哈尔瓦']],
    ['English without case and accents', 'HELENE castaing', ['埃莱娜·卡斯坦']],
    ['a number', 'R-2026-118', ['云江港口管理会谈']],
    ['part of a number', '118', ['云江港口管理会谈']],
    ['a number in full width', 'Ｒ２０２６１１８', ['云江港口管理会谈']],
    ['words of both languages together', '布伦港 agreement', ['布伦港港口协定']],
    ['words kept beside title and detail', '拖轮', ['云江港口管理会谈']],
    ['a spelling the module gave', 'soo yen', ['苏晏']],
    ['nothing where only some words match', '周静宜 协定', []],
    ['nothing for stops alone', '，。', []],
  ])('%s: %s', async (_what, q, expected) => {
    expect((await find(q)).toSorted()).toEqual(expected.toSorted());
  });

  test('only one kind where asked, and nothing of a kind that is not there', async () => {
    expect(await find('布伦港', archivist, yunjiang, 'ports.person')).toEqual(['英格丽·哈尔瓦']);
    expect(await find('布伦港', archivist, yunjiang, 'ports.ship')).toEqual([]);
  });
  test('link, kind and the line under the title with each hit', async () => {
    const [hit] = await house.look(archivist, yunjiang, (ctx) => search(ctx, { q: '苏晏', limit: 5 }));
    expect(hit).toEqual({
      ref: { kind: 'ports.person', id: itemIds['苏晏'] },
      kindName: { zh: '人员', en: 'Person' },
      link: `/people/${itemIds['苏晏']}`,
      title: { zh: '苏晏', en: 'Su Yan', how: 'recorded' },
      detail: { zh: '云江市副市长', en: 'Vice Mayor of Yunjiang' },
    });
  });
});

describe('the order of hits', () => {
  test('the whole title, then its beginning, then the title, then other words', async () => {
    expect(await find('云江')).toEqual(['云江', '云江港口管理会谈', '访云江行程', '苏晏']);
  });
  test('the same by pinyin', async () => {
    expect((await find('yunjiang')).slice(0, 3)).toEqual(['云江', '云江港口管理会谈', '访云江行程']);
  });
  test('full words before words only begun, then the latest change first', async () => {
    expect(await find('port')).toEqual(['布伦港港口协定', '云江港口管理会谈']);
  });
});

describe('what one may not see', () => {
  test('is never a hit', async () => {
    expect(await find('秘密备忘')).toEqual(['秘密备忘录']);
    expect(await find('秘密备忘', outsider)).toEqual([]);
    expect(await find('mmbwl', outsider)).toEqual([]);
    expect(await find('周静宜', outsider)).toEqual(['周静宜']);
  });
  test('leaves room for what one may: the limit counts visible hits only', async () => {
    const hits = await house.look(outsider, yunjiang, (ctx) => search(ctx, { q: '备忘录', limit: 1 }));
    expect(hits.map((hit) => hit.title.zh)).toEqual(['公开备忘录']);
  });
  test('is everything of another office', async () => {
    expect(await find('周静宜', { ...archivist, office: 'qinghe' }, qinghe)).toEqual([]);
    expect(await find('清禾', { ...archivist, office: 'qinghe' }, qinghe)).toEqual(['清禾河堤']);
    expect(await find('清禾')).toEqual([]);
  });
});

describe('the index', () => {
  test('follows a change, and lets go what the module no longer offers', async () => {
    await house.as(archivist, yunjiang, async (ctx) => {
      await ctx.db
        .insertInto('ports.item')
        .values({
          office: 'yunjiang',
          id: itemIds['临时'],
          kind: 'paper',
          zh: '临时泊位表',
          en: 'Berths for now',
        })
        .execute();
      await indexSubjects(ctx, 'ports.paper', [itemIds['临时']!]);
    });
    expect(await find('泊位')).toEqual(['临时泊位表']);
    await house.as(archivist, yunjiang, async (ctx) => {
      await ctx.db
        .updateTable('ports.item')
        .set({ zh: '临时锚地表' })
        .where('id', '=', itemIds['临时'])
        .execute();
      await indexSubjects(ctx, 'ports.paper', [itemIds['临时']!]);
    });
    expect(await find('泊位')).toEqual([]);
    expect(await find('锚地')).toEqual(['临时锚地表']);
    await house.as(archivist, yunjiang, async (ctx) => {
      await ctx.db.deleteFrom('ports.item').where('id', '=', itemIds['临时']).execute();
      await indexSubjects(ctx, 'ports.paper', [itemIds['临时']!]);
    });
    expect(await find('锚地')).toEqual([]);
  });
  test('made again is the same index, and what was taken out is back', async () => {
    const before = await find('云江');
    await house.as(archivist, yunjiang, (ctx) => removeFromIndex(ctx, 'ports.person', [itemIds['苏晏']!]));
    expect(await find('苏晏')).toEqual([]);
    await house.as(archivist, yunjiang, reindexAll);
    expect(await find('苏晏')).toEqual(['苏晏']);
    expect(await find('云江')).toEqual(before);
  });
  test('of a kind nobody owns is refused', async () => {
    await expect(
      house.as(archivist, yunjiang, (ctx) => indexSubjects(ctx, 'ports.ship', [itemIds['临时']!])),
    ).rejects.toThrow('no module owns the subject kind ports.ship');
  });
  test.each([
    'select 1 from kernel.ledger',
    'select 1 from ports.item',
    'delete from kernel.search_entry',
    "update kernel.search_entry set title_zh = ''",
    'create table kernel.more (id int)',
  ])('is matched by a role that may not: %s', async (statement) => {
    const attempt = house.database.kysely.transaction().execute(async (trx) => {
      await trx.executeQuery(CompiledQuery.raw('set local role chancery_search'));
      await trx.executeQuery(CompiledQuery.raw(statement));
    });
    await expect(attempt).rejects.toThrow(/permission denied/);
  });
  test('uses the index of tokens under the fence, too', async () => {
    await house.database.kysely.transaction().execute(async (trx) => {
      await trx.executeQuery(CompiledQuery.raw(`set local role chancery_search`));
      await trx.executeQuery(CompiledQuery.raw(`set local enable_seqscan = off`));
      const plan = await trx.executeQuery(
        CompiledQuery.raw(`explain select id from kernel.search_entry where tokens @@ '''h.云江'''`),
      );
      expect(JSON.stringify(plan.rows)).toContain('search_entry_tokens');
    });
  });
});

test('a text is found by every part of it of one to four Han characters', async () => {
  const texts = ['秦牧川会见布伦港市市长英格丽·哈尔瓦', '乾隆瞭望塔裏的髮夾與頭髮', '𠮷田与⼀〇二六々'];
  await house.as(archivist, yunjiang, async (ctx) => {
    for (const [i, zh] of texts.entries()) {
      await ctx.db
        .insertInto('ports.item')
        .values({ office: 'yunjiang', id: itemIds[`law${i}`], kind: 'paper', zh, en: null })
        .execute();
    }
    await indexSubjects(
      ctx,
      'ports.paper',
      texts.map((_, i) => itemIds[`law${i}`]!),
    );
  });
  const part = fc.constantFrom(...texts).chain((text) => {
    const runs = text.match(/\p{Script=Han}+/gu)!;
    return fc.record({
      text: fc.constant(text),
      run: fc.constantFrom(...runs),
      from: fc.nat({ max: 20 }),
      length: fc.integer({ min: 1, max: 4 }),
    });
  });
  await fc.assert(
    fc.asyncProperty(part, async ({ text, run, from, length }) => {
      const chars = [...run];
      const start = from % chars.length;
      expect(await find(chars.slice(start, start + length).join(''))).toContain(text);
    }),
    { numRuns: 150 },
  );
});
