import { expect, test } from 'vitest';
import { markedDays, weeksOf } from './day-kinds.ts';

const name = { zh: '元旦', en: 'New Year’s Day' };
const own = (from: string, works: boolean) => ({
  id: '0190a000-0000-7000-8000-000000000001',
  from,
  to: from,
  works,
  reason: { zh: '检修', en: null, how: 'recorded' as const },
  by: { zh: '周静宜', en: 'Zhou Jingyi' },
  at: '2026-11-24T02:00:00.000Z',
});

test('holidays, days made up and what the next notice brings are marked; the office’s own days stand over them', () => {
  const marked = markedDays({
    off: [{ from: '2026-01-01', to: '2026-01-03', name }],
    worked: ['2026-01-04'],
    reaching: { off: [], worked: ['2026-12-27'] },
    own: [own('2026-01-03', true), own('2026-12-11', false)],
  });
  expect([...marked].map(([day, { kind }]) => [day, kind])).toEqual([
    ['2026-01-01', 'holiday'],
    ['2026-01-02', 'holiday'],
    ['2026-01-03', 'extra'],
    ['2026-01-04', 'makeUp'],
    ['2026-12-27', 'makeUp'],
    ['2026-12-11', 'closed'],
  ]);
  expect(marked.get('2026-01-03')!.name).toMatchObject({ zh: '检修' });
});

test('a month stands in weeks that begin on Monday', () => {
  const november = weeksOf(2026, 11);
  expect(november).toHaveLength(6);
  expect(november[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
  expect(november[5]).toEqual(['2026-11-30', null, null, null, null, null, null]);
  const february = weeksOf(2027, 2);
  expect(february).toHaveLength(4);
  expect(february.flat().filter(Boolean)).toHaveLength(28);
});
