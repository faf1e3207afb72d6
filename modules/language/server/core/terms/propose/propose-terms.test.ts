import { expect, test } from 'vitest';
import { dictionary } from '../../../dictionary.ts';
import { proposeTerms } from './propose-terms.ts';

const pairs = [
  ['云江港集装箱码头昨日开工。', 'Work began yesterday on the Container Terminal of the Port of Yunjiang.'],
  ['港口信息共享平台已经建成。', 'The port information sharing platform has been built.'],
  ['集装箱码头将采用无人驾驶集卡。', 'The container terminal will use driverless trucks.'],
  [
    '各部门要用好港口信息共享平台。',
    'All departments should make good use of the port information sharing platform.',
  ],
  ['市政府重视航运合作。', 'The municipal government values shipping cooperation.'],
  ['双方将加强航运合作。', 'The two sides will strengthen shipping cooperation.'],
  ['航运合作取得新成果。', 'Shipping cooperation has brought new results.'],
  ['天气很好，问题不大。', 'The weather is fine and there is little to worry about.'],
].map(([zh, en]) => ({ zh: zh!, en: en! }));

const found = (texts = pairs) => proposeTerms(texts, dictionary()).map(({ zh, en }) => `${zh} ${en}`);

test('terms are found whole, in the form they have within a sentence, the likeliest first', () => {
  expect(found()).toEqual([
    '港口信息共享平台 port information sharing platform',
    '航运合作 shipping cooperation',
    '集装箱码头 container terminal',
  ]);
});

test('each with how often both stand together, and the sentences with their places', () => {
  const shipping = proposeTerms(pairs, dictionary()).find(({ zh }) => zh === '航运合作')!;
  expect(shipping).toMatchObject({ together: 3, ofZh: 3, ofEn: 3 });
  const marked = shipping.examples.map(({ pair, zh, en }) => [
    pairs[pair]!.zh.slice(...zh),
    pairs[pair]!.en.slice(...en),
  ]);
  expect(marked).toEqual([
    ['航运合作', 'shipping cooperation'],
    ['航运合作', 'shipping cooperation'],
    ['航运合作', 'Shipping cooperation'],
  ]);
});

test('what stands in one sentence only, or has its plain word in the dictionary, is none', () => {
  expect(found(pairs.slice(0, 2))).toEqual([]);
  expect(
    found([
      { zh: '我们参观了森林。', en: 'We saw the forest.' },
      { zh: '森林很大。', en: 'The forest is large.' },
    ]),
  ).toEqual([]);
});

test('a name the dictionary does not know is found by meeting again and again', () => {
  expect(
    found([
      { zh: '秦牧川访问布伦港。', en: 'Qin Muchuan visited Brennhaven.' },
      { zh: '布伦港市长会见秦牧川。', en: 'The mayor of Brennhaven met Qin Muchuan.' },
      { zh: '秦牧川致辞。', en: 'Qin Muchuan gave a speech.' },
    ]),
  ).toContain('秦牧川 Qin Muchuan');
});

test('traditional characters are read as simplified ones', () => {
  expect(
    found([
      { zh: '雙方將加強航運合作。', en: 'Both will strengthen shipping cooperation.' },
      { zh: '航運合作進展順利。', en: 'Shipping cooperation goes well.' },
    ]),
  ).toEqual(['航运合作 shipping cooperation']);
});

test('nothing is found in nothing', () => {
  expect(found([])).toEqual([]);
});
