import { expect, test } from 'vitest';
import { figureOf } from './figures.ts';
import { rounded, tableOf } from './table.ts';

test.each([
  [0.01234, '0.0123'],
  [1.2345, '1.23'],
  [12.345, '12.3'],
  [99.99, '100'],
  [123.45, '123'],
  [98765.4, '98765'],
  [2, '2'],
])('%d is shown as %s', (value, shown) => {
  expect(rounded(value)).toBe(shown);
});

test('numbers stand under each other', () => {
  const many = Array.from({ length: 20 }, (_, n) => n + 100);
  const table = tableOf([figureOf('one page', 'ms', [1, 2, 3.5]), figureOf('a list', 'requests/s', many)]);
  expect(table).toBe(
    [
      '            median  unit        p95  least  most  runs',
      '  one page       2  ms                   1   3.5     3',
      '  a list       110  requests/s  118    100   119    20',
      '',
    ].join('\n'),
  );
});

test('aims and what others reach stand behind, where there are any', () => {
  const aimed = { ...figureOf('right', '%', [99.5]), aim: '≥ 99', peer: 'theirs 90' };
  expect(tableOf([aimed, figureOf('read', 'MB', [3])])).toBe(
    [
      '         median  unit  p95  least  most  runs  aim   peer',
      '  right    99.5  %           99.5  99.5     1  ≥ 99  theirs 90',
      '  read        3  MB             3     3     1',
      '',
    ].join('\n'),
  );
});
