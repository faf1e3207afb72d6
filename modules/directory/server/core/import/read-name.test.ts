import { expect, test } from 'vitest';
import { fullName } from '../../../contract/person.ts';
import { importLists } from '../../imports/lists.ts';
import { readName } from './read-name.ts';

const lists = importLists();
const read = (zh: string, en: string, economy: string | null) =>
  readName({ 'name-zh': zh, 'name-en': en }, economy, lists);

test.each([
  ['林越', 'Lin Yue', 'CN', '林越', 'Lin Yue'],
  ['林 越', 'Yue Lin', null, '林越', 'Lin Yue'],
  ['欧阳晴朗', 'Ouyang Qinglang', 'CN', '欧阳晴朗', 'Ouyang Qinglang'],
  ['英格丽·哈尔瓦', 'Ingrid Halvar', 'NO', '英格丽·哈尔瓦', 'Ingrid Halvar'],
  ['英格丽•哈尔瓦', 'HALVAR Ingrid', 'NO', '英格丽·哈尔瓦', 'Ingrid Halvar'],
  ['扬·范德贝格', 'Jan van den Berg', 'NL', '扬·范德贝格', 'Jan van den Berg'],
  ['松原 惠子', 'MATSUBARA Keiko', 'JP', '松原惠子', 'Matsubara Keiko'],
  ['', 'Halvar, Ingrid', 'NO', null, 'Ingrid Halvar'],
])('%s %s', (zh, en, economy, fullZh, fullEn) => {
  const { name } = read(zh, en, economy);
  expect(name && fullName(name)).toMatchObject({ zh: fullZh, en: fullEn });
});

test.each([
  ['松原惠子', '', 'JP', 'split-unclear'],
  ['', 'Lee Kuan Yew', 'SG', 'order-unclear'],
  ['', '', 'NO', 'name-missing'],
])('%s %s cannot be read', (zh, en, economy, code) => {
  expect(read(zh, en, economy)).toMatchObject({ name: null, remarks: [{ code }] });
});
