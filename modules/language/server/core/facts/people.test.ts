import { describe, expect, it } from 'vitest';
import { pairOfLines } from '../../testing/pair-of-lines.ts';
import type { KnownNames } from '../compare/check.ts';
import { peopleOf } from '../compare/name-facts.ts';

function people(lines: [string, string][], directory?: KnownNames) {
  return peopleOf(pairOfLines(lines, directory && { directory }));
}

describe('people of both sides', () => {
  it('gives a person every title said before the name in Chinese and after it in English', () => {
    expect(
      people([
        [
          '5月6日，市人大常委会副主任、市对外友协会长钱若冰到市政府外办调研。',
          "On May 6, Qian Ruobing, Vice Chairperson of the Standing Committee of the Yunjiang Municipal People's Congress and President of Yunjiang People's Association for Friendship with Foreign Countries, visited the Foreign Affairs Office.",
        ],
      ]),
    ).toEqual([
      {
        zh: '钱若冰',
        zhHans: '钱若冰',
        en: 'Qian Ruobing',
        titles: [
          {
            zh: '市人大常委会副主任',
            en: "Vice Chairperson of the Standing Committee of the Yunjiang Municipal People's Congress",
            post: {
              titleZh: '副主任',
              bodyZh: '市人大常委会',
              titleEn: 'Vice Chairperson',
              bodyEn: "Standing Committee of the Yunjiang Municipal People's Congress",
            },
          },
          {
            zh: '市对外友协会长',
            en: "President of Yunjiang People's Association for Friendship with Foreign Countries",
            post: {
              titleZh: '会长',
              bodyZh: '市对外友协',
              titleEn: 'President',
              bodyEn: "Yunjiang People's Association for Friendship with Foreign Countries",
            },
          },
        ],
      },
    ]);
  });

  it('shows a traditional name as it stands and in simplified characters', () => {
    const [person] = people([['市長趙鳴鶴出席。', 'Mayor Zhao Minghe attended.']]);
    expect(person).toEqual({
      zh: '趙鳴鶴',
      zhHans: '赵鸣鹤',
      en: 'Zhao Minghe',
      titles: [{ zh: '市長', en: 'Mayor' }],
    });
  });

  it.each([
    ['仇岚', 'Qiu Lan'],
    ['单晓宇', 'Shan Xiaoyu'],
    ['解志刚', 'Xie Zhigang'],
    ['覃秀英', 'Qin Xiuying'],
    ['覃秀英', 'Tan Xiuying'],
    ['曾凡', 'Zeng Fan'],
    ['区少玲', 'Ou Shaoling'],
    ['查良', 'Zha Liang'],
    ['盖明远', 'Ge Mingyuan'],
    ['尉迟恭', 'Yuchi Gong'],
    ['欧阳林', 'Ouyang Lin'],
    ['吕婷', 'Lyu Ting'],
    ['吕婷', 'Lü Ting'],
    ['李西安', "Li Xi'an"],
    ['李西安', 'Li Xi’an'],
    ['任重远', 'Ren Zhongyuan'],
  ])('matches %s with %s', (zh, en) => {
    const found = people([[`副市长${zh}会见客人。`, `Vice Mayor ${en} met with the guests.`]]);
    expect(found.map((p) => [p.zhHans, p.en, p.titles.length])).toEqual([[zh, en, 1]]);
  });

  it('reads lists, each name with its own title or with none', () => {
    const found = people([
      [
        '市长秦牧川、副市长苏晏、市政府秘书长单伟，沈若兰、何书宁等参加。',
        "Mayor Qin Muchuan, Vice Mayor Su Yan, Shan Wei, Secretary-General of the Yunjiang Municipal People's Government, Shen Ruolan and He Shuning took part.",
      ],
    ]);
    expect(found.map((p) => [p.zhHans, ...p.titles.map((t) => t.en)])).toEqual([
      ['秦牧川', 'Mayor'],
      ['苏晏', 'Vice Mayor'],
      ['单伟', "Secretary-General of the Yunjiang Municipal People's Government"],
      ['沈若兰'],
      ['何书宁'],
    ]);
  });

  it('an unsaid organ is the one said before it', () => {
    const [person] = people([
      [
        '市外办党组书记、主任周静宜主持会议。',
        'Zhou Jingyi, Party Secretary and Director of the Yunjiang FAO, chaired the meeting.',
      ],
    ]);
    expect(person!.titles.map((t) => t.zh)).toEqual(['市外办党组书记', '主任']);
  });

  it('finds a foreign name with a dot by its sound, whatever the order of its parts', () => {
    const found = people([
      [
        '布伦港市市长英格丽·哈尔瓦会见绍博·佐尔坦。',
        'Ingrid Halvar, Mayor of Brennhaven, met with Zoltan Szabo.',
      ],
    ]);
    expect(found.map((p) => [p.zhHans, p.en])).toEqual([
      ['英格丽·哈尔瓦', 'Ingrid Halvar'],
      ['绍博·佐尔坦', 'Zoltan Szabo'],
    ]);
  });

  it('finds a foreign name without a dot by the title beside it', () => {
    const [person] = people([
      [
        '市长秦牧川会见日本驻云江总领事高桥雪一行。',
        'Mayor Qin Muchuan met with Takahashi Yuki, Consul General of Japan in Yunjiang, and her party.',
      ],
    ]).filter((p) => p.zhHans !== '秦牧川');
    expect([person!.zhHans, person!.en, person!.titles[0]!.zh]).toEqual([
      '高桥雪',
      'Takahashi Yuki',
      '日本驻云江总领事',
    ]);
  });

  it('takes what the directory says before any rule', () => {
    const directory = { people: [{ zh: '陈嘉欣', en: 'Chan Ka-yan' }], bodies: [] };
    const found = people([['校长陈嘉欣致辞。', 'President Chan Ka-yan gave an address.']], directory);
    expect(found.map((p) => p.en)).toEqual(['Chan Ka-yan']);
  });

  it('counts a later mention by a part of the name as the same person', () => {
    const found = people([
      ['市长英格丽·哈尔瓦致辞。', 'Mayor Ingrid Halvar spoke.'],
      ['哈尔瓦市长表示感谢。', 'Mayor Halvar expressed thanks.'],
    ]);
    expect(found.map((p) => p.zhHans)).toEqual(['英格丽·哈尔瓦']);
  });

  it('makes nobody of ordinary words', () => {
    expect(
      people([
        [
          '局长会议讨论了市长热线和主席台布置，由分管副市长任主任。',
          'The directors discussed the Mayor Hotline and the rostrum.',
        ],
        ['云江和平发展。', 'Yunjiang Develops In Peace.'],
      ]),
    ).toEqual([]);
  });
});
