import type { MockRelease } from '../mock-release.ts';

/** Rank, spelling, currency, points, a day, a paragraph twice, a headline on one side. */
export const coffeeFestival: MockRelease = {
  name: 'a festival: seven mistakes of several kinds',
  text: `云江举办国际咖啡节
7月30日，2025云江国际咖啡节开幕。市委常委、副市长苏晏出席并宣布开幕，市商务委主任覃若溪致辞。
今年上半年，云江咖啡及相关产品交易额达86.5亿元，同比增长31%，占全省比重提高2.3个百分点。
埃塞俄比亚、哥伦比亚等12个咖啡生产国的驻华使节和企业家代表参加。
咖啡节将持续到8月3日。
On July 30, the 2025 Yunjiang International Coffee Festival opened. Su Yan, member of the Standing Committee of the CPC Yunjiang Municipal Committee and Mayor, attended and declared it open, and Qin Ruoxu, Director of Yunjiang Municipal Commission of Commerce, delivered a speech.
In the first half of the year, transactions of coffee and related products in Yunjiang reached $8.65 billion, up 31 percent year on year, and their share in the province rose by 2.3 percent.
Diplomatic envoys to China and entrepreneurs from 12 coffee-producing countries such as Ethiopia and Colombia attended.
Diplomatic envoys to China and entrepreneurs from 12 coffee-producing countries such as Ethiopia and Colombia attended.
The festival will run until August 5.
`,
  expected: {
    repairs: [],
    people: [
      '苏晏 = Su Yan; 常委 / 市委 / member / Standing Committee of the CPC Yunjiang Municipal Committee; 副市长 = Mayor',
      '覃若溪 = Qin Ruoxi; 主任 / 市商务委 / Director / Yunjiang Municipal Commission of Commerce',
    ],
    bodies: [
      '市委 = CPC Yunjiang Municipal Committee',
      '市商务委 = Yunjiang Municipal Commission of Commerce',
    ],
    dates: ['--07-30: 7月30日 = July 30'],
    beads: '0: 1:0 2:1 3:2 4:3,4 5:5',
    findings: [
      'warning headline-missing zh 0 云江举办国际咖啡节',
      'error title-not-allowed en 1 Mayor',
      'error person-misspelt en 1 Qin Ruoxu',
      'error unit-differs en 2 $8.65 billion',
      'error unit-differs en 2 2.3 percent',
      'warning paragraph-repeated en 4 …',
      'error date-differs en 5 August 5',
    ],
  },
};
