import { expect, test } from 'vitest';
import type { Paragraphs } from './paragraphs.ts';
import { paragraphScore } from './paragraphs.ts';
import { defaultSettings } from './settings.ts';

/** Both texts go on in step: three paragraphs of two sentences. */
const inStep: Paragraphs = { zh: [0, 0, 1, 1, 2, 2], en: [0, 0, 1, 1, 2, 2] };
const oneByOne = [0, 1, 2, 3, 4, 5, 6].map((n): [number, number] => [n, n]);
const score = paragraphScore(inStep, oneByOne, defaultSettings);

test('a bead that reaches over the end of a paragraph costs for each, on either side', () => {
  const { overParagraph } = defaultSettings;
  const two = { zh: 1, en: 2, prior: 0 };
  const within = score(two, 2, 6);
  const over = score(two, 2, 3) - score({ zh: 1, en: 1, prior: 0 }, 2, 3);
  expect(over).toBeCloseTo(-overParagraph);
  expect(within).toBeCloseTo(score({ zh: 1, en: 1, prior: 0 }, 2, 6));
  expect(score({ zh: 4, en: 1, prior: 0 }, 5, 3)).toBeCloseTo(
    score({ zh: 1, en: 1, prior: 0 }, 5, 3) - 2 * overParagraph,
  );
});

test('where paragraphs ended together in what is aligned already, a bead ends where both do', () => {
  const one = { zh: 1, en: 1, prior: 0 };
  expect(score(one, 2, 2)).toBeGreaterThan(score(one, 2, 3));
  expect(score(one, 3, 3)).toBeGreaterThan(score(one, 3, 4));
});

test('texts of one paragraph say nothing', () => {
  const none = paragraphScore({ zh: [0, 0, 0], en: [0, 0, 0] }, oneByOne.slice(0, 4), defaultSettings);
  expect(Math.abs(none({ zh: 2, en: 1, prior: 0 }, 2, 1))).toBeLessThan(0.1);
});
