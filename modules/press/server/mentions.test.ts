import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../../kernel/server/actor.ts';
import { preparing } from '../../../kernel/server/perform.ts';
import { readAboutOperation } from '../../../kernel/server/shell/read-about.ts';
import { bodyInput, personInput } from '../../../testing/directory-house.ts';
import { yunjiang } from '../../../testing/house.ts';
import { he, luo, type PressHouse, pressHouse, shen, zhou } from '../../../testing/press-house.ts';
import type { Body } from '../../directory/contract/body.ts';
import { mergeRecords, undoMerge } from '../../directory/contract/merge.ts';
import type { Person } from '../../directory/contract/person.ts';
import { addBody, addOtherName, addPerson, directory } from '../../directory/server/index.ts';
import { mentionReactions } from './mention-reactions.ts';
import { discardRelease } from './operations/discard-release.ts';

let house: PressHouse;
let port: Body;
beforeAll(async () => {
  house = await pressHouse();
  port = await house.ask<Body>(shen, addBody, bodyInput('云江港'));
});
afterAll(() => house.close());

const about = (actor: Actor, id: string, kind = 'body') =>
  house.ask<{ groups: { count: number; items: { ref: { id: string } }[] }[] }>(actor, readAboutOperation, {
    kind,
    subjectId: id,
  });
/** The releases that name it, as an officer finds them. */
const naming = async (id: string, kind = 'body') =>
  (await about(shen, id, kind)).groups.flatMap(({ items }) => items.map(({ ref }) => ref.id));

/** Carries out what the press does once it is told this. */
async function told(name: string, kind: string, id: string): Promise<void> {
  const actor = { kind: 'system', module: 'press', office: 'yunjiang' } as const;
  const reaction = mentionReactions.find(({ event }) => event === name)!;
  const event = { name, subject: { kind, id } };
  const prepared = await reaction.prepare?.(preparing(house.deps, actor, yunjiang), event);
  await house.as(actor, yunjiang, (ctx) => reaction.run(ctx, event, prepared));
}

const of = (contract: { name: string }) =>
  directory.operations.find((one) => one.contract.name === contract.name)!;

test('the releases that name a body are told of it, a draft only to those who may see drafts', async () => {
  const published = await house.published();
  const draft = await house.drafted();
  const { groups } = await about(shen, port.id);
  expect(groups).toMatchObject([{ kind: 'release', name: { zh: '新闻稿' }, count: 2 }]);
  expect(groups[0]!.items.map(({ ref }) => ref.id).sort()).toEqual([published.id, draft.id].sort());
  expect((await about(luo, port.id)).groups).toMatchObject([
    { count: 1, items: [{ ref: { id: published.id }, link: `/releases/${published.id}` }] },
  ]);
  await house.step(he, discardRelease, draft);
  expect((await about(shen, port.id)).groups).toMatchObject([{ count: 1 }]);
});

describe('of releases that went out already', () => {
  test('a body entered since is found in them, once however often it is told', async () => {
    const body = await house.ask<Body>(shen, addBody, bodyInput('布伦港'));
    expect(await naming(body.id)).toEqual([]);
    for (let i = 0; i < 2; i += 1) await told('directory.bodyChanged', 'body', body.id);
    expect(await naming(body.id)).toHaveLength(1);
  });

  test('one that names somebody otherwise is found by that name too', async () => {
    const release = await house.published();
    const office = await house.ask<Body>(shen, addBody, bodyInput('云江市人民政府外事办公室'));
    await told('directory.bodyChanged', 'body', office.id);
    expect(await naming(office.id)).toEqual([]);
    await house.ask(shen, addOtherName, {
      of: { kind: 'body', id: office.id },
      kind: 'alias',
      text: { zh: '市政府外办', en: null },
    });
    await told('directory.bodyChanged', 'body', office.id);
    expect(await naming(office.id)).toContain(release.id);
  });

  test('those that name a record are read at the one it was merged into, and at its own again', async () => {
    const [release] = await naming(port.id);
    const survivor = await house.ask<Body>(shen, addBody, bodyInput('云江港口集团'));
    const { mergeId } = await house.ask<{ mergeId: string }>(zhou, of(mergeRecords), {
      kind: 'body',
      survivorId: survivor.id,
      survivorVersion: survivor.version,
      mergedId: port.id,
      mergedVersion: port.version,
      take: [],
      keepNames: false,
    });
    for (const id of [survivor.id, port.id]) await told('directory.bodyChanged', 'body', id);
    expect(await naming(survivor.id)).toContain(release);
    await told('directory.recordsChanged', 'directory-import', survivor.id);
    expect(await naming(survivor.id)).toContain(release);
    await house.ask(zhou, of(undoMerge), { mergeId });
    for (const id of [survivor.id, port.id]) await told('directory.bodyChanged', 'body', id);
    expect(await naming(survivor.id)).toEqual([]);
    expect(await naming(port.id)).toContain(release);
  });

  test('all are looked through after an import, some at a time', async () => {
    const text = (host: string) => `${host}会见来访客人\n${host}在云江港会见来访客人。
Lu Qiming Meets Visitors\nLu Qiming met the visitors at Yunjiang Port.`;
    const published = [await house.published(text('陆启明')), await house.published(text('陆启明'))];
    // They are walked by their ids, which in the same instant have no order.
    const [first, second] = published.map(({ id }) => id).sort() as [string, string];
    const person = await house.ask<Person>(shen, addPerson, personInput('陆', '启明'));
    await told('press.mentionsGoOn', 'release', first);
    expect(await naming(person.id, 'person')).toEqual([second]);
    await told('directory.recordsChanged', 'directory-import', person.id);
    expect((await naming(person.id, 'person')).sort()).toEqual([first, second]);
  });
});
