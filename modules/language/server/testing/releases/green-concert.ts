import type { MockRelease } from '../mock-release.ts';

/** A polyphonic character, lv for lü, a reading in the middle of a name. */
export const greenConcert: MockRelease = {
  name: 'a concert: readings put in with and without brackets, tones and rare surnames',
  text: `3月23日，市友協xié會会长吕(lǚ)思远会见重(chóng)庆大学音乐(yuè)学院院长曾(zēng)国华一行，就举办“绿(lv)色之声”音乐会进行交流。双方商定，音乐会将于10月在云江大剧院举行(xíng)，门票收入全部捐给儿童福利院。覃（qín）晓、单（shàn）田芳等参加。
On March 23, Lyu Siyuan, President of the Yunjiang Peoples Association for Friendship with Foreign Countries, met with Zeng Guohua, Dean of the School of Music of Chongqing University, and his party, to discuss the Green Sound concert. The two sides agreed that the concert would be held at the Yunjiang Grand Theatre in October, and that all the proceeds from tickets would go to childrens welfare homes. Qin Xiao, Shan Tianfang and others were present.
`,
  expected: {
    repairs: [
      'injected-pinyin 協xié > 協',
      'injected-pinyin 吕(lǚ) > 吕',
      'injected-pinyin 重(chóng) > 重',
      'injected-pinyin 乐(yuè) > 乐',
      'injected-pinyin 曾(zēng) > 曾',
      'injected-pinyin 绿(lv) > 绿 ?',
      'injected-pinyin 行(xíng) > 行',
      'injected-pinyin 覃（qín） > 覃',
      'injected-pinyin 单（shàn） > 单',
      'dropped-apostrophe Peoples > People’s',
      'dropped-apostrophe childrens > children’s',
    ],
    people: [
      '吕思远 = Lyu Siyuan; 会长 / 市友协会 / President / Yunjiang People’s Association for Friendship with Foreign Countries',
      '曾国华 = Zeng Guohua; 院长 / 重庆大学音乐学院 / Dean / School of Music of Chongqing University',
      '覃晓 = Qin Xiao',
      '单田芳 = Shan Tianfang',
    ],
    bodies: [
      '市友協 = Yunjiang People’s Association for Friendship with Foreign Countries',
      '重庆大学音乐学院 = School of Music of Chongqing University',
    ],
    dates: ['--03-23: 3月23日 = March 23', '--10: 10月 = October'],
    beads: '0:0 1:1 2:2',
    findings: ['warning possible-damage zh 0 绿(lv)', 'warning mixed-script zh 0 協會'],
  },
};
