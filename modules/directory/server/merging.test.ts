import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf } from '../../../kernel/server/files/queries.ts';
import { followUpsOf } from '../../../kernel/server/follow-ups/door.ts';
import { seenSubjects } from '../../../kernel/server/house/seen-subjects.ts';
import { linesOfSubject } from '../../../kernel/server/ledger/subject-lines.ts';
import { searchOperation } from '../../../kernel/server/shell/search.ts';
import {
  type DirectoryHouse,
  directoryHouse,
  keeper,
  looker,
  newRequest,
} from '../../../testing/directory-house.ts';
import { type MergeAnswer, merging } from '../../../testing/directory-merges.ts';
import { yunjiang } from '../../../testing/house.ts';
import type { Body } from '../contract/body.ts';
import type { Pair } from '../contract/merge.ts';
import type { Person } from '../contract/person.ts';
import { changeBody } from './operations/change-body.ts';
import { changePerson } from './operations/change-person.ts';
import { listDuplicates } from './operations/list-duplicates.ts';
import { listPeople } from './operations/list-people.ts';
import { mergeRecords } from './operations/merge-records.ts';
import { readChart } from './operations/read-chart.ts';
import { readPrecedence } from './operations/read-precedence.ts';
import { tellApart } from './operations/tell-apart.ts';

let house: DirectoryHouse;
let within: ReturnType<typeof merging>;
let port: Body;
beforeAll(async () => {
  house = await directoryHouse();
  within = merging(house);
  port = await house.body('云江港务集团有限公司', { kind: 'company', economy: 'CN' });
});
afterAll(() => house.close());

const pairOf = (survivor: { id: string; version: number }, merged: { id: string; version: number }) => ({
  survivorId: survivor.id,
  survivorVersion: survivor.version,
  mergedId: merged.id,
  mergedVersion: merged.version,
});
const merge = (survivor: Person, merged: Person, more: object = {}) =>
  within.merge({ kind: 'person', ...pairOf(survivor, merged), ...more });
const mergeBodies = (survivor: Body, merged: Body, more: object = {}) =>
  within.merge({ kind: 'body', ...pairOf(survivor, merged), ...more });
const named = (surname: string, given: string, en: [string, string] | null, over: object = {}) =>
  house.enter(surname, given, {
    name: {
      order: 'surname-first',
      zh: { surname, given },
      en: en && { surname: en[0], given: en[1] },
    },
    economy: 'CN',
    ...over,
  });
const hits = async (q: string) => {
  const found = (await house.ask(keeper, searchOperation, { q })) as { hits: { ref: { id: string } }[] };
  return found.hits.map(({ ref }) => ref.id);
};

