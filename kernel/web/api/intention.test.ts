import { expect, test } from 'vitest';
import { beginIntention } from './intention.ts';

test('the same input sent again is the same request: the server gives its first answer again', () => {
  const intention = beginIntention();
  expect(intention.idFor({ name: '苏晏' })).toBe(intention.idFor({ name: '苏晏' }));
});

test('a mended input is a new request: an old id with other input would be refused', () => {
  const intention = beginIntention();
  const first = intention.idFor({ name: '' });
  const second = intention.idFor({ name: '苏晏' });
  expect(second).not.toBe(first);
  expect(intention.idFor({ name: '苏晏' })).toBe(second);
});

test('what comes after success is another intention, even with the same words', () => {
  const intention = beginIntention();
  const first = intention.idFor({ text: 'seen' });
  intention.carriedOut();
  expect(intention.idFor({ text: 'seen' })).not.toBe(first);
});
