import type { MockRelease } from '../mock-release.ts';

/** Mojibake of the usual kind in the English; a duration that may or may not have lost its apostrophe. */
export const anniversary: MockRelease = {
  name: 'a sister-city anniversary, mojibake, a doubtful plural',
  text: `云江与布伦港结好10周年纪念活动举行
2024年5月18日，云江市与布伦港市结为友好城市10周年纪念活动在云江大剧院举行，市长秦牧川、布伦港市市长英格丽·哈尔瓦出席并致辞。
秦牧川表示，10年来，两市互访团组68个，互换留学生240名。
哈尔瓦表示，愿与云江分享两年的港口管理经验，把两市友谊传承下去。
Yunjiang and Brennhaven Celebrate Tenth Anniversary of Sister-City Ties
On May 18, 2024, the tenth anniversary of the sister-city ties between Yunjiang and Brennhaven was celebrated at the Yunjiang Grand Theater. Qin Muchuan, Mayor of Yunjiang, and Ingrid Halvar, Mayor of Brennhaven, attended the event and delivered speeches.
Qin said that over the past ten years the two cities have exchanged 68 delegations and 240 students, and that â€œthe two citiesâ€™ friendship is like old wineâ€\u009d.
Halvar said that she would like to share two years experience in port management with Yunjiang and to pass on the friendship between the two cities.
`,
  expected: {
    repairs: [
      'mojibake â€œ > “',
      'mojibake â€™ > ’',
      'mojibake â€U+9d > ”',
      'dropped-apostrophe years > years’ ?',
    ],
    people: [
      '秦牧川 = Qin Muchuan; 市长 = Mayor of Yunjiang',
      '英格丽·哈尔瓦 = Ingrid Halvar; 市长 / 布伦港市 / Mayor / Brennhaven',
    ],
    bodies: [],
    dates: ['2024-05-18: 2024年5月18日 = May 18, 2024'],
    beads: '0:0 1:1,2 2:3 3:4',
    findings: ['warning possible-damage en 4 years'],
  },
};
