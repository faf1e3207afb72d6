import { describe, expect, it } from 'vitest';
import { loadReference } from '../../reference.ts';
import { pairOfLines } from '../../testing/pair-of-lines.ts';
import type { KnownNames } from '../compare/check.ts';
import { bodiesOf } from '../compare/name-facts.ts';
import { bodyKindOf } from './bodies-zh.ts';
import { nameIndex } from './name-index.ts';

function bodies(lines: [string, string][], directory?: KnownNames) {
  return bodiesOf(pairOfLines(lines, directory && { directory })).map(({ zh, en }) => `${zh} = ${en}`);
}

describe('bodies of both sides', () => {
  it('links the short forms of one organ and shows its fullest names', () => {
    expect(
      bodies([
        ['市政府外办举办培训。', 'The Yunjiang Municipal Foreign Affairs Office (FAO) held a training.'],
        ['市外办主任周静宜出席。', 'Zhou Jingyi, Director of the Yunjiang FAO, attended.'],
      ]),
    ).toEqual(['市政府外办 = Yunjiang Municipal Foreign Affairs Office']);
  });

  it.each<[string, string, string[]]>([
    [
      '市人大常委会开会。',
      "The Standing Committee of the Yunjiang Municipal People's Congress met.",
      ["市人大常委会 = Standing Committee of the Yunjiang Municipal People's Congress"],
    ],
    [
      '到市人大民宗侨外委座谈。',
      "visited the Ethnic, Religious, Overseas Chinese, and Foreign Affairs Committee of the Yunjiang Municipal People's Congress.",
      [
        "市人大民宗侨外委 = Ethnic, Religious, Overseas Chinese, and Foreign Affairs Committee of the Yunjiang Municipal People's Congress",
      ],
    ],
    [
      '市委、市政府欢迎各位。',
      "The CPC Yunjiang Municipal Committee and the Yunjiang Municipal People's Government welcome you.",
      ['市委 = CPC Yunjiang Municipal Committee', "市政府 = Yunjiang Municipal People's Government"],
    ],
    [
      '外交部和国务院批准。',
      'approved by the Ministry of Foreign Affairs and the State Council.',
      ['外交部 = Ministry of Foreign Affairs', '国务院 = State Council'],
    ],
    [
      '走访国际交流合作中心。',
      'visited the International Exchange and Cooperation Center.',
      ['国际交流合作中心 = International Exchange and Cooperation Center'],
    ],
    ['走访国际交流合作中心。', 'visited the Yunjiang Vocational College.', []],
    ['委员会讨论了办法。', 'The members discussed the measures.', []],
  ])('%s', (zh, en, found) => {
    expect(bodies([[zh, en]])).toEqual(found);
  });

  it('knows the bodies of the directory', () => {
    const directory = { people: [], bodies: [{ zh: '云江桥影社', en: 'Bridge Shadows of Yunjiang' }] };
    expect(bodies([['云江桥影社演出。', 'Bridge Shadows of Yunjiang performed.']], directory)).toEqual([
      '云江桥影社 = Bridge Shadows of Yunjiang',
    ]);
  });
});

describe('the kind of a body', () => {
  it.each([
    ['云江市人大常委会', 'congress-standing-committee'],
    ['市人大民宗侨外委', 'congress-special-committee'],
    ['市外办', 'office'],
    ['市商务委', 'commission'],
    ['外交部', 'ministry'],
    ['市委组织部', 'party-department'],
    ['市委', 'party-committee'],
    ['市政协', 'cppcc'],
    ['云江大学', 'university'],
    ['云江市第一人民医院', 'hospital'],
    ['云江国际友好联络会', undefined],
  ])('%s: %s', (name, kind) => {
    expect(bodyKindOf(name, nameIndex(loadReference()))).toBe(kind);
  });
});