describe('merging two people', () => {
  test('moves what belonged to one to the other, and its address leads there', async () => {
    const kept = await house.give(await named('仇', '江平', ['Qiu', 'Jiangping']), port, '董事长', {
      from: '2021-01-11',
    });
    const twice = await named('仇', '江萍', ['Qiu', 'Jiangping'], { economy: null });
    await house.give(twice, port, '董事长', { from: '2021-01-11' });
    await house.give(twice, port, '总经理', { from: '2015-01-01', to: '2021-01-10' });
    await within.call('person', twice.id, '仇小平');
    await within.furnish('person', twice.id);
    house.events.length = 0;
    const { mergeId } = await merge(await within.person(kept.id), await within.person(twice.id));
    const read = await within.person(twice.id);
    expect(read).toMatchObject({ id: kept.id, full: { zh: '仇江平' }, economy: { code: 'CN' } });
    expect(read.posts.map(({ title }) => title.zh)).toEqual(['董事长', '总经理']);
    expect(read.otherNames.map(({ text }) => text.zh).toSorted()).toEqual(['仇小平', '仇江萍']);
    expect(read.merged).toMatchObject([{ mergeId, id: twice.id, name: { zh: '仇江萍' } }]);
    const subject = { kind: 'person', id: kept.id };
    await house.look(keeper, yunjiang, async (ctx) => {
      expect(await filesOf(ctx, subject)).toHaveLength(1);
      expect(await followUpsOf(ctx, subject)).toHaveLength(1);
      const seen = await seenSubjects(ctx, [{ kind: 'person', id: twice.id }]);
      expect([...seen.values()]).toMatchObject([{ title: { zh: '仇江平' } }]);
      for (const id of [kept.id, twice.id])
        expect((await linesOfSubject(ctx, { kind: 'person', id })).at(-1)).toMatchObject({
          verb: id === kept.id ? 'directory.person-took-in' : 'directory.person-merged',
          data: { merge: mergeId, files: [expect.any(String)], followUps: [expect.any(String)] },
        });
    });
    expect(await hits('仇江萍')).toEqual([kept.id]);
    expect(house.events.map(({ name, subject: { id } }) => [name, id])).toEqual([
      ['directory.personChanged', kept.id],
      ['directory.personChanged', twice.id],
    ]);
    await expect(
      house.ask(keeper, changePerson, { personId: twice.id, version: 1, name: twice.name }),
    ).rejects.toMatchObject({
      code: 'not-found',
    });
  });
  test('takes of each the fields that were chosen', async () => {
    const chinese = await named('段', '雨晴', null, { note: '港务集团' });
    const english = await house.enter('', '', {
      name: { order: 'surname-first', zh: null, en: { surname: 'Duan', given: 'Yuqing' } },
      note: '讲法语',
    });
    await merge(chinese, english, { take: ['en', 'note'], keepNames: false });
    expect(await within.person(chinese.id)).toMatchObject({
      full: { zh: '段雨晴', en: 'Duan Yuqing' },
      note: '讲法语',
      otherNames: [],
      version: 2,
    });
  });
  test('keeps a name as another one only where it is not known as one already', async () => {
    const kept = await named('应', '天和', ['Ying', 'Tianhe']);
    await within.call('person', kept.id, '应小和');
    const twice = await named('应', '小和', ['Ying', 'Xiaohe'], { note: '名片上如此' });
    await within.call('person', twice.id, '应和', 'Ying He');
    await merge(kept, twice, { keepNames: true });
    const { otherNames } = await within.person(kept.id);
    expect(otherNames.map(({ text }) => [text.zh, text.en]).toSorted()).toEqual([
      [null, 'Ying Xiaohe'],
      ['应和', 'Ying He'],
      ['应小和', null],
    ]);
  });
  test('is refused to a reader, on old versions, with itself, and done once by one request', async () => {
    const [one, other] = [await named('贾', '清', null), await named('贾', '青', null)];
    const input = { kind: 'person', ...pairOf(one, other) };
    await expect(within.merge(input, looker)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(within.merge({ ...input, mergedVersion: 7 })).rejects.toMatchObject({
      code: 'stale-version',
    });
    await expect(within.merge({ ...input, survivorVersion: 7 })).rejects.toMatchObject({
      code: 'stale-version',
    });
    await expect(merge(one, one)).rejects.toMatchObject({ code: 'same-record' });
    const requestId = newRequest();
    const first = await house.askOnce<MergeAnswer>(mergeRecords, input, requestId);
    expect(await house.askOnce(mergeRecords, input, requestId)).toEqual(first);
    await expect(within.undo(first.mergeId, looker)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(within.merge(input)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('taking a merge back', () => {
  test('is refused, with the name, where something has changed since; then it goes', async () => {
    const [one, other] = [await named('麦', '冬', null), await named('麦', '东', null)];
    const { mergeId } = await merge(one, other);
    const now = await within.person(one.id);
    const change = (person: Person, note: string | null) =>
      house.ask<Person>(keeper, changePerson, {
        personId: one.id,
        version: person.version,
        name: person.name,
        economy: 'CN',
        note,
      });
    const changed = await change(now, '改过');
    await expect(within.undo(mergeId)).rejects.toMatchObject({
      code: 'merge-moved-on',
      message: expect.stringContaining('麦冬'),
    });
    await change(changed, null);
    expect(await within.undo(mergeId)).toEqual({ survivorId: one.id, mergedId: other.id });
    expect(await within.person(other.id)).toMatchObject({ id: other.id, full: { zh: '麦东' }, merged: [] });
    await expect(within.undo(mergeId)).rejects.toMatchObject({ code: 'merge-moved-on' });
  });
  test('goes from the last merge to the first', async () => {
    const [a, b, c] = [
      await named('言', '一', null),
      await named('言', '二', null),
      await named('言', '三', null),
    ];
    await house.give(a, port, '顾问');
    const before = await within.stand();
    const first = await merge(b, await within.person(a.id));
    const second = await merge(c, await within.person(b.id));
    expect((await within.person(a.id)).id).toBe(c.id);
    await expect(within.undo(first.mergeId)).rejects.toMatchObject({ code: 'merge-moved-on' });
    await within.undo(second.mergeId);
    await within.undo(first.mergeId);
    expect(await within.stand()).toEqual(before);
  });
  test('whatever was merged and chosen, both records are as they were', async () => {
    const posts = fc.array(fc.constantFrom('主任', '顾问', '秘书'), { maxLength: 3 });
    const fields = fc.subarray(['zh', 'en', 'economy', 'note']);
    let n = 0;
    await fc.assert(
      fc.asyncProperty(
        posts,
        posts,
        fields,
        fc.boolean(),
        fc.boolean(),
        async (mine, theirs, take, keepNames, furnished) => {
          n += 1;
          const one = await named('成', `双${n}`, ['Cheng', `Shuang${n}`]);
          const other = await named('成', `霜${n}`, null, { economy: 'SG', note: `甲${n}` });
          const hold = async (person: Person, titles: string[]) => {
            for (const [at, title] of titles.entries())
              await house.give(person, port, title, { from: `20${10 + at}-01-01`, to: `20${10 + at}-12-31` });
          };
          await hold(one, mine);
          await hold(other, theirs);
          await within.call('person', other.id, `成小${n}`);
          if (furnished) await within.furnish('person', other.id);
          const before = await within.stand();
          const { mergeId } = await merge(await within.person(one.id), await within.person(other.id), {
            take,
            keepNames,
          });
          expect(await within.stand()).not.toEqual(before);
          await within.undo(mergeId);
          expect(await within.stand()).toEqual(before);
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('merging two bodies', () => {
  test('moves posts and bodies below, the name is free for the survivor, and back again', async () => {
    const top = await house.body('澄海市人民政府', { kind: 'government', economy: 'CN' });
    const kept = await house.body('澄海市商务局', { parentId: top.id, economy: 'CN' });
    const old = await house.body('澄海市商務局', { economy: 'CN' });
    const below = await house.body('澄海市会展办', { parentId: old.id });
    const holder = await house.give(await named('邢', '一诺', null), old, '局长');
    const before = await within.stand();
    const { mergeId } = await mergeBodies(kept, old, { take: ['zh'] });
    const read = await within.body(old.id);
    expect(read).toMatchObject({ id: kept.id, name: { zh: '澄海市商務局' }, merged: [{ id: old.id }] });
    expect(read.below.map(({ id }) => id)).toEqual([below.id]);
    expect(read.posts.map(({ personId }) => personId)).toEqual([holder.id]);
    expect(read.otherNames).toMatchObject([{ kind: 'alias', text: { zh: '澄海市商务局' } }]);
    expect((await within.person(holder.id)).posts[0]!.bodyId).toBe(kept.id);
    const bodyId = old.id;
    const listed = await house.ask<{ items: { id: string }[] }>(keeper, listPeople, { bodyId });
    expect(listed.items.map(({ id }) => id)).toEqual([holder.id]);
    const chart = await house.ask<{ nodes: { id: string }[] }>(keeper, readChart, { bodyId });
    expect(chart.nodes.map(({ id }) => id)).toEqual([kept.id, below.id]);
    const order = await house.ask<{ body: object }>(keeper, readPrecedence, { list: 'posts', bodyId });
    expect(order.body).toMatchObject({ id: kept.id });
    await within.undo(mergeId);
    expect(await within.stand()).toEqual(before);
  });
  test('makes no ring, and does not take back a name somebody else has now', async () => {
    const top = await house.body('芦湾市人民政府', { kind: 'government' });
    const below = await house.body('芦湾市政府', { kind: 'government', parentId: top.id });
    await expect(mergeBodies(below, top)).rejects.toMatchObject({ code: 'body-above-itself' });
    const { mergeId } = await mergeBodies(below, top, { take: ['parent'] });
    const taken = await house.body('芦湾市人民政府', { kind: 'government' });
    await expect(within.undo(mergeId)).rejects.toMatchObject({ code: 'body-exists' });
    const { id: bodyId, version } = taken;
    await house.ask(keeper, changeBody, {
      bodyId,
      version,
      name: { zh: '芦湾新区管委会', en: null },
      kind: 'office',
    });
    await within.undo(mergeId);
    expect((await within.body(below.id)).above.map(({ id }) => id)).toEqual([top.id]);
  });
});

describe('likely duplicates', () => {
  const listed = (kind: string, apart = 'no') =>
    house.ask<{ pairs: Pair[]; apart: number }>(looker, listDuplicates, { kind, apart });
  const pairsWith = async (id: string, apart = 'no', kind = 'person') =>
    (await listed(kind, apart)).pairs.filter(({ one, other }) => [one.id, other.id].includes(id));
  test('are found by script, spelling and other names, with reasons, and told apart for good', async () => {
    const one = await named('陸', '雲舟', ['Lu', 'Yunzhou']);
    const other = await named('陆', '云舟', ['LU', 'Yunzhou']);
    const [pair] = await pairsWith(one.id);
    expect([pair!.one.id, pair!.other.id].toSorted()).toEqual([one.id, other.id].toSorted());
    expect(pair!.reasons).toEqual(['same-zh', 'same-en', 'same-economy']);
    const apart = { kind: 'person', one: other.id, other: one.id, apart: true };
    await expect(house.ask(looker, tellApart, apart)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(house.ask(keeper, tellApart, { ...apart, other: other.id })).rejects.toMatchObject({
      code: 'same-record',
    });
    for (const _ of [1, 2]) expect(await house.ask(keeper, tellApart, apart)).toEqual({ apart: true });
    expect(await pairsWith(one.id)).toEqual([]);
    expect(await pairsWith(one.id, 'yes')).toHaveLength(1);
    await house.ask(keeper, tellApart, { ...apart, apart: false });
    expect(await pairsWith(one.id)).toHaveLength(1);
    const lines = await house.look(keeper, yunjiang, (ctx) =>
      linesOfSubject(ctx, { kind: 'person', id: one.id }),
    );
    expect(lines.map(({ verb }) => verb)).toEqual([
      'directory.person-added',
      'directory.told-apart',
      'directory.told-alike',
    ]);
  });
  test('told apart, and one of them merged or gone, are counted no longer; taken apart again they are', async () => {
    const [one, other, third] = [
      await named('陆', '怀远', null),
      await named('陸', '懷遠', null),
      await named('陆', '怀', null),
    ];
    const before = (await listed('person')).apart;
    await house.ask(keeper, tellApart, { kind: 'person', one: one.id, other: other.id, apart: true });
    const { mergeId } = await merge(third, other);
    expect((await listed('person')).apart).toBe(before);
    await within.undo(mergeId);
    expect((await listed('person')).apart).toBe(before + 1);
  });
  test('of bodies go by their names, former ones too', async () => {
    const now = await house.body('云江会展有限公司', { economy: 'CN' });
    await within.call('body', now.id, '云江展览公司');
    const then = await house.body('雲江展覽公司', { economy: 'CN' });
    expect(await pairsWith(then.id, 'no', 'body')).toMatchObject([
      { reasons: ['other-name', 'same-economy'] },
    ]);
  });
});
