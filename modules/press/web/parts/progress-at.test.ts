import { describe, expect, test } from 'vitest';
import type { Link, MadeRepair } from '../../contract/text.ts';
import { isLoose, progressAt, releaseSteps } from './progress-at.ts';

const link: Link = { zh: [0], en: [0], confidence: 0.98, reasons: [], byHand: false, stale: [] };
const repair: MadeRepair = {
  kind: 'stray-space',
  lang: 'zh',
  found: ' ',
  fixed: '',
  at: { paragraph: 0, offset: 2 },
  certain: true,
  message: { zh: '多余的空格。', en: 'A stray space.' },
  status: 'made',
  place: null,
};
const settled = { state: 'draft' as const, errors: 0, text: { links: [link], repairs: [repair] } };

describe('where a release stands is the first step not yet done', () => {
  test.each([
    ['a repair waits for a decision', { repairs: [{ ...repair, status: 'asked' as const }] }, 0, 'Repaired'],
    ['a link is loose', { links: [{ ...link, confidence: 0.61 }] }, 2, 'Linked'],
    ['a side is to be read again', { links: [{ ...link, stale: ['en' as const] }] }, 0, 'Linked'],
    ['an error is open', {}, 1, 'Checked'],
    ['all is settled', {}, 0, 'Approved'],
  ])('%s', (_why, text, errors, step) => {
    expect(releaseSteps[progressAt({ ...settled, errors, text: { ...settled.text, ...text } })]!.en).toBe(
      step,
    );
  });

  test('once approved it waits to be published, whatever the text was like', () => {
    const loose = { links: [{ ...link, confidence: 0.4 }], repairs: [] };
    expect(releaseSteps[progressAt({ state: 'approved', errors: 0, text: loose })]!.en).toBe('Published');
  });

  test('published: every step is past', () => {
    expect(progressAt({ ...settled, state: 'published' })).toBe(releaseSteps.length);
  });
});

test('a link made by hand is never loose', () => {
  expect(isLoose({ confidence: 0.4, byHand: true })).toBe(false);
  expect(isLoose({ confidence: 0.79, byHand: false })).toBe(true);
  expect(isLoose({ confidence: 0.8, byHand: false })).toBe(false);
});
