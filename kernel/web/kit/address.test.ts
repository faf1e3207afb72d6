import { expect, test } from 'vitest';
import { address, insideApp } from './address.ts';
import { inTwoColumns } from './chop.tsx';

test('an address leaves out what is empty and keeps what is Chinese readable by the browser', () => {
  expect(address('/ledger', {})).toBe('/ledger');
  expect(address('/ledger', { kind: 'release', id: undefined, verb: '' })).toBe('/ledger?kind=release');
  expect(address('/search', { q: '秦 & 苏' })).toBe('/search?q=%E7%A7%A6+%26+%E8%8B%8F');
});

test.each([
  ['/app/releases/1', '/releases/1'],
  ['/releases/1', '/releases/1'],
  ['/app', '/'],
  ['/apple', '/apple'],
])('the link %s is %s inside the app', (link, inside) => {
  expect(insideApp(link, '/app')).toBe(inside);
});

test('a chop of four characters stands two by two; others stay as they are', () => {
  expect(inTwoColumns('云江外事')).toBe('云江\n外事');
  expect(inTwoColumns('外事')).toBe('外事');
  expect(inTwoColumns('云江\n外事')).toBe('云江\n外事');
});
