import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../kernel/server/actor.ts';
import { readAboutOperation } from '../../../kernel/server/shell/read-about.ts';
import { bodyInput } from '../../../testing/directory-house.ts';
import { person, yunjiang } from '../../../testing/house.ts';
import { he, type PressHouse, pressHouse, shen } from '../../../testing/press-house.ts';
import type { Body } from '../../directory/contract/body.ts';
import { addBody } from '../../directory/server/index.ts';
import { mentionReactions } from './mentions.ts';
import { discardRelease } from './operations/discard-release.ts';

let house: PressHouse;
let port: Body;
beforeAll(async () => {
  house = await pressHouse();
  port = await house.ask<Body>(shen, addBody, bodyInput('云江港'));
});
afterAll(() => house.close());

const reader = person('luo', ['reader']);
const about = (actor: Actor, id: string) =>
  house.ask<{ groups: { count: number; items: { ref: { id: string } }[] }[] }>(actor, readAboutOperation, {
    kind: 'body',
    subjectId: id,
  });

test('the releases that name a body are told of it, a draft only to those who may see drafts', async () => {
  const published = await house.published();
  const draft = await house.drafted();
  const { groups } = await about(shen, port.id);
  expect(groups).toMatchObject([{ kind: 'release', name: { zh: '新闻稿' }, count: 2 }]);
  expect(groups[0]!.items.map(({ ref }) => ref.id).sort()).toEqual([published.id, draft.id].sort());
  expect((await about(reader, port.id)).groups).toMatchObject([
    { count: 1, items: [{ ref: { id: published.id }, link: `/releases/${published.id}` }] },
  ]);
  await house.step(he, discardRelease, draft);
  expect((await about(shen, port.id)).groups).toMatchObject([{ count: 1 }]);
});

test('a body entered after a release went out is found in it, once however often it is told', async () => {
  const office = await house.ask<Body>(shen, addBody, bodyInput('布伦港'));
  expect((await about(shen, office.id)).groups).toEqual([]);
  const reaction = mentionReactions.find(({ event }) => event === 'directory.bodyChanged')!;
  const event = { name: reaction.event, subject: { kind: 'body', id: office.id } };
  for (let i = 0; i < 2; i += 1)
    await house.as({ kind: 'system', module: 'press', office: 'yunjiang' }, yunjiang, (ctx) =>
      reaction.run(ctx, event, undefined),
    );
  expect((await about(shen, office.id)).groups).toMatchObject([{ count: 1 }]);
});
