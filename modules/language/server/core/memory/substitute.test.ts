import { expect, test } from 'vitest';
import { type KnownName, nameFinder } from './names.ts';
import { placeholdersIn } from './placeholders.ts';
import { substitute } from './substitute.ts';

const names: KnownName[] = [
  { id: 'zhou', zh: ['周敬一'], en: ['Zhou Jingyi'] },
  { id: 'shen', zh: ['沈若岚'], en: ['Shen Ruolan'] },
];
const finder = nameFinder(names);

function varying(text: string) {
  const lang = /\p{Script=Han}/u.test(text) ? ('zh' as const) : ('en' as const);
  return { text, lang, placeholders: placeholdersIn(text, lang, finder) };
}

function propose(now: string, source: string, target: string) {
  return substitute(varying(now), { source: varying(source), target: varying(target) }, names);
}

test.each([
  [
    '云江港吞吐量为5.2亿吨。',
    '云江港吞吐量为3亿吨。',
    'Yunjiang Port handled 300 million tons.',
    'Yunjiang Port handled 520 million tons.',
  ],
  ['投资276.3万元。', '投资5000元。', 'An investment of 5,000 yuan.', 'An investment of 2.763 million yuan.'],
  ['投资12亿元。', '投资5亿元。', 'An investment of US$500 million.', 'An investment of US$1.2 billion.'],
  ['投资8500元。', '投资5亿元。', 'An investment of 500 million yuan.', 'An investment of 8,500 yuan.'],
  [
    '会议于2025年6月1日举行。',
    '会议于2024年5月20日举行。',
    'The meeting was held on May 20, 2024.',
    'The meeting was held on June 1, 2025.',
  ],
  [
    '会议于6月1日举行。',
    '会议于5月20日举行。',
    'The meeting was held on 20 May.',
    'The meeting was held on 1 June.',
  ],
  ['增长7.5%。', '增长6%。', 'It grew by 6 percent.', 'It grew by 7.5 percent.'],
  ['增长7.5%。', '增长6%。', 'It grew by 6%.', 'It grew by 7.5%.'],
  ['第四届论坛', '第三届论坛', 'The third forum', 'The fourth forum'],
  ['第22届论坛', '第3届论坛', 'The 3rd forum', 'The 22nd forum'],
  [
    '周敬一会见了15名代表。',
    '沈若岚会见了12名代表。',
    'Shen Ruolan met 12 delegates.',
    'Zhou Jingyi met 15 delegates.',
  ],
  ['12男15女', '3男5女', '5 women and 3 men', '15 women and 12 men'],
  ['按<b2>这里</b2>', '按<b1>这里</b1>', 'Press <b1>here</b1>', 'Press <b2>here</b2>'],
  [
    'The port handled 1.5 million tons.',
    'The port handled 300 million tons.',
    '云江港吞吐量为3亿吨。',
    '云江港吞吐量为150万吨。',
  ],
  [
    'It grew by 8 percent in June 2025.',
    'It grew by 6 percent in May 2024.',
    '2024年5月增长百分之六。',
    '2025年6月增长百分之八。',
  ],
  [
    'Shen Ruolan met eight guests.',
    'Zhou Jingyi met five guests.',
    '周敬一会见了五位客人。',
    '沈若岚会见了八位客人。',
  ],
])('%s (%s): %s', (now, source, target, expected) => {
  const { text, substitutions, leftOut } = propose(now, source, target);
  expect(text).toBe(expected);
  expect(leftOut).toEqual([]);
  for (const { start, end, after } of substitutions) expect(text.slice(start, end)).toBe(after);
  // What was put in is read as what the new source says.
  const said = (of: string) =>
    varying(of)
      .placeholders.map(({ kind, value }) => `${kind} ${value}`)
      .sort();
  expect(said(text)).toEqual(said(now));
});

test('each change names what stood there and what it answers', () => {
  expect(propose('共有15人。', '共有12人。', 'There were 12 people.').substitutions).toEqual([
    {
      kind: 'number',
      start: 11,
      end: 13,
      before: '12',
      after: '15',
      source: { kind: 'number', value: '15', start: 2, end: 4, text: '15' },
    },
  ]);
});

test.each([
  ['共有15人。', '共有12人。', 'A dozen came.', 'not-in-target', '15'],
  ['共有15人，其中老人6名。', '共有15人。', 'There were 15 people.', 'not-in-unit', '6'],
  ['共有15人。', '共有15人，其中老人6名。', 'There were 15 people, 6 of them old.', 'no-longer-said', '6'],
  ['共有1人。', '共有12人。', 'There were 12 people.', 'plural', '1'],
])('what cannot be put in is said: %s (%s)', (now, source, target, reason, text) => {
  const { leftOut } = propose(now, source, target);
  expect(leftOut.map((each) => [each.reason, each.placeholder.text])).toEqual([[reason, text]]);
});

test('a name not known in the other language is left, and said', () => {
  const alone = [{ id: 'zhou', zh: ['周敬一'], en: [] }, names[1]!];
  const unit = { source: varying('沈若岚致辞。'), target: varying('Shen Ruolan spoke.') };
  const { text, leftOut } = substitute(varying('周敬一致辞。'), unit, alone);
  expect(text).toBe('Shen Ruolan spoke.');
  expect(leftOut.map(({ reason }) => reason)).toEqual(['cannot-be-written']);
});

test('of several people called alike none is put in, unless all are written alike', () => {
  const named = [
    { id: 'na', zh: ['李娜'], en: ['Li Na'] },
    { id: 'another na', zh: ['李纳'], en: ['Li Na'] },
    { id: 'wei', zh: ['王伟'], en: ['Wang Wei'] },
    { id: 'another wei', zh: ['王伟'], en: ['Wang Wei'] },
    ...names,
  ];
  const find = nameFinder(named);
  const read = (text: string, lang: 'zh' | 'en') => ({
    text,
    lang,
    placeholders: placeholdersIn(text, lang, find),
  });
  const zh = read('沈若岚致辞。', 'zh');
  const en = read('Shen Ruolan spoke.', 'en');
  const unsure = substitute(read('Li Na spoke.', 'en'), { source: en, target: zh }, named);
  expect(unsure.text).toBe('沈若岚致辞。');
  expect(unsure.leftOut.map(({ reason }) => reason)).toEqual(['cannot-be-written']);
  const put = (now: string) => substitute(read(now, 'zh'), { source: zh, target: en }, named).text;
  expect(put('李娜致辞。')).toBe('Li Na spoke.');
  expect(put('王伟致辞。')).toBe('Wang Wei spoke.');
});
