import { describe, expect, it } from 'vitest';
import { told, type WhatElse } from '../../testing/pair-of-lines.ts';
import { addressDiffers } from './addresses.ts';
import { bracketsDiffer } from './brackets.ts';
import { capitalsStray } from './capitals.ts';
import type { PairCheck } from './check.ts';
import { codeDiffers } from './codes.ts';
import { datelineAstray } from './dateline.ts';
import { endMarkDiffers } from './end-marks.ts';
import { headlineAstray } from './headline-body.ts';
import { relativeDayDiffers } from './relative-days.ts';
import { wordRepeated } from './repeated-words.ts';
import { translatedOtherwise } from './same-sentence.ts';
import { subtitleTooLong } from './subtitle-length.ts';
import { sameAsSource } from './untranslated.ts';

type Row = [zh: string, en: string, ...findings: string[]];

/** One Chinese line, the English one, and what the check says of the two. */
function rows(check: PairCheck, table: Row[], more: WhatElse = {}): void {
  describe(check.about.en, () => {
    it.each(table.map(([zh, en, ...findings]) => [zh, en, findings] as const))(
      '%s / %s',
      (zh, en, findings) => {
        expect(told(check, [[zh, en]], more)).toEqual(findings);
      },
    );
  });
}

rows(addressDiffers, [
  ['请登录www.yunjiang.example/fao。', 'Visit https://www.yunjiang.example/fao/.'],
  [
    '邮箱fao@yunjiang.example。',
    'Write to fao@yunjaing.example.',
    'error: fao@yunjaing.example -> fao@yunjiang.example',
  ],
  ['网址为www.yunjiang.example。', 'See the website.', 'warning: www.yunjiang.example'],
  ['见网站。', 'See www.yunjiang.example/en.', 'warning: www.yunjiang.example/en'],
]);

rows(codeDiffers, [
  ['乘坐CZ3101航班抵达。', 'They arrived on flight CZ3101.'],
  ['乘坐CZ3101航班抵达。', 'They arrived on flight CZ3107.', 'error: CZ3107 -> CZ3101'],
  ['乘坐CZ3101航班抵达。', 'They arrived on flight CZ3110.', 'error: CZ3110 -> CZ3101'],
  ['在A1203会议室。', 'In the meeting room.', 'warning: A1203'],
  ['5G网络覆盖全市。', 'The network covers the city.'],
  ['长12KM。', 'It is 12 km long.'],
  ['二十国集团', 'the G20'],
]);

rows(wordRepeated, [
  ['举办了会议会议。', 'The the meeting was held.', 'warning:  the -> ', 'warning: 会议 -> '],
  ['市长的的讲话。', 'He said that that was so.', 'warning: 的 -> '],
  ['一步一步推进，常常看看。', 'step by step in Baden Baden'],
]);

describe('small words that stand twice because two words meet', () => {
  const words = new Set(['目的', '对方']);
  it.each(['以合作为目的的访问。', '对对方表示感谢。'])('%s', (zh) => {
    const lexicon = { has: (word: string) => words.has(word), glosses: () => [] };
    expect(told(wordRepeated, [[zh, 'x']], { lexicon })).toEqual([]);
  });
});

describe('capitals the text does not use elsewhere', () => {
  const said = (en: string) =>
    told(capitalsStray, [
      ['甲', 'Yunjiang has a port and a Council.'],
      ['乙', en],
    ]);
  it.each([
    ['The city of YunJiang.', ['warning: YunJiang -> Yunjiang']],
    ['THe POrt is open.', ['warning: POrt -> port']],
    ['The COUNCIL met.', ['warning: COUNCIL -> Council']],
    ['YUNJIANG, November 24 – It was said.', []],
    ['YUNJIANG PORT OPENS', []],
    ['An iPhone of McDonald and NATO.', []],
  ])('%s', (en, findings) => {
    expect(said(en)).toEqual(findings);
  });
});

rows(sameAsSource, [
  [
    'The port opened a new line today.',
    'The port opened a new line today.',
    'warning: The port opened a new line today.',
  ],
  ['Yunjiang', 'Yunjiang'],
  ['港口开通新航线。', '港口开通新航线。', 'warning: 港口开通新航线。'],
  ['CZ3101', 'CZ3101'],
]);

