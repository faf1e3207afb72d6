import { describe, expect, test } from 'vitest';
import type { Fact } from '../../contract/definition.ts';
import { readAnswers } from './answers.ts';

const ask = (name: string, kind: Fact['kind'], more: Partial<Fact> = {}): Fact => ({
  name,
  kind,
  group: 'all',
  question: { zh: '问', en: 'A question' },
  askedOf: 'applicant',
  ...more,
});
const facts = [
  ask('firm.exports', 'yes-no'),
  ask('firm.staff', 'number'),
  ask('person.post', 'choice', { choices: [{ value: 'manager', label: { zh: '经理', en: 'Manager' } }] }),
  ask('person.hired', 'date'),
];

describe('answers', () => {
  test.each([
    [{ 'firm.exports': 'yes', 'firm.staff': '1,200' }, { 'firm.exports': true, 'firm.staff': 1200 }, []],
    [{ 'firm.exports': false, 'firm.staff': 0 }, { 'firm.exports': false, 'firm.staff': 0 }, []],
    [{ 'firm.exports': '', 'person.post': '', other: 'x' }, {}, []],
    [
      { 'person.post': 'manager', 'person.hired': '2026-02-28' },
      { 'person.post': 'manager', 'person.hired': '2026-02-28' },
      [],
    ],
    [
      { 'firm.staff': 'twelve', 'firm.exports': 'perhaps' },
      {},
      [
        { name: 'firm.exports', typed: 'perhaps' },
        { name: 'firm.staff', typed: 'twelve' },
      ],
    ],
    [
      { 'person.post': 'king', 'person.hired': '2026-02-30', 'firm.staff': ['1', '2'] },
      {},
      [
        { name: 'firm.staff', typed: '' },
        { name: 'person.post', typed: 'king' },
        { name: 'person.hired', typed: '2026-02-30' },
      ],
    ],
  ])('%j', (given, answers, misread) => {
    expect(readAnswers(facts, given)).toEqual({ answers, misread });
  });
});
