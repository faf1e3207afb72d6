import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OutputOf } from '../../../kernel/contract/operation.ts';
import { type DirectoryHouse, directoryHouse, looker, passerBy } from '../../../testing/directory-house.ts';
import type { readChart as contract } from '../contract/chart.ts';
import { readChart } from './operations/read-chart.ts';

let house: DirectoryHouse;
beforeAll(async () => {
  house = await directoryHouse();
});
afterAll(() => house.close());

const chart = (bodyId?: string) => house.ask<OutputOf<typeof contract>>(looker, readChart, { bodyId });

test('begins with the topmost bodies while the office itself is not in the directory, then with the office', async () => {
  const city = await house.body('云江市人民政府', { kind: 'government' });
  expect((await chart()).nodes).toMatchObject([{ name: { zh: '云江市人民政府' }, under: null, heads: [] }]);
  const office = await house.body('云江市人民政府外事办公室', { parentId: city.id });
  const centre = await house.body('云江市外事翻译中心', { parentId: office.id });
  const director = await house.enter('周', '静宜');
  await house.give(director, office, '副主任', { rank: 11 });
  await house.give(director, office, '主任', { rank: 10 });
  await house.give(await house.enter('戴', '云舒'), office, '督察专员', { rank: 10 });
  await house.give(await house.enter('何', '书宁'), centre, '副译审');
  await house.give(await house.enter('何', '方'), centre, '主任', { to: '2020-01-01' });
  const { above, nodes } = await chart();
  expect(above).toMatchObject([{ id: city.id }]);
  expect(nodes).toMatchObject([
    {
      id: office.id,
      under: null,
      held: 3,
      heads: [{ person: { zh: '戴云舒' } }, { title: { zh: '主任' } }],
    },
    { id: centre.id, under: office.id, held: 1, heads: [{ person: { zh: '何书宁' }, rank: null }] },
  ]);
  expect((await chart(city.id)).nodes.map(({ id }) => id)).toEqual([city.id, office.id, centre.id]);
});

test('is not for the public', async () => {
  await expect(house.ask(passerBy, readChart, {})).rejects.toMatchObject({ code: 'not-found' });
});
