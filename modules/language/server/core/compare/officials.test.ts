import { describe, expect, it } from 'vitest';
import { told } from '../../testing/pair-of-lines.ts';
import { officialsCount, officialsOrder } from './officials.ts';

describe('order of a list', () => {
  it.each([
    ['苏晏、李鸣、仇岚陪同。', 'He was accompanied by Li Ming, Su Yan and Qiu Lan.', ['error: Li Ming']],
    ['苏晏、李鸣、仇岚陪同。', 'Su Yan, Li Ming and Qiu Lan accompanied him.', []],
    [
      '市长秦牧川、副市长苏晏出席。',
      'Su Yan, Vice Mayor, and Qin Muchuan, Mayor, attended.',
      ['error: Su Yan'],
    ],
    ['市长秦牧川、副市长苏晏出席。', 'Qin Muchuan, Mayor of Yunjiang, and Vice Mayor Su Yan attended.', []],
    ['苏晏会见李鸣。', 'Li Ming was received by Su Yan.', []],
    ['苏晏和李鸣会谈。', 'Li Ming held talks with Su Yan.', []],
  ])('%s / %s', (zh, en, found) => {
    expect(told(officialsOrder, [[zh, en]])).toEqual(found);
  });
});

describe('number of a list', () => {
  it.each([
    ['苏晏、李鸣、仇岚等2人参加。', 'Su Yan, Li Ming and Qiu Lan took part.', ['error: 等2人']],
    ['苏晏、李鸣、仇岚等三人参加。', 'Su Yan, Li Ming and Qiu Lan took part.', []],
    ['苏晏、李鸣等5人参加。', 'Five people including Su Yan and Li Ming took part.', []],
  ])('%s', (zh, en, found) => {
    expect(told(officialsCount, [[zh, en]])).toEqual(found);
  });

  it('finds a name dropped from the list though it stands elsewhere', () => {
    const lines: [string, string][] = [
      ['苏晏致辞。', 'Su Yan spoke.'],
      ['随后参观。', 'A tour followed.'],
      ['随后座谈。', 'A talk followed.'],
      ['李鸣、仇岚、苏晏参加。', 'Li Ming and Qiu Lan took part.'],
    ];
    expect(told(officialsCount, lines)).toEqual(['warning: 苏晏']);
  });
});
