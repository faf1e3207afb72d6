import type { MockRelease } from '../mock-release.ts';

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
  expected: {
    repairs: [],
    people: [
      '苏晏 = Su Yan; 副市长 = Vice Mayor',
      '单伟 = Shan Wei; 副秘书长 / 市政府 / Deputy Secretary-General / Yunjiang Municipal People’s Government',
      '覃若溪 = Qin Ruoxi; 局长 / 市商务局 / Director-General / Yunjiang Municipal Bureau of Commerce',
      '解志刚 = Xie Zhigang; 局长 / 市文化和旅游局 / Director-General / Yunjiang Municipal Bureau of Culture and Tourism',
    ],
    bodies: [
      '市政府 = Yunjiang Municipal People’s Government',
      '市文化和旅游局 = Yunjiang Municipal Bureau of Culture and Tourism',
      '市商务局 = Yunjiang Municipal Bureau of Commerce',
    ],
    dates: ['2026-03-10: 2026年3月10日（星期二） = Wednesday, March 10, 2026'],
    beads: '0:0 1:1 2:2 3:3',
    findings: [
      'error date-impossible en 1 Wednesday',
      'error person-misspelt en 2 Dan Wei',
      'error officials-order en 2 Xie Zhigang',
    ],
  },
};
