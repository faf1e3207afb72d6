import { expect, test } from 'vitest';
import { gravitySaid } from './gravity-said.ts';

test('kinds of text are named only where they take it differently', () => {
  const speech = { name: 'speech', taken: 'error' } as const;
  expect(gravitySaid([speech, { name: 'letter', taken: 'error' }])).toEqual([
    { taken: 'error', names: null },
  ]);
  expect(gravitySaid([{ name: 'letter', taken: 'note' }, speech])).toEqual([
    { taken: 'error', names: ['speech'] },
    { taken: 'note', names: ['letter'] },
  ]);
});
