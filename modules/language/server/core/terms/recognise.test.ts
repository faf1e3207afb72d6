import { describe, expect, it } from 'vitest';
import { recognise } from './recognise.ts';
import { recogniserOf } from './recogniser.ts';

const dictionary = new Set([
  '发展中国家',
  '中国',
  '发展',
  '国家',
  '市政',
  '城市',
  '政府',
  '友好',
  '副主任',
  '主任',
]);

function found(lang: string, terms: string[], text: string, words?: { has(word: string): boolean }) {
  const recogniser = recogniserOf(
    terms.map((term) => ({ lang, text: term })),
    lang,
  );
  return recognise(recogniser, text, words).map(({ term, start, end, exact, inside, cut }) =>
    [
      text.slice(start, end),
      ...(text.slice(start, end) === term.text ? [] : [`for ${term.text}`]),
      ...(exact ? [] : ['inflected']),
      ...(inside ? ['inside'] : []),
      ...(cut ? ['cut'] : []),
    ].join(', '),
  );
}

describe('Chinese terms in a text', () => {
  it('are all told where they overlap, the longest first', () => {
    expect(found('zh', ['云江', '云江市', '云江市港务局', '港务局', '市港'], '访问云江市港务局。')).toEqual([
      '云江市港务局',
      '云江市, inside',
      '云江, inside',
      '市港, inside',
      '港务局, inside',
    ]);
  });
  it('are found in traditional characters, in full width and through quotation marks', () => {
    expect(
      found(
        'zh',
        ['一带一路倡议', 'APEC商务旅行卡', '友好城市'],
        '“一帶一路”倡議與ＡＰＥＣ商務旅行卡，友好 城市',
      ),
    ).toEqual([
      '一帶一路”倡議, for 一带一路倡议',
      'ＡＰＥＣ商務旅行卡, for APEC商务旅行卡',
      '友好 城市, for 友好城市',
    ]);
  });
  it('are not found across a comma or a full stop', () => {
    expect(found('zh', ['北京市长'], '在北京，市长说。到北京。市长说。')).toEqual([]);
  });
  it('are said to cut a word where the dictionary reads another', () => {
    const terms = ['中国', '友好城市', '主任'];
    const words = { has: (word: string) => dictionary.has(word) };
    expect(found('zh', terms, '发展中国家与中国', words)).toEqual(['中国, cut', '中国']);
    expect(found('zh', terms, '友好城市政府副主任', words)).toEqual(['友好城市', '主任, cut']);
  });
});

describe('English terms in a text', () => {
  it.each([
    [
      'sister city',
      'Two sister cities; a Sister City’s mayor; the sister-city’s.',
      [
        'sister cities, for sister city, inflected',
        'Sister City’s, for sister city, inflected',
        'sister-city’s, for sister city, inflected',
      ],
    ],
    [
      'build a port',
      'They built a port and are building a port.',
      ['built a port, for build a port, inflected', 'building a port, for build a port, inflected'],
    ],
    [
      'twenty-foot equivalent unit',
      'twenty foot equivalent units',
      ['twenty foot equivalent units, for twenty-foot equivalent unit, inflected'],
    ],
    ['e-mail', 'by email or e-mails', ['email, for e-mail', 'e-mails, for e-mail, inflected']],
    [
      'the Belt and Road',
      'Belt & Road, belt and road',
      ['Belt & Road, for the Belt and Road, inflected', 'belt and road, for the Belt and Road'],
    ],
    ['Harbour Centre', 'a harbor center', ['harbor center, for Harbour Centre, inflected']],
    [
      'memorandum of understanding',
      'two memoranda of understanding',
      ['memoranda of understanding, for memorandum of understanding, inflected'],
    ],
    ['People’s Square', "People's Square", ["People's Square, for People’s Square"]],
  ])('%s in: %s', (term, text, finds) => {
    expect(found('en', [term], text)).toEqual(finds);
  });

  it.each([
    ['plan', 'a plane, friendly'],
    ['friend city', 'a friendly city'],
    ['US', 'among us'],
    ['TEU', 'a teu'],
    ['Turkey', 'a turkey dinner'],
    ['port city', 'a port, city'],
    ['port', 'transport'],
  ])('%s is not in: %s', (term, text) => {
    expect(found('en', [term], text)).toEqual([]);
  });

  it('in capitals take a plural, and full stops', () => {
    expect(found('en', ['TEU', 'US'], '900 TEUs in the U.S. and US$3')).toEqual([
      'TEUs, for TEU, inflected',
      'U.S., for US, inflected',
      'US',
    ]);
  });
  it('that stand as they are written keep away what would only be another form', () => {
    expect(found('en', ['Month of Services', 'Month of Service'], 'the Month of Services')).toEqual([
      'Month of Services',
    ]);
  });
});

it('terms of other languages are found without inflection but for the plural', () => {
  expect(found('fr', ['équipe de liaison'], 'les Équipes de liaison')).toEqual([
    'Équipes de liaison, for équipe de liaison, inflected',
  ]);
  expect(found('ja', ['姉妹都市'], '姉妹都市の会')).toEqual(['姉妹都市']);
});
