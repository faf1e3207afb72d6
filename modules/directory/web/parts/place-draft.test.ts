import { expect, test } from 'vitest';
import type { Place } from '../../contract/place.ts';
import { emptyPlace, placeDraftOf, placeInputOf } from './place-draft.ts';

const place: Place = {
  id: '018f0000-0000-7000-8000-000000000001',
  version: 3,
  kind: 'hotel',
  name: { zh: '江畔宾馆', en: null, how: 'recorded' },
  city: { zh: '云江', en: 'Yunjiang', how: 'recorded' },
  address: null,
  economy: { code: 'CN', name: { zh: '中国', en: 'China' } },
  at: { latitude: 29.5, longitude: 108.25 },
  capacity: null,
  abilities: {},
};

test('a place as it is read goes back as it was', () => {
  const { name, kind, city, address, at, capacity } = place;
  expect(placeDraftOf(place).version).toBe(3);
  expect(placeInputOf(placeDraftOf(place))).toEqual({
    name,
    kind,
    city,
    address,
    at,
    capacity,
    economy: 'CN',
  });
});

test('what was left empty is not sent; half a point is no point', () => {
  expect(placeInputOf({ ...emptyPlace, zh: ' 会堂 ' })).toMatchObject({
    name: { zh: '会堂', en: null },
    kind: undefined,
    city: null,
    at: null,
  });
  expect(placeInputOf({ ...emptyPlace, latitude: '29.5' }).at).toEqual({
    latitude: 29.5,
    longitude: Number.NaN,
  });
});
