import { expect, test } from 'vitest';
import type { JobState } from '../../../contract/jobs.ts';
import { afterConfirming, afterWriting, isConfirmed, stageOf, type Written } from './next-segment.ts';

const untouched: Written = { target: null, agreed: null, state: 'new' };
const translated: Written = {
  target: 'The port opened in May and trade grew.',
  agreed: null,
  state: 'translated',
};

test('a translator’s words are a draft until confirmed; without words it is as if not begun', () => {
  const draft = afterWriting(untouched, 'The port', 'translate');
  expect(draft).toEqual({ target: 'The port', agreed: null, state: 'draft' });
  expect(afterConfirming(draft, 'translate').state).toBe('translated');
  expect(afterWriting(translated, '', 'translate')).toEqual(untouched);
  expect(afterWriting(translated, translated.target!, 'translate')).toBe(translated);
  expect(afterWriting(translated, 'The port.', 'translate').state).toBe('draft');
});

test('what a reviser changes waits beside what the translator wrote, until it is the same again', () => {
  const changed = afterWriting(translated, 'The port opened in May; trade grew.', 'revise');
  expect(changed).toMatchObject({ agreed: translated.target, state: 'translated' });
  const more = afterWriting(changed, 'The port opened in May 2026; trade grew.', 'revise');
  expect(more.agreed).toBe(translated.target);
  expect(afterWriting(more, translated.target!, 'revise').agreed).toBeNull();
  expect(afterConfirming(more, 'revise')).toEqual({ ...more, state: 'revised' });
  expect(afterWriting(afterConfirming(more, 'revise'), 'Another.', 'revise').state).toBe('translated');
});

test('a draft that a reviser writes in has nothing to be accepted', () => {
  const draft = afterWriting(untouched, 'The port', 'translate');
  expect(afterWriting(draft, 'The harbour', 'revise')).toEqual({
    target: 'The harbour',
    agreed: null,
    state: 'draft',
  });
});

test('sent back, a translator’s own words are agreed on and the reviser’s changes still wait', () => {
  const changed = afterWriting(translated, 'The port opened in May; trade grew.', 'revise');
  const again = afterWriting(changed, 'The new port opened in May; trade grew.', 'translate');
  expect(again).toEqual({
    target: 'The new port opened in May; trade grew.',
    agreed: 'The new port opened in May and trade grew.',
    state: 'draft',
  });
});

test('the last reader settles what still waits, and takes no segment back', () => {
  const revised = afterConfirming(afterWriting(translated, 'The port opened.', 'revise'), 'revise');
  expect(afterConfirming(revised, 'check')).toEqual({
    target: 'The port opened.',
    agreed: null,
    state: 'checked',
  });
  expect(afterWriting(revised, 'It opened.', 'check').state).toBe('revised');
  expect(afterConfirming(afterConfirming(revised, 'check'), 'translate').state).toBe('checked');
  expect(isConfirmed('revised', 'translate')).toBe(true);
  expect(isConfirmed('translated', 'revise')).toBe(false);
});

test.each<[JobState, string]>([
  ['assigned', 'translate'],
  ['translating', 'translate'],
  ['revising', 'revise'],
  ['reviewing', 'review'],
  ['checking', 'check'],
  ['closed', 'check'],
])('in %s it is the stage to %s', (state, stage) => {
  expect(stageOf(state)).toBe(stage);
});
