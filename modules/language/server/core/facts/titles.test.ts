import { describe, expect, it } from 'vitest';
import { loadReference } from '../../reference.ts';
import { nameIndex } from './name-index.ts';
import { judgeTitle } from './titles.ts';
import { englishPosts, postsAfterName, postsBeforeName } from './titles-en.ts';
import { postsBefore, titleWordsIn } from './titles-zh.ts';

const index = nameIndex(loadReference());

describe('posts before a Chinese name', () => {
  it.each([
    ['市长', '秦牧川', ['|市长']],
    ['市外办主任', '周静宜', ['市外办|主任']],
    ['市人大常委会副主任、市对外友协会长', '钱若冰', ['市人大常委会|副主任', '市对外友协|会长']],
    ['近日，云江市副市长兼市公安局局长', '苏晏', ['云江市|副市长', '市公安局|局长']],
    ['市长秦牧川和市委常委', '何书宁', ['市委|常委']],
    ['应布伦港市市长', '英格丽·哈尔瓦', ['布伦港市|市长']],
    ['会见了日本驻云江总领事', '高桥雪', ['日本驻云江|总领事']],
    ['在主席台就座的', '沈若兰', []],
  ])('%s + name', (before, name, posts) => {
    const line = `${before}${name}出席。`;
    const found = postsBefore(line, before.length, titleWordsIn(line, index));
    expect(found.map((p) => `${p.organ}|${p.title}`)).toEqual(posts);
  });
});

describe('posts beside an English name', () => {
  it.each([
    [
      'Li An, Vice Chairman of the Standing Committee of the Yunjiang Municipal People’s Congress, visited',
      ['Vice Chairman|Standing Committee of the Yunjiang Municipal People’s Congress'],
    ],
    [
      'Li An, Chairman of the Ethnic, Religious, Overseas Chinese and Foreign Affairs Committee of the Yunjiang Municipal People’s Congress, spoke',
      [
        'Chairman|Ethnic, Religious, Overseas Chinese and Foreign Affairs Committee of the Yunjiang Municipal People’s Congress',
      ],
    ],
    [
      'Li An, Deputy Secretary of the CPC Yunjiang Municipal Committee and Mayor of Yunjiang, met',
      ['Deputy Secretary|CPC Yunjiang Municipal Committee', 'Mayor|Yunjiang'],
    ],
    ['Li An, director of the Yunjiang FAO, and others', ['director|Yunjiang FAO']],
    [
      'Li An, President of the Chamber of Commerce and Industry, met',
      ['President|Chamber of Commerce and Industry'],
    ],
    ['Li An, Mayor of Yunjiang in March said', ['Mayor|Yunjiang']],
    ['Li An, who likes directors, left', []],
  ])('after: %s', (line, posts) => {
    const found = postsAfterName(line, 5, englishPosts(line, [0]));
    expect(found.map((p) => `${p.title}|${p.organ}`)).toEqual(posts);
  });

  it.each([
    ['On May 6, Mayor Li An', ['Mayor|']],
    ['Yunjiang Mayor Li An', ['Mayor|Yunjiang']],
    ['Su Yan Meets Mayor Li An', ['Mayor|']],
    ['the Director-General of the Yunjiang FAO, Li An', ['Director-General|Yunjiang FAO']],
    ['a letter from the people Li An', []],
  ])('before: %s', (line, posts) => {
    const start = line.indexOf('Li An');
    const found = postsBeforeName(line, { start, end: start }, englishPosts(line, [start]));
    expect(found.map((p) => `${p.title}|${p.organ}`)).toEqual(posts);
  });
});

describe('renderings of a title', () => {
  it.each([
    ['市人大常委会', '副主任', 'Vice Chairperson', 'allowed'],
    ['市人大常委会', '副主任', 'Vice Chairman', 'allowed'],
    ['市人大常委会', '副主任', 'Deputy Director', 'forbidden'],
    ['市外办', '副主任', 'Deputy Director', 'allowed'],
    ['市外办', '副主任', 'deputy director-general', 'allowed'],
    ['市外办', '主任', 'Chairman', 'forbidden'],
    ['市人大民宗侨外委', '主任委员', 'Chairman', 'allowed'],
    ['', '副市长', 'Vice Mayor', 'allowed'],
    ['', '常务副市长', 'Vice Mayor', 'other'],
    ['市政府', '秘书长', 'Secretary', 'forbidden'],
    ['市委', '书记', 'Secretary', 'allowed'],
    ['市委组织部', '部长', 'Minister', 'forbidden'],
    ['外交部', '部长', 'Minister', 'allowed'],
    ['', '总领事', 'Consul-General', 'allowed'],
    ['', '船长', 'Captain', 'unknown'],
  ])('%s%s as %s: %s', (organ, title, en, verdict) => {
    expect(judgeTitle(organ, title, en, index).verdict).toBe(verdict);
  });
});
