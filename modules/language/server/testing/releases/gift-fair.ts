import type { MockRelease } from './mock-release.ts';

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
};
