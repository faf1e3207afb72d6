import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HistoryLine } from '../../../../kernel/contract/history.ts';
import type { Actor } from '../../../../kernel/server/actor.ts';
import { readHistoryOperation } from '../../../../kernel/server/shell/read-history.ts';
import {
  chief,
  contactInput,
  type DirectoryHouse,
  directoryHouse,
  keeper,
  looker,
  passerBy,
  stranger,
} from '../../../../testing/directory-house.ts';
import { qinghe, yunjiang } from '../../../../testing/house.ts';
import type { Body } from '../../contract/body.ts';
import type { Person } from '../../contract/person.ts';
import { addContact } from '../operations/add-contact.ts';
import { changeBody } from '../operations/change-body.ts';
import { changeContact } from '../operations/change-contact.ts';
import { changePerson } from '../operations/change-person.ts';
import { changePost } from '../operations/change-post.ts';

let house: DirectoryHouse;
beforeAll(async () => {
  house = await directoryHouse();
});
afterAll(() => house.close());

async function history(kind: 'person' | 'body', id: string, actor: Actor = looker): Promise<HistoryLine[]> {
  const office = actor.office === 'qinghe' ? qinghe : yunjiang;
  const { items } = (await house.perform(actor, office, readHistoryOperation, { kind, subjectId: id })) as {
    items: HistoryLine[];
  };
  return items;
}
const inChinese = (line: HistoryLine | undefined) =>
  line?.changes.map(({ name, from, to }) => [name.zh, from?.zh ?? null, to?.zh ?? null]);
const change = (person: Person, over: object) =>
  house.ask<Person>(keeper, changePerson, {
    personId: person.id,
    version: person.version,
    name: person.name,
    economy: person.economy?.code ?? null,
    note: person.note,
    ...over,
  });

describe('the history of a record', () => {
  test('says which fields of a person changed, from what to what, in words', async () => {
    const person = await house.enter('闻', '溪亭');
    const once = await change(person, { economy: 'NO', note: '负责港口' });
    await change(once, {
      note: null,
      name: { order: 'surname-first', zh: { surname: '闻', given: '溪庭' }, en: null },
    });
    const [second, first, entered] = await history('person', person.id);
    expect(inChinese(second)).toEqual([
      ['中文姓名', '闻溪亭', '闻溪庭'],
      ['备注', '负责港口', null],
    ]);
    expect(inChinese(first)).toEqual([
      ['国家和地区', null, '挪威'],
      ['备注', null, '负责港口'],
    ]);
    expect(entered).toMatchObject({ verb: 'directory.person-added', changes: [] });
  });

  test('takes the version of a contact point for none of the person’s', async () => {
    const person = await change(await house.enter('舒', '望北'), { note: '改过一次' });
    const written = await house.ask<{ id: string }>(keeper, addContact, contactInput('person', person.id));
    await house.ask(keeper, changeContact, {
      contactId: written.id,
      version: 1,
      use: 'partners',
      consentBy: '本人',
      consentOn: '2026-01-05',
    });
    const [contact, , changed] = await history('person', person.id);
    expect(contact).toMatchObject({ verb: 'directory.contact-changed', data: { version: 2 }, changes: [] });
    expect(inChinese(changed)).toEqual([['备注', null, '改过一次']]);
  });

  test('speaks of a post’s days and of a body’s parent by name', async () => {
    const [upper, lower] = [await house.body('云江市史志委员会'), await house.body('云江市史志办公室')];
    const person = await house.give(await house.enter('柏', '知秋'), upper, '主任', { from: '2024-03-01' });
    const post = person.posts[0]!;
    await house.ask(keeper, changePost, {
      postId: post.id,
      version: 1,
      title: { zh: '主任（主持工作）', en: null },
      from: '2024-03-01',
      to: '2026-05-31',
    });
    expect(inChinese((await history('person', person.id))[0])).toEqual([
      ['中文职务', '主任', '主任（主持工作）'],
      ['任职止', null, '2026年5月31日'],
    ]);
    const { id: bodyId, version, name, kind } = lower as Body;
    await house.ask(keeper, changeBody, {
      bodyId,
      version,
      name,
      short: null,
      kind: kind.id,
      parentId: upper.id,
      economy: null,
    });
    expect(inChinese((await history('body', bodyId))[0])).toEqual([['上级机构', null, '云江市史志委员会']]);
  });

  test('is for whoever may see the record', async () => {
    const person = await house.enter('蔺', '安然');
    for (const actor of [stranger, passerBy])
      await expect(history('person', person.id, actor)).rejects.toMatchObject({ code: 'not-found' });
    expect((await history('person', person.id, chief)).length).toBe(1);
  });

  test('keeps the versions of a record apart by office, and loses them when the record is erased', async () => {
    const person = await house.enter('檀', '若水');
    const kept = (office = yunjiang) =>
      house.look(office === qinghe ? stranger : keeper, office, async (ctx) => {
        const { rows } =
          await sql`select version from directory.record_version where id = ${person.id}`.execute(ctx.db);
        return rows.length;
      });
    await change(person, { note: '改过一次' });
    expect([await kept(), await kept(qinghe)]).toEqual([2, 0]);
    await house.as(keeper, yunjiang, (ctx) =>
      sql`delete from directory.person where office = 'yunjiang' and id = ${person.id}`.execute(ctx.db),
    );
    expect(await kept()).toBe(0);
  });
});
