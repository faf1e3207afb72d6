import { describe, expect, it } from 'vitest';
import { told } from '../../testing/pair-of-lines.ts';
import { nameOrder, personMissing, personMisspelt } from './people.ts';
import { personMiswritten } from './people-zh.ts';

describe('spelling of names', () => {
  it.each([
    ['市长秦牧川出席。', 'Mayor Qin Muchan attended.', ['error: Qin Muchan -> Qin Muchuan']],
    ['市长秦牧川出席。', 'Mayor Qing Muchuan attended.', ['error: Qing Muchuan -> Qin Muchuan']],
    ['副市长单晓宇出席。', 'Vice Mayor Dan Xiaoyu attended.', ['error: Dan Xiaoyu -> Shan Xiaoyu']],
    ['副市长仇岚出席。', 'Vice Mayor Chou Lan attended.', ['error: Chou Lan -> Qiu Lan']],
    ['副市长尉迟恭出席。', 'Vice Mayor Weichi Gong attended.', ['error: Weichi Gong -> Yuchi Gong']],
    ['副市长李西安出席。', 'Vice Mayor Li Xian attended.', ["warning: Li Xian -> Li Xi'an"]],
    ['副市长赵伟民出席。', 'Vice Mayor Zhao Wei Min attended.', ['warning: Zhao Wei Min -> Zhao Weimin']],
    ['市长秦牧川出席。', 'Mayor Qin Muchuan attended.', []],
    ['市长秦牧川出席。', 'Mayor Qin attended.', []],
    ['副市长李先出席。', 'Vice Mayor Li Xian attended.', []],
  ])('%s / %s', (zh, en, found) => {
    expect(told(personMisspelt, [[zh, en]])).toEqual(found);
  });

  it('finds the one wrong spelling of a name that is right elsewhere', () => {
    expect(
      told(personMisspelt, [
        ['市长秦牧川出席。', 'Mayor Qin Muchuan attended.'],
        ['秦牧川表示欢迎。', 'Qin Muchaun welcomed the guests.'],
      ]),
    ).toEqual(['error: Qin Muchaun -> Qin Muchuan']);
  });

  it('the spelling the office has recorded is right', () => {
    const directory = { people: [{ zh: '陈嘉欣', en: 'Chan Ka-yan' }], bodies: [] };
    expect(
      told(personMisspelt, [['校长陈嘉欣致辞。', 'President Chan Ka-yan spoke.']], { directory }),
    ).toEqual([]);
  });

  it('wants the surname first', () => {
    expect(told(nameOrder, [['市长秦牧川出席。', 'Mayor Muchuan Qin attended.']])).toEqual([
      'warning: Muchuan Qin -> Qin Muchuan',
    ]);
    expect(told(nameOrder, [['市长秦牧川出席。', 'Mayor Qin Muchuan attended.']])).toEqual([]);
  });
});

describe('people left out', () => {
  it.each([
    ['市公安局局长吴尧参加。', 'Others were present.', ['warning: 吴尧']],
    ['市公安局局长吴尧参加。', 'Wu Yao, Director of the Public Security Bureau, was present.', []],
    ['日本驻云江总领事高桥雪参加。', 'The Japanese consul was present.', []],
    ['主任委员会议召开。', 'A meeting was held.', []],
    ['局长江边散步。', 'He walked by the river.', []],
  ])('%s / %s', (zh, en, found) => {
    expect(told(personMissing, [[zh, en]])).toEqual(found);
  });
});

describe('characters of a name', () => {
  it('finds the wrong one where the name is right elsewhere', () => {
    expect(
      told(personMiswritten, [
        ['市长秦牧川出席。', 'Mayor Qin Muchuan attended.'],
        ['参观。', 'A visit.'],
        ['座谈。', 'A talk.'],
        ['秦牧州表示欢迎。', 'Qin Muchuan welcomed the guests.'],
      ]),
    ).toEqual(['error: 秦牧州 -> 秦牧川']);
  });

  it.each([
    ['市长泰牧川出席。', 'Mayor Qin Muchuan attended.', ['warning: 泰牧川']],
    ['市长秦牧川出席。', 'Mayor Qin Muchuan attended.', []],
    ['市长出席。', 'Mayor Qin Muchuan attended.', []],
  ])('%s / %s', (zh, en, found) => {
    expect(told(personMiswritten, [[zh, en]])).toEqual(found);
  });
});
