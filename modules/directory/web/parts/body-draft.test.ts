import { expect, test } from 'vitest';
import type { Body } from '../../contract/body.ts';
import { bodyDraftOf, bodyInputOf, emptyBody } from './body-draft.ts';

const body: Body = {
  id: '019ab000-0000-7000-8000-000000000001',
  version: 2,
  name: { zh: '云江市商务局', en: 'Bureau of Commerce', how: 'translated' },
  short: { zh: '市商务局', en: null, how: 'recorded' },
  kind: { id: 'office', name: { zh: '机关', en: 'office' } },
  parent: {
    id: '019ab000-0000-7000-8000-000000000002',
    name: { zh: '云江市人民政府', en: null, how: 'recorded' },
  },
  economy: { code: 'CN', name: { zh: '中国', en: 'China' } },
  above: [],
  below: [],
  posts: [],
  otherNames: [],
  merged: [],
  abilities: {},
};

test('a body comes out of the form as it went in', () => {
  expect(bodyInputOf(bodyDraftOf(body))).toEqual({
    name: body.name,
    short: { zh: '市商务局', en: null },
    kind: 'office',
    parentId: body.parent?.id,
    economy: 'CN',
  });
});

test('what was left empty is sent as not said, a kind not chosen not at all', () => {
  expect(bodyInputOf({ ...emptyBody, zh: ' 北岸商会 ' })).toEqual({
    name: { zh: '北岸商会', en: null, how: 'recorded' },
    short: null,
    kind: undefined,
    parentId: null,
    economy: null,
  });
});
