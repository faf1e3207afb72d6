import { describe, expect, it } from 'vitest';
import { told } from '../../testing/pair-of-lines.ts';
import { abbreviationNotIntroduced } from './abbreviations.ts';
import { termForbidden, termInconsistent } from './terms.ts';

describe('one term, two renderings', () => {
  it('is reported with the commoner form as its fix, in number and case', () => {
    expect(
      told(termInconsistent, [
        ['友好城市合作。', 'Cooperation of sister cities.'],
        ['国际友城交流。', 'Exchange with sister cities.'],
        ['友城很多。', 'Friendship cities are many.'],
      ]),
    ).toEqual(['warning: Friendship cities -> Sister cities']);
  });

  it.each<[string, [string, string][]]>([
    [
      'the same form',
      [
        ['友好城市。', 'sister city'],
        ['友城。', 'Sister Cities'],
      ],
    ],
    [
      'a form shortened',
      [
        ['一带一路。', 'the Belt and Road Initiative'],
        ['“一带一路”', 'along the Belt and Road'],
      ],
    ],
    [
      'no such term in the Chinese',
      [
        ['友好城市。', 'sister city'],
        ['城市。', 'a friendship city'],
      ],
    ],
  ])('is silent on %s', (_, lines) => {
    expect(told(termInconsistent, lines)).toEqual([]);
  });
});

describe('forms ruled out', () => {
  it.each([
    ['共建“一带一路”。', 'under One Belt One Road.', ['error: One Belt One Road -> Belt and Road']],
    ['共建“一带一路”。', 'under the Belt and Road Initiative.', []],
    ['中国共产党领导。', 'led by the Communist Party of China.', []],
  ])('%s / %s', (zh, en, found) => {
    expect(told(termForbidden, [[zh, en]])).toEqual(found);
  });
});

describe('abbreviations', () => {
  it('are to be introduced, and the fix puts one after the full name', () => {
    expect(
      told(abbreviationNotIntroduced, [
        ['市外办举办活动。', 'The Yunjiang Municipal Foreign Affairs Office held an event.'],
        ['市外办表示感谢。', 'The Yunjiang FAO expressed its thanks.'],
      ]),
    ).toEqual(['warning: FAO ->  (FAO)']);
  });

  it.each<[string, [string, string][]]>([
    [
      'introduced in brackets',
      [
        ['市外办。', 'the Foreign Affairs Office (FAO)'],
        ['市外办。', 'the FAO said'],
      ],
    ],
    ['explained after it', [['市外办。', 'the FAO (Foreign Affairs Office) said']]],
    ['known to everybody', [['亚太经合组织。', 'an APEC card for the CEO']]],
    ['used in the Chinese too', [['XQZ项目。', 'the XQZ project']]],
    [
      'a headline in capitals',
      [
        ['新闻', 'NEWS OF THE DAY'],
        ['新闻', 'News came.'],
      ],
    ],
  ])('are left alone when %s', (_, lines) => {
    expect(told(abbreviationNotIntroduced, lines)).toEqual([]);
  });

  it('unknown ones are only noted', () => {
    expect(told(abbreviationNotIntroduced, [['项目。', 'the QXZ scheme']])).toEqual(['note: QXZ']);
  });
});
