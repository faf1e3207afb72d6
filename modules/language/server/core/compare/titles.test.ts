import { describe, expect, it } from 'vitest';
import { told } from '../../testing/pair-of-lines.ts';
import { titleInconsistent, titleNotAllowed } from './titles.ts';

const congress = "the Standing Committee of the Yunjiang Municipal People's Congress";

describe('renderings of titles', () => {
  it.each([
    [
      '市人大常委会副主任钱若冰出席。',
      `Qian Ruobing, Deputy Director of ${congress}, attended.`,
      ['error: Deputy Director -> Vice Chairperson'],
    ],
    ['市人大常委会副主任钱若冰出席。', `Qian Ruobing, Vice Chairman of ${congress}, attended.`, []],
    [
      '市外办主任周静宜出席。',
      'Zhou Jingyi, Chairwoman of the Yunjiang Municipal Foreign Affairs Office, attended.',
      ['error: Chairwoman -> Director'],
    ],
    ['市外办主任周静宜出席。', 'Director-General Zhou Jingyi attended.', []],
    ['常务副市长苏晏出席。', 'Vice Mayor Su Yan attended.', ['warning: Vice Mayor -> Executive Vice Mayor']],
    ['副市长苏晏出席。', 'Vice Mayor Su Yan attended.', []],
    [
      '市委组织部部长何书宁出席。',
      'He Shuning, minister of the Organization Department of the CPC Yunjiang Municipal Committee, attended.',
      ['error: minister -> head'],
    ],
    ['船队队长何书宁出席。', 'Captain He Shuning attended.', []],
  ])('%s / %s', (zh, en, found) => {
    expect(told(titleNotAllowed, [[zh, en]])).toEqual(found);
  });
});

describe('one post, two renderings', () => {
  it('is reported at the second place', () => {
    expect(
      told(titleInconsistent, [
        ['市人大常委会副主任钱若冰调研', `Qian Ruobing, Vice Chairman of ${congress}, on a Visit`],
        ['市人大常委会副主任钱若冰走访。', `Qian Ruobing, Vice Chairperson of ${congress}, paid a visit.`],
      ]),
    ).toEqual(['warning: Vice Chairperson -> Vice Chairman']);
  });

  it('is none where the posts are different', () => {
    expect(
      told(titleInconsistent, [
        [
          '市委副书记、市长秦牧川出席。',
          'Qin Muchuan, Deputy Secretary of the CPC Yunjiang Municipal Committee and Mayor of Yunjiang, attended.',
        ],
        ['市长秦牧川讲话。', 'Mayor Qin Muchuan spoke.'],
      ]),
    ).toEqual([]);
  });
});
