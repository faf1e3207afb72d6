import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { type Both, both, enteredText, localText } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { pageOf, pageQuery } from '../../../kernel/contract/page.ts';

/** What a place is to the office. */
export const placeKind = z.enum([
  'hotel',
  'hall',
  'airport',
  'station',
  'site',
  'restaurant',
  'office',
  'other',
]);
export type PlaceKind = z.infer<typeof placeKind>;

export const placeKinds: Record<PlaceKind, Both> = {
  hotel: { zh: '酒店', en: 'hotel' },
  hall: { zh: '会议、会见场所', en: 'hall or meeting room' },
  airport: { zh: '机场', en: 'airport' },
  station: { zh: '车站、码头', en: 'station or pier' },
  site: { zh: '参观点', en: 'site to visit' },
  restaurant: { zh: '餐厅', en: 'restaurant' },
  office: { zh: '办公场所', en: 'office' },
  other: { zh: '其他', en: 'other' },
};

/** A place in a list. */
export const placeRow = z.object({
  id,
  kind: placeKind,
  name: localText,
  city: localText.nullable(),
  economy: z.object({ code: z.string(), name: both }).nullable(),
  capacity: localText.nullable(),
});
export type PlaceRow = z.infer<typeof placeRow>;

/** A point on the earth, in degrees (WGS 84). */
export const coordinates = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

export const place = placeRow.extend({
  version,
  address: localText.nullable(),
  at: coordinates.nullable(),
  abilities,
});
export type Place = z.infer<typeof place>;

const optionalText = enteredText.nullable().default(null);
const placeFields = {
  kind: placeKind,
  name: enteredText.refine((name) => name.zh !== null || name.en !== null, {
    params: { zh: '名称至少要有一种语言。', en: 'A name is needed in one language at least.' },
  }),
  address: optionalText,
  city: optionalText,
  economy: z.string().length(2).nullable().default(null),
  at: coordinates.nullable().default(null),
  /** How many it holds, in which order of chairs: a note, not a figure. */
  capacity: optionalText,
};

export const listPlaces = operation({
  name: 'directory.listPlaces',
  method: 'GET',
  path: '/directory/places',
  about: { zh: '名录中的场所，按名称排列。', en: 'The places of the directory, by name.' },
  input: pageQuery.extend({ q: z.string().trim().max(100).optional(), kind: placeKind.optional() }),
  output: pageOf(placeRow),
});
export const readPlace = operation({
  name: 'directory.readPlace',
  method: 'GET',
  path: '/directory/places/:placeId',
  about: { zh: '一个场所：名称、地址、容量。', en: 'A place: its names, address, capacity.' },
  input: z.object({ placeId: id }),
  output: place,
});
export const addPlace = operation({
  name: 'directory.addPlace',
  method: 'POST',
  path: '/directory/places',
  about: { zh: '把一个场所记入名录。', en: 'Enter a place in the directory.' },
  input: z.object(placeFields),
  output: place,
  refusals: ['place-exists', 'economy-unknown'],
});
export const changePlace = operation({
  name: 'directory.changePlace',
  method: 'POST',
  path: '/directory/places/:placeId',
  about: { zh: '更正一个场所。', en: 'Change a place.' },
  input: z.object({ placeId: id, version, ...placeFields }),
  output: place,
  refusals: ['place-exists', 'economy-unknown'],
});
