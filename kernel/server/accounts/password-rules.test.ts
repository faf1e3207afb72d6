import { expect, test } from 'vitest';
import { passwordFault } from './password-rules.ts';

const of = {
  office: {
    code: 'yunjiang',
    name: { zh: '云江市人民政府外事办公室', en: 'Foreign Affairs Office of Yunjiang' },
    shortName: { zh: '云江外办', en: 'Yunjiang FAO' },
  },
  name: { zh: '沈若兰', en: 'Shen Ruolan' },
  email: 'shen.ruolan@yunjiang.example',
};

test.each([
  ['eleven characters', 'k7vqmx2ptwd', 'at least 12'],
  ['one thing over and over', 'abcabcabcabcabc', 'over and over'],
  ['one character', 'zzzzzzzzzzzzzz', 'over and over'],
  ['a row of figures', '123456789012', 'over and over'],
  ['rows of keys', 'qwertyuiopasdf', 'over and over'],
  ['a row backwards', '0987654321poiuytrewq', 'over and over'],
  ['a common word twice', 'passwordpassword', 'many people'],
  ['a common word with a year', 'Liverpool2026!!', 'many people'],
  ['a common word in figures', 'P4ssw0rd#2026', 'many people'],
  ['a habit of Chinese keyboards', 'woaini20261124', 'many people'],
  ['figures alone', '594837261504', 'many people'],
  ['the office', 'harbour-yunjiang-7', 'name of the office'],
  ['the office in Chinese', '云江外办的大门朝东开着呢啊', 'name of the office'],
  ['the own name', 'Ruolan-likes-plums', 'your own'],
  ['the email', 'shen.ruolan-garden', 'your own'],
])('%s is refused', async (_what, password, said) => {
  const fault = await passwordFault(password, of);
  expect(fault?.en).toContain(said);
  expect(fault?.zh).toMatch(/\p{Script=Han}/u);
});

test.each(['brass lantern at dusk', 'k7vq-mx2p-twd9', '三棵银杏树和一只旧藤椅在院里', 'plum.kettle.sixty'])(
  '%s will do',
  async (password) => {
    expect(await passwordFault(password, of)).toBeNull();
  },
);
