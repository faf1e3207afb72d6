import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchOperation } from '../../../kernel/server/shell/search.ts';
import {
  colleague,
  type DirectoryHouse,
  directoryHouse,
  keeper,
  looker,
  newRequest,
  passerBy,
  placeInput,
} from '../../../testing/directory-house.ts';
import type { Place, PlaceRow } from '../contract/place.ts';
import { addPlace } from './operations/add-place.ts';
import { changePlace } from './operations/change-place.ts';
import { listPlaces } from './operations/list-places.ts';
import { readPlace } from './operations/read-place.ts';

let house: DirectoryHouse;
beforeAll(async () => {
  house = await directoryHouse();
});
afterAll(() => house.close());

const whole = {
  kind: 'hotel',
  name: { zh: '澜州江畔饭店', en: 'Lanzhou-on-Sea Riverside Hotel' },
  address: { zh: '江滨路1号', en: '1 Riverside Road' },
  city: { zh: '澜州', en: 'Lanzhou-on-Sea' },
  economy: 'CN',
  at: { latitude: 24.5, longitude: 102.25 },
  capacity: { zh: '宴会厅20桌', en: 'Banquet hall for 20 tables' },
};
const add = (input: object) => house.ask<Place>(keeper, addPlace, input);

describe('a place', () => {
  test('is entered with all that is known of it, read by a reader, found by pinyin, English and address', async () => {
    const made = await add(whole);
    const read = await house.ask<Place>(looker, readPlace, { placeId: made.id });
    expect(read).toMatchObject({ ...whole, economy: { code: 'CN' }, version: 1 });
    expect(read.abilities['change']).not.toBe(true);
    for (const q of ['jiangpan', 'riverside', '江滨路']) {
      const { hits } = await house.ask<{ hits: object[] }>(looker, searchOperation, { q, kind: 'place' });
      expect(hits).toMatchObject([{ ref: { id: made.id }, detail: { zh: '澜州 · 酒店' } }]);
    }
    expect(house.events.at(-1)).toMatchObject({ name: 'directory.placeChanged', subject: { id: made.id } });
  });
  test('of one name stands once in a city, and again in another', async () => {
    await add(placeInput('人民会堂', { city: { zh: '澜州', en: null } }));
    await expect(add(placeInput('人民会堂', { city: { zh: '澜州', en: null } }))).rejects.toMatchObject({
      code: 'place-exists',
    });
    const other = await add(placeInput('人民会堂'));
    const input = {
      placeId: other.id,
      version: 1,
      ...placeInput('人民会堂', { city: { zh: '澜州', en: null } }),
    };
    await expect(house.ask(keeper, changePlace, input)).rejects.toMatchObject({ code: 'place-exists' });
  });
  test('is refused to a reader and the public; an economy not listed and half a coordinate too', async () => {
    for (const actor of [looker, passerBy])
      await expect(house.ask(actor, addPlace, placeInput('无名馆'))).rejects.toMatchObject({
        code: 'not-allowed',
      });
    await expect(add(placeInput('无名馆', { economy: 'ZZ' }))).rejects.toMatchObject({
      code: 'economy-unknown',
    });
    expect(addPlace.contract.input.safeParse(placeInput('无名馆', { at: { latitude: 1 } })).success).toBe(
      false,
    );
    await expect(house.ask(passerBy, readPlace, { placeId: newRequest() })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
  test('is changed on its version, once for one request id', async () => {
    const made = await add(placeInput('澜州机场', { kind: 'airport' }));
    const input = { placeId: made.id, version: 1, ...placeInput('澜州国际机场', { kind: 'airport' }) };
    await expect(house.ask(looker, changePlace, input)).rejects.toMatchObject({ code: 'not-allowed' });
    const requestId = newRequest();
    const first = await house.askOnce(changePlace, input, requestId);
    expect(first).toMatchObject({ version: 2, name: { zh: '澜州国际机场' } });
    expect(await house.askOnce(changePlace, input, requestId)).toEqual(first);
    await expect(house.ask(colleague, changePlace, input)).rejects.toMatchObject({ code: 'stale-version' });
  });
  test('entered twice under one request id is entered once', async () => {
    const requestId = newRequest();
    const first = await house.askOnce(addPlace, placeInput('澜州展览馆'), requestId);
    expect(await house.askOnce(addPlace, placeInput('澜州展览馆'), requestId)).toEqual(first);
  });
});

test('the list is by name, by kind, and goes on from page to page', async () => {
  const own = await directoryHouse();
  for (const [zh, kind] of [
    ['云江饭店', 'hotel'],
    ['北岸码头', 'station'],
    ['江心餐厅', 'restaurant'],
  ])
    await own.ask(keeper, addPlace, placeInput(zh!, { kind }));
  const ask = (input: object) =>
    own.ask<{ items: PlaceRow[]; next: string | null }>(looker, listPlaces, input);
  const first = await ask({ limit: 2 });
  const second = await ask({ limit: 2, after: first.next });
  expect([...first.items, ...second.items].map(({ name }) => name.zh)).toEqual([
    '北岸码头',
    '江心餐厅',
    '云江饭店',
  ]);
  expect((await ask({ kind: 'hotel' })).items.map(({ name }) => name.zh)).toEqual(['云江饭店']);
  expect((await ask({ q: 'matou' })).items).toHaveLength(1);
  await own.close();
});
