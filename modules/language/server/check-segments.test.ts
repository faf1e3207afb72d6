import { expect, test } from 'vitest';
import { checkSegments } from './check-segments.ts';
import { admitted, forbidden, termbaseWith } from './testing/termbase.ts';
import { houseProfile } from './text-profiles.ts';

const said = (
  segments: [source: string, target: string][],
  more: Partial<Parameters<typeof checkSegments>[1]> = {},
) =>
  checkSegments(
    segments.map(([source, target]) => ({ source, target })),
    { profile: houseProfile('other'), ...more },
  ).map(({ severity, check, at, fix }) =>
    [severity, check, at.lang, at.sentence, ...(fix ? [fix.edits[0]!.sentence] : [])].join(' '),
  );

test('places are told by the number of the segment, untranslated ones among them', () => {
  expect(
    said([
      ['货物吞吐量达3.5亿吨。', 'It handled 350 million tons of goods.'],
      ['第二段。', ''],
      ['', ''],
      ['新增航线12条。', 'It added 21 new lines.'],
    ]),
  ).toEqual(['error not-translated zh 1', 'warning number-differs en 3 3']);
});

test('damage in what is written is told with its repair', () => {
  expect(
    said([
      ['云江市的港口，对外开放。', 'Yunjiangs port  is open.'],
      ['市长,致辞。', 'The mayor spoke.'],
    ]),
  ).toEqual(expect.arrayContaining(['error stray-space en 0 0', 'error punctuation-width zh 1 1']));
});

test('translation from English is checked the same way', () => {
  expect(
    said(
      [
        ['It added 12 lines.', '新增航线21条。'],
        ['Welcome.', ''],
      ],
      { from: 'en' },
    ),
  ).toEqual(['warning number-differs en 0 0', 'error not-translated en 1']);
});

test('the profile of the kind of text says what is asked, and how gravely it is taken', () => {
  const termbase = termbaseWith([
    ['zh', '友好城市'],
    ['en', 'sister city'],
    ['en', 'twin city', admitted],
    ['en', 'friendship city', forbidden],
  ]);
  const segment: [string, string] = ['我们与友好城市合作。', 'We cooperate with partners.'];
  const of = (kind: Parameters<typeof houseProfile>[0]) =>
    said([segment], { termbase, profile: houseProfile(kind) });
  expect(of('speech')).toEqual(['warning term-not-used zh 0']);
  expect(of('agreement')).toEqual(['error term-not-used zh 0']);
  const profile = new Map([...houseProfile('agreement'), ['term-not-used', 'off' as const]]);
  expect(said([segment], { termbase, profile })).toEqual([]);
  expect(said([['江水。', 'The river '.repeat(12)]], { profile: houseProfile('subtitle') })).toContain(
    'warning subtitle-too-long en 0',
  );
});
