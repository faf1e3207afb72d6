import type { MockRelease } from '../mock-release.ts';

/** Straight apostrophes, a place of two words without its own, half-width commas. */
export const sisterCitySigning: MockRelease = {
  name: 'a sister-city agreement, figures with 万, 亿, $ and €',
  text: `Yunjiang and Port Alder Establish Sister-City Ties
On the morning of June 18, 2025, the signing ceremony for the establishment of sister-city ties between Yunjiang, China and Port Alder, Canada was held in Yunjiang. Mayor Tan Zhiyuan and Mayor Rachel O'Brien signed the agreement on behalf of the two cities.
Tan Zhiyuan said that Yunjiang has a population of 3.27 million and a GDP of RMB 486.2 billion in 2024. Trade with Canada stood at $1.2 billion, up by 6.8 percent. The two cities economies are highly complementary.
O'Brien said Port Alders port handles 4.5 million TEUs a year, and 15,000 residents of Chinese origin live in the city. The two sides will set up a €2 million fund for youth exchanges.
The agreement will take effect on July 1, 2025 and remain valid for five years.
云江市与奥尔德港市缔结友好城市关系
2025年6月18日上午,中国云江市与加拿大奥尔德港市缔结友好城市关系签约仪式在云江举行。市长谭志远与奥尔德港市市长蕾切尔·奥布赖恩代表两市签署协议。
谭志远说,云江人口327万,2024年地区生产总值4862亿元,与加拿大贸易额12亿美元,增长6.8%,两市经济互补性强。
奥布赖恩说,奥尔德港年吞吐量达450万标准箱,有1.5万名华裔居民。双方将设立200万欧元的青少年交流基金。
协议将于2025年7月1日生效,有效期5年。
`,
  expected: {
    repairs: [
      "dropped-apostrophe cities > cities'",
      "dropped-apostrophe Alders > Alder's",
      'punctuation-width , > ，',
      'punctuation-width , > ，',
      'punctuation-width , > ，',
      'punctuation-width , > ，',
      'punctuation-width , > ，',
      'punctuation-width , > ，',
      'punctuation-width , > ，',
      'punctuation-width , > ，',
      'punctuation-width , > ，',
    ],
    people: [
      '谭志远 = Tan Zhiyuan; 市长 = Mayor',
      "蕾切尔·奥布赖恩 = Rachel O'Brien; 市长 / 奥尔德港市 / Mayor / ",
    ],
    bodies: [],
    dates: ['2025-06-18: 2025年6月18日 = June 18, 2025', '2025-07-01: 2025年7月1日 = July 1, 2025'],
    beads: '0:0 1:1 2:2 3:3,4,5 4:6 5:7 6:8',
    findings: [],
  },
};
