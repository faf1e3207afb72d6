import { expect, it } from 'vitest';
import { dictionary } from '../../dictionary.ts';
import { told } from '../../testing/pair-of-lines.ts';
import { clauseLeftOut } from './left-out.ts';
import { lengthOdd } from './lengths.ts';

const said = (zh: string, en: string) => told(clauseLeftOut, [[zh, en]], { lexicon: dictionary() });

it('a clause of the Chinese without a word of it in a short translation is told', () => {
  const zh = '市政府组织青年志愿者清理江岸垃圾，邀请外国留学生参加传统音乐晚会。';
  expect(
    said(zh, 'The city government organised young volunteers to clear rubbish from the river bank.'),
  ).toEqual(['warning: 邀请外国留学生参加传统音乐晚会']);
  const both =
    'The city organised young volunteers to clear rubbish and invited foreign students to a concert of traditional music.';
  expect(said(zh, both)).toEqual([]);
});

it('one that has a figure of the translation is there', () => {
  const zh = '市政府组织青年志愿者清理江岸垃圾，运走各类塑料废旧包装物品38吨。';
  expect(said(zh, 'Young volunteers organised by the city cleared the river bank of 38 tons.')).toEqual([]);
});

it('a translation far longer or shorter than is usual is noted', () => {
  const zh = '代表团参观了新港区的自动化码头和展示中心。';
  expect(told(lengthOdd, [[zh, 'A visit.']])).toEqual(['note: A visit.']);
  const en = 'The delegation visited the automated terminal and the exhibition centre of Xingang District.';
  expect(told(lengthOdd, [[zh, en]])).toEqual([]);
  expect(told(lengthOdd, [[zh, `${en} ${en} ${en}`]])).toEqual([`note: ${en} ${en} ${en}`]);
});
