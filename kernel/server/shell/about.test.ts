import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { passerBy } from '../../../testing/directory-house.ts';
import { qinghe, type TestHouse, testHouse, yunjiang } from '../../../testing/house.ts';
import { archivist, fill, itemIds, outsider, portsModule } from '../../../testing/ports-module.ts';
import type { readAbout } from '../../contract/about.ts';
import type { OutputOf } from '../../contract/operation.ts';
import type { Actor } from '../actor.ts';
import type { Subject } from '../house/subject.ts';
import { readAboutOperation } from './read-about.ts';

/** Papers that speak of somebody, as a division above would keep it: two of them are open, one is closed. */
const speaking: Subject['about'] = ({ kind, id }) =>
  kind === 'ports.person'
    ? sql`select paper.id, '2026-11-01T00:00:00Z'::timestamptz as at from ports.item paper
        where paper.kind = 'paper' and paper.zh in ('云江', '公开备忘录', '秘密备忘录') and ${id}::uuid = ${itemIds['苏晏']}::uuid`
    : undefined;

let house: TestHouse;
beforeAll(async () => {
  const subjects = portsModule.subjects.map((one) =>
    one.kind === 'ports.paper' ? { ...one, about: speaking } : one,
  );
  house = await testHouse([{ ...portsModule, subjects }]);
  await fill(house);
});
afterAll(() => house.close());

const ask = (actor: Actor, zh: string, kind = 'ports.person') =>
  house.perform(actor, actor.office === 'qinghe' ? qinghe : yunjiang, readAboutOperation, {
    kind,
    subjectId: itemIds[zh]!,
  }) as Promise<OutputOf<typeof readAbout>>;

test('what speaks of a person is counted and linked, by kind', async () => {
  expect(await ask(archivist, '苏晏')).toMatchObject({
    groups: [{ kind: 'ports.paper', name: { zh: '文件' }, count: 3, items: [{}, {}, {}] }],
  });
  const { groups } = await ask(archivist, '苏晏');
  expect(groups[0]!.items).toContainEqual({
    ref: { kind: 'ports.paper', id: itemIds['秘密备忘录'] },
    title: { zh: '秘密备忘录', en: 'Closed Memorandum', how: 'recorded' },
    link: `/papers/${itemIds['秘密备忘录']}`,
    at: '2026-11-01T00:00:00.000Z',
  });
});

test('nobody is told, not even by the count, of what may not be seen', async () => {
  const { groups } = await ask(outsider, '苏晏');
  expect(groups).toMatchObject([{ count: 2 }]);
  expect(JSON.stringify(groups)).not.toContain('秘密');
});

test('of whom nothing speaks, there is nothing; of what one may not see, nothing is said', async () => {
  expect(await ask(archivist, '周静宜')).toEqual({ groups: [] });
  await expect(ask(outsider, '秘密备忘录', 'ports.paper')).rejects.toMatchObject({ code: 'not-found' });
  await expect(ask(archivist, '苏晏', 'nothing')).rejects.toMatchObject({ code: 'not-found' });
  await expect(ask({ ...passerBy, office: 'qinghe' } as Actor, '苏晏')).rejects.toMatchObject({
    code: 'not-found',
  });
});
