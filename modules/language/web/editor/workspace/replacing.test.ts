import { expect, test } from 'vitest';
import type { Segment } from '../../../contract/segments.ts';
import { findWords, type Sought } from './replacing.ts';

const segment = (source: string, target: string | null): Segment => ({
  ...{ id: source, version: 1, place: 0, paragraph: 0, kind: 'text', source, target, agreed: null },
  ...{ state: 'draft', locked: false, words: 1, match: null, comments: 0, same: 1 },
  ...{ changedAt: '2026-11-24T02:00:00.000Z', changedBy: { zh: '江', en: 'Jiang' } },
});
const segments = [
  segment('港口', 'The {1}Port{/1} and its ports'),
  segment('报告', 'A report (v1.0)'),
  segment('未译', null),
];
const after = (more: Partial<Sought> & { words: string }, by = 'harbour') =>
  findWords(segments, { side: 'target', whole: false, cased: false, ...more }, by).map((one) => one.after);

test('words are replaced everywhere, whole ones or in one case where that is asked, and never in tags', () => {
  expect(after({ words: 'port' })).toEqual(['The {1}harbour{/1} and its harbours', 'A reharbour (v1.0)']);
  expect(after({ words: 'port', whole: true })).toEqual(['The {1}harbour{/1} and its ports']);
  expect(after({ words: 'port', cased: true, whole: true })).toEqual([]);
  expect(after({ words: '1' }, '2')).toEqual(['A report (v2.0)']);
});

test('signs stand for themselves, on both sides', () => {
  expect(after({ words: '(v1.0)' }, '$&')).toEqual(['A report $&']);
  expect(after({ words: '.' }, ',')).toEqual(['A report (v1,0)']);
  expect(after({ words: '' })).toEqual([]);
});

test('the source is looked in, too, and stays; Chinese words begin anywhere', () => {
  expect(after({ words: '口', side: 'source', whole: true })).toEqual(['港口']);
  expect(after({ words: '译', side: 'source' })).toEqual(['未译']);
});
