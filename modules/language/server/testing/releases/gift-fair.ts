import type { MockRelease } from '../mock-release.ts';

/** Full-width digits and letters, doubled spaces, half-width marks in Chinese; nothing wrong once repaired. */
export const giftFair: MockRelease = {
  name: 'a fair, full-width digits and letters, clean once repaired',
  text: `第八届云江国际礼品博览会开幕
８月２６日,第八届云江国际礼品博览会开幕,来自２４个国家和地区的５３０家企业参展,展览面积３．２万平方米。
市商务局局长覃若溪介绍,本届博览会为期４天,预计成交额将超过１５亿元,比上届增长１２％。
本届博览会首次设立“一带一路”展区,ＡＰＥＣ商务旅行卡服务点同时启用。
The 8th Yunjiang International Gift Fair Opens
On August ２６, the 8th Yunjiang International Gift Fair opened with 530 companies from 24 countries and regions.  The exhibition covers an area of 32,000 square meters.
According to Qin Ruoxi, Director-General of Yunjiang Municipal Bureau of Commerce, the fair will last four days , and the value of deals is expected to exceed RMB 1.5 billion, up 12 percent over the previous fair.
For the first time, the fair has a Belt and Road zone, and a service desk for APEC Business Travel Cards opened at the same time.
`,
  expected: {
    repairs: [
      'punctuation-width ８ > 8',
      'punctuation-width ２６ > 26',
      'punctuation-width , > ，',
      'punctuation-width , > ，',
      'punctuation-width ２４ > 24',
      'punctuation-width ５３０ > 530',
      'punctuation-width , > ，',
      'punctuation-width ３．２ > 3.2',
      'punctuation-width , > ，',
      'punctuation-width ４ > 4',
      'punctuation-width , > ，',
      'punctuation-width １５ > 15',
      'punctuation-width , > ，',
      'punctuation-width １２％ > 12%',
      'punctuation-width , > ，',
      'punctuation-width ＡＰＥＣ > APEC',
      'punctuation-width ２６ > 26',
      'stray-space U+20U+20 > U+20',
      'stray-space U+20 > ',
    ],
    people: [
      '覃若溪 = Qin Ruoxi; 局长 / 市商务局 / Director-General / Yunjiang Municipal Bureau of Commerce',
    ],
    bodies: ['市商务局 = Yunjiang Municipal Bureau of Commerce'],
    dates: ['--08-26: 8月26日 = August 26'],
    beads: '0:0 1:1,2 2:3 3:4',
    findings: [],
  },
};
