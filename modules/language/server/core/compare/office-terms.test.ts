import { describe, expect, it } from 'vitest';
import { told } from '../../testing/pair-of-lines.ts';
import { admitted, forbidden, termbaseWith } from '../../testing/termbase.ts';
import { termNotUsed } from './term-not-used.ts';
import { termOutdated } from './term-outdated.ts';
import { termRuledOut } from './term-ruled-out.ts';

const termbase = termbaseWith(
  [
    ['zh', '友好城市'],
    ['zh', '友城', admitted],
    ['en', 'sister city'],
    ['en', 'twin city', admitted],
    ['en', 'friendship city', forbidden],
    ['en', 'amity city', forbidden],
  ],
  [
    ['zh', '副主任', { organ: '人大常委会' }],
    ['en', 'Vice Chairperson', { organ: '人大常委会' }],
    ['zh', '副主任', { organ: '政府办公室' }],
    ['en', 'Deputy Director', { organ: '政府办公室' }],
  ],
  [
    ['zh', '合作备忘录'],
    ['en', 'memorandum of understanding'],
    ['en', 'cooperation memo', forbidden],
  ],
  [
    ['zh', '外国人服务月'],
    ['zh', '老外服务月', forbidden],
    ['en', 'Month of Services'],
  ],
  [
    ['zh', '云江港务局', { to: '2019-12-31' }],
    ['zh', '云江港口集团', { from: '2020-01-01' }],
    ['en', 'Yunjiang Port Bureau', { to: '2019-12-31' }],
    ['en', 'Yunjiang Port Group', { from: '2020-01-01' }],
  ],
  [
    ['zh', '工作午餐'],
    ['en', 'working lunch'],
    ['en', 'business lunch', forbidden],
  ],
);
const of = (check: typeof termNotUsed, lines: [string, string][], releaseDate = '2026-11-24') =>
  told(check, lines, { termbase, releaseDate });

describe('a form the termbase forbids', () => {
  it.each<[string, string, string[]]>([
    ['友好城市。', 'Friendship cities met.', ['error: Friendship cities -> Sister cities']],
    ['友城。', 'an amity city', ['error: amity city -> a sister city']],
    [
      '签署合作备忘录。',
      'Cooperation memos were signed.',
      ['error: Cooperation memos -> Memoranda of understanding'],
    ],
    [
      '工作午餐。',
      'the WORKING LUNCH and the BUSINESS LUNCH’s end',
      ['error: BUSINESS LUNCH’s -> WORKING LUNCH’s'],
    ],
    ['老外服务月。', 'Month of Services', ['error: 老外服务月 -> 外国人服务月']],
    // Nothing on the other side speaks of it: likely, not sure.
    ['城市。', 'a friendship city', ['warning: friendship city -> sister city']],
    ['友好城市。', 'sister cities and twin cities', []],
  ])('%s / %s', (zh, en, findings) => {
    expect(of(termRuledOut, [[zh, en]])).toEqual(findings);
  });
});

describe('a term of another day', () => {
  it.each<[string, string, string, string[]]>([
    [
      '云江港务局说。',
      'The Yunjiang Port Group said.',
      '2026-11-24',
      ['warning: 云江港务局 -> 云江港口集团'],
    ],
    [
      '云江港口集团说。',
      'The Yunjiang Port Group said.',
      '2015-03-02',
      ['warning: 云江港口集团 -> 云江港务局', 'warning: Yunjiang Port Group -> Yunjiang Port Bureau'],
    ],
    ['云江港务局说。', 'The Yunjiang Port Bureau said.', '2015-03-02', []],
    // A sentence about a past day takes the forms of that day.
    ['2015年，云江港务局成立。', 'The Yunjiang Port Bureau was founded in 2015.', '2026-11-24', []],
    [
      '2022年，云江港务局迁址。',
      'The Yunjiang Port Group moved in 2022.',
      '2026-11-24',
      ['warning: 云江港务局 -> 云江港口集团'],
    ],
    [
      '2015年3月，云江港口集团迁址。',
      'The Yunjiang Port Group moved in March 2015.',
      '2026-11-24',
      ['note: 云江港口集团 -> 云江港务局', 'note: Yunjiang Port Group -> Yunjiang Port Bureau'],
    ],
    [
      '2019年12月31日，云江港务局撤销。',
      'The Yunjiang Port Bureau was closed on December 31, 2019.',
      '2026-11-24',
      [],
    ],
    // Of then and now: the form of now is as good.
    [
      '2015年到2026年11月，云江港口集团。',
      'From 2015 to November 2026, the Yunjiang Port Group.',
      '2026-11-30',
      [],
    ],
  ])('%s / %s on %s', (zh, en, day, findings) => {
    expect(of(termOutdated, [[zh, en]], day)).toEqual(findings);
  });
  it('is not told of where the day of the text is not known', () => {
    expect(told(termOutdated, [['云江港务局说。', 'It said.']], { termbase })).toEqual([]);
  });
  it('is told of a text without a day by the day it is checked on', () => {
    expect(
      told(termOutdated, [['云江港务局说。', 'It said.']], { termbase, checkedOn: '2026-11-24' }),
    ).toEqual(['warning: 云江港务局 -> 云江港口集团']);
  });
});

describe('a term of the Chinese without its English', () => {
  it.each<[string, [string, string][], string[]]>([
    ['left out', [['与友好城市交流。', 'Exchange with partner towns.']], ['warning: 友好城市']],
    [
      'said rightly elsewhere',
      [
        ['友好城市。', 'A sister city.'],
        ['甲。', 'A.'],
        ['乙。', 'B.'],
        ['与友城交流。', 'Exchange with the city.'],
      ],
      ['note: 友城'],
    ],
    ['in another form', [['与友好城市交流。', 'Exchange with twin cities.']], []],
    [
      'in the sentence beside',
      [
        ['与友好城市交流。', 'Exchange.'],
        ['很好。', 'Sister cities like it.'],
      ],
      [],
    ],
    ['in a form another check tells of', [['友好城市。', 'A friendship city.']], []],
    ['of another organ', [['市人大常委会副主任说。', 'The Deputy Director of the committee said.']], []],
    ['of an organ left out', [['市人大常委会副主任说。', 'The leader said.']], ['warning: 副主任']],
    ['where no organ is said', [['副主任说。', 'The leader said.']], []],
  ])('%s', (_, lines, findings) => {
    expect(of(termNotUsed, lines)).toEqual(findings);
  });
});
