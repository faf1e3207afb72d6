import { describe, expect, it } from 'vitest';
import { pairOfLines } from '../../testing/pair-of-lines.ts';
import { peopleOf } from '../compare/name-facts.ts';

function posts(zh: string, en: string) {
  return peopleOf(pairOfLines([[zh, en]])).flatMap((person) =>
    person.titles.map(({ post }) => post && Object.values(post).join(' | ')),
  );
}

describe('posts cut into title and body', () => {
  it.each([
    [
      'in simplified characters, the English body without its article',
      '市人民政府外事辦公室主任趙鳴鶴出席。',
      "Zhao Minghe, Director of the Foreign Affairs Office of the Yunjiang Municipal People's Government, attended.",
      [
        "主任 | 市人民政府外事办公室 | Director | Foreign Affairs Office of the Yunjiang Municipal People's Government",
      ],
    ],
    [
      'the board of a company belongs to the title',
      '云江港务集团董事长仇江平表示欢迎。',
      'Qiu Jiangping, Chairperson of the Board of Yunjiang Port Group, welcomed the guests.',
      ['董事长 | 云江港务集团 | Chairperson of the Board | Yunjiang Port Group'],
    ],
    [
      'the body of two posts is said once',
      '市外办党组书记、主任周静宜主持会议。',
      'Zhou Jingyi, Party Secretary and Director of the Yunjiang Foreign Affairs Office, chaired the meeting.',
      [
        '党组书记 | 市外办 | Party Secretary | Yunjiang Foreign Affairs Office',
        '主任 | 市外办 | Director | Yunjiang Foreign Affairs Office',
      ],
    ],
    [
      'when a post was held is no part of it',
      '市商务局原局长单伟参加。',
      'Shan Wei, former Director of the Yunjiang Municipal Bureau of Commerce, took part.',
      ['局长 | 市商务局 | Director | Yunjiang Municipal Bureau of Commerce'],
    ],
    [
      'a title without a body is no post of one',
      '副市长苏晏出席。',
      'Vice Mayor Su Yan attended.',
      [undefined],
    ],
  ])('%s', (_, zh, en, wanted) => {
    expect(posts(zh, en)).toEqual(wanted);
  });
});
