import { expect, test } from 'vitest';
import { listViewOf, orderOf, sameAsked } from './list-view.ts';

const view = (search: Record<string, string>) =>
  listViewOf({
    list: 'test.list',
    path: '/list',
    search,
    filters: ['state', 'q'],
    usual: { by: 'at', descending: true },
  });

test('filters, order and columns are read from the address; the page is left behind', () => {
  const { asked, here, by, descending, columns } = view({
    state: 'open',
    q: '',
    after: 'x',
    by: 'day',
    columns: 'day.state',
    other: 'y',
  });
  expect(asked).toEqual({ state: 'open', by: 'day', columns: 'day.state' });
  expect({ by, descending, columns }).toEqual({ by: 'day', descending: false, columns: ['day', 'state'] });
  expect(here({ q: '港' })).toBe('/list?state=open&by=day&columns=day.state&q=%E6%B8%AF');
  expect(here({ by: undefined, columns: undefined })).toBe('/list?state=open');
});

test('where nothing is asked the list has its usual order and every column', () => {
  const { by, descending, columns } = view({});
  expect({ by, descending, columns }).toEqual({ by: 'at', descending: true, columns: undefined });
  expect(orderOf(view({}), ['at'])).toEqual({ by: undefined, order: undefined });
});

test('an order the list does not know is not asked for', () => {
  expect(orderOf(view({ by: 'made-up', order: 'descending' }), ['at', 'day'])).toEqual({
    by: undefined,
    order: undefined,
  });
  expect(orderOf(view({ by: 'day', order: 'descending' }), ['at', 'day'])).toEqual({
    by: 'day',
    order: 'descending',
  });
});

test('two views are the same whatever the order of what they ask', () => {
  expect(sameAsked({ a: '1', b: '2' }, { b: '2', a: '1' })).toBe(true);
  expect(sameAsked({ a: '1' }, { a: '1', b: '2' })).toBe(false);
});
