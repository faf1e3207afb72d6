import { expect, test } from 'vitest';
import type { SheetImport } from '../../contract/import.ts';
import { sameUnderstanding, understandingOf } from './understanding.ts';

test('what was tried is what may be carried out: another meaning or reading is another understanding', () => {
  const tried = {
    columns: [{ meaning: 'name-zh' }, { meaning: 'skip' }],
    options: { dayOrder: 'ask', newBodies: 'enter' },
  } as unknown as SheetImport;
  const value = understandingOf(tried);
  expect(sameUnderstanding(value, understandingOf(tried))).toBe(true);
  const turned = { newBodies: 'enter', dayOrder: 'ask' } as typeof value.options;
  expect(sameUnderstanding(value, { ...value, options: turned })).toBe(true);
  expect(sameUnderstanding(value, { ...value, meanings: ['name-zh', 'note'] })).toBe(false);
  expect(sameUnderstanding(value, { ...value, options: { ...value.options, dayOrder: 'day-first' } })).toBe(
    false,
  );
});
