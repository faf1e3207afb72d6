import type { MockRelease } from './mock-release.ts';

/** A list of officials in another order, one spelt by the wrong reading of the surname, a weekday that is none. */
export const delegationAbroad: MockRelease = {
  name: 'a delegation goes abroad: order of officials, reading of a surname, a weekday',
  text: `苏晏率团访问布伦港
2026年3月10日（星期二），副市长苏晏率云江市代表团抵达布伦港，开始为期4天的访问。
市政府副秘书长单伟、市商务局局长覃若溪、市文化和旅游局局长解志刚等参加访问。
代表团将出席云江旅游推介会，并与当地12家企业洽谈。
Su Yan Leads Delegation to Brennhaven
On Wednesday, March 10, 2026, Vice Mayor Su Yan arrived in Brennhaven at the head of a delegation of Yunjiang for a visit of four days.
Dan Wei, Deputy Secretary-General of Yunjiang Municipal People’s Government, Xie Zhigang, Director-General of Yunjiang Municipal Bureau of Culture and Tourism, and Qin Ruoxi, Director-General of Yunjiang Municipal Bureau of Commerce, joined the visit.
The delegation will attend a promotion of Yunjiang tourism and hold talks with 12 local companies.
`,
};
