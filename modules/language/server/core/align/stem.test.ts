import { describe, expect, it } from 'vitest';
import { stem } from './stem.ts';

describe('stem', () => {
  it.each([
    ['agreements', 'agreement'],
    ['cities', 'city'],
    ['making', 'make'],
    ['made', 'make'],
    ['planned', 'plan'],
    ['visited', 'visit'],
    ['women', 'woman'],
    ['officially', 'official'],
    ['economies', 'economy'],
    ['studied', 'study'],
    ['churches', 'church'],
    ['their', 'they'],
    ['agreed', 'agreeing'],
    ['guaranteed', 'guarantees'],
    ['proceeds', 'proceed'],
  ])('brings %s and %s together', (form, base) => {
    expect(stem(form)).toBe(stem(base));
  });

  it.each([
    ['ring', 'rinse'],
    ['bus', 'bu'],
    ['wing', 'win'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});
