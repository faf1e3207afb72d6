import { expect, test } from 'vitest';
import { draftOf, emptyRow, sentNotice, withRead } from './notice-draft.ts';

test('a year without a notice begins with one empty row, and empty rows are not sent', () => {
  const draft = draftOf({ source: null, off: [], worked: [] });
  expect(draft.off).toEqual([emptyRow]);
  expect(sentNotice({ ...draft, worked: ['', '2027-01-30'] })).toEqual({
    source: '',
    off: [],
    worked: ['2027-01-30'],
  });
});

test('a single day needs no last one, and a statutory holiday no English name', () => {
  const row = { ...emptyRow, zh: '清明节', from: '2027-04-05' };
  expect(sentNotice({ source: 's', text: '', off: [row], worked: [] }).off).toEqual([
    { from: '2027-04-05', to: '2027-04-05', name: { zh: '清明节', en: 'Qingming Festival' } },
  ]);
});

test('what was read takes the place of the days, and leaves the rest', () => {
  const draft = { source: '国办通知', text: '…', off: [emptyRow], worked: ['2027-01-01'] };
  const off = [{ from: '2027-10-01', to: '2027-10-07', name: { zh: '国庆节', en: 'National Day' } }];
  expect(withRead(draft, { off, worked: [] })).toEqual({
    source: '国办通知',
    text: '…',
    off: [{ from: '2027-10-01', to: '2027-10-07', zh: '国庆节', en: 'National Day' }],
    worked: [],
  });
});
