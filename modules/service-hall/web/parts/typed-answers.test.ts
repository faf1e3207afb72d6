import { expect, test } from 'vitest';
import type { Fact } from '../../contract/definition.ts';
import { sentOf, typedOf } from './typed-answers.ts';

const questions = ['firm.exports', 'firm.insuredStaff', 'person.tenure'].map((name) => ({ name })) as Fact[];

test('answers stand in their fields as they are typed, and what nobody changed is sent as it stood', () => {
  const answers = { 'firm.exports': true, 'firm.insuredStaff': 12 };
  const typed = typedOf(questions, answers);
  expect(typed).toEqual({ 'firm.exports': 'yes', 'firm.insuredStaff': '12', 'person.tenure': '' });
  expect(sentOf(typed, answers)).toEqual({ 'firm.exports': 'yes', 'firm.insuredStaff': '12' });
});

test('an answer that was emptied is cleared; no is an answer', () => {
  const answers = { 'firm.exports': false, 'firm.insuredStaff': 12 };
  const typed = { ...typedOf(questions, answers), 'firm.insuredStaff': '  ' };
  expect(sentOf(typed, answers)).toEqual({ 'firm.exports': 'no', 'firm.insuredStaff': null });
});