rows(endMarkDiffers, [
  ['您何时到达？', 'When do you arrive.', 'warning: When do you arrive.'],
  ['欢迎来云江！', 'Welcome to Yunjiang.', 'note: Welcome to Yunjiang.'],
  ['他问：“何时到达？”', 'He asked, “When will you arrive?”'],
  ['港口已开放。', 'The port is open.'],
]);

rows(bracketsDiffer, [
  ['（一）港口（三期）开放。', 'I. The port opened.', 'note: （一）港口（三期）开放。'],
  ['港口（三期）开放。', 'The port (Phase III) opened.'],
]);

rows(subtitleTooLong, [
  [
    '江水流过城市。',
    'The river runs through the city, past the old quay, past the new terminal, and out to the sea.',
    'warning: The river runs through the city, past the old quay, past the new terminal, and out to the sea.',
  ],
  ['江水流过城市。', 'The river runs through the city.'],
]);

rows(
  relativeDayDiffers,
  [
    ['昨天，代表团抵达。', 'The delegation arrived today.', 'error: today'],
    ['昨天，代表团抵达。', 'The delegation arrived yesterday.'],
    ['昨天，代表团抵达。', 'The delegation arrived on November 23.'],
    ['昨天，代表团抵达。', 'The delegation arrived on November 21.', 'warning: November 21'],
    ['去年贸易额增长。', 'Trade grew in 2025.'],
    ['去年贸易额增长。', 'Trade grew in 2024.', 'warning: 2024'],
    ['去年贸易额增长。', 'Trade grew this year.', 'error: this year'],
    ['今年与2019年相比增长。', 'It grew compared with 2019.'],
    ['11月21日，代表团抵达。', 'The delegation arrived yesterday.', 'warning: 11月21日'],
    ['代表团抵达。', 'The delegation arrived today.'],
  ],
  { releaseDate: '2026-11-24' },
);

rows(
  datelineAstray,
  [
    ['本报云江11月24日电', 'YUNJIANG, Nov. 23 -- The port opened.'],
    [
      '本报云江11月14日电',
      'YUNJIANG, October 24 (YFAO) -- The port opened.',
      'warning: 本报云江11月14日电',
      'warning: YUNJIANG, October 24 (',
    ],
    ['11月14日，港口开通。', 'On November 14, the port opened.'],
  ],
  { releaseDate: '2026-11-24' },
);

describe('a headline', () => {
  it('has no figure and no person that the text does not have', () => {
    const lines: [string, string][] = [
      ['秦牧川会见38名青年', 'Qin Muchuan Meets 38 Young People'],
      ['市长秦牧川会见了36名青年。', 'Mayor Qin Muchuan met 36 young people.'],
    ];
    expect(told(headlineAstray, lines)).toEqual(['warning: 38', 'warning: 38']);
    expect(told(headlineAstray, [lines[1]!, lines[0]!])).toEqual([]);
  });
});

describe('one sentence in two ways', () => {
  const first: [string, string] = ['欢迎各位来到云江。', 'Welcome to Yunjiang, ladies and gentlemen.'];
  it('is told at the second place, with the first for its fix', () => {
    expect(
      told(translatedOtherwise, [first, ['欢迎各位来到云江！', 'We welcome you all in our city.']]),
    ).toEqual(['warning: We welcome you all in our city. -> Welcome to Yunjiang, ladies and gentlemen.']);
  });
  it('is told where two Chinese sentences have one English', () => {
    expect(told(translatedOtherwise, [first, ['欢迎各位光临本次会议。', first[1]]])).toEqual([
      `note: ${first[1]}`,
    ]);
  });
  it('is told against the memory', () => {
    const earlier = new Map([[first[0], ['Welcome to Yunjiang.']]]);
    expect(told(translatedOtherwise, [first], { earlier })).toEqual([
      `note: ${first[1]} -> Welcome to Yunjiang.`,
    ]);
    expect(told(translatedOtherwise, [first], { earlier: new Map([[first[0], [first[1]]]]) })).toEqual([]);
  });
  it('is no matter of marks and capitals, nor of headings', () => {
    expect(
      told(translatedOtherwise, [
        first,
        [first[0], first[1].toUpperCase()],
        ['会见', 'Meeting'],
        ['会见', 'Talks'],
      ]),
    ).toEqual([]);
  });
});
