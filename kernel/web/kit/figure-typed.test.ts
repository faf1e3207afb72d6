import { expect, test } from 'vitest';
import { figureTyped } from './figure-typed.ts';

test('a figure is read as people write it; what is none goes to the server as it was typed, and nothing as nothing', () => {
  expect(figureTyped(' 1,200 ')).toBe(1200);
  expect(figureTyped('2.5')).toBe(2.5);
  expect(figureTyped('ten')).toBe('ten');
  expect(JSON.stringify({ days: figureTyped('  ') })).toBe('{"days":null}');
});
