import type { MockRelease } from '../mock-release.ts';

/** Weekdays without a year beside them, a committee of many fields. */
export const threeCountries: MockRelease = {
  name: 'a delegation to three countries: a weekday and a day wrong',
  text: `应匈牙利、塞尔维亚和克罗地亚有关城市邀请，市政协副主席万亦舒于2025年10月14日至22日率团访问上述三国。
10月14日（星期二），代表团抵达布达佩斯，拜会匈中经济商会。10月16日（星期四），代表团走访贝尔格莱德大学，与校长米兰·约万诺维奇座谈。10月20日（星期一），代表团在萨格勒布出席云江旅游推介会。
市政协港澳台侨和外事委员会主任祝敏陪同。
At the invitation of the cities concerned in Hungary, Serbia and Croatia, Wan Yishu, Vice Chairwoman of the Yunjiang Municipal Committee of the CPPCC, led a delegation to the three countries from October 14 to 22, 2025.
On Tuesday, October 14, the delegation arrived in Budapest and called on the Hungarian-Chinese Economic Chamber. On Friday, October 16, the delegation visited the University of Belgrade and held talks with Milan Jovanovic, President of the university. On Monday, October 21, the delegation attended a promotion of Yunjiang tourism in Zagreb.
Zhu Min, Director of the Committee for Liaison with Hong Kong, Macao, Taiwan and Overseas Chinese and Foreign Affairs of the Yunjiang Municipal Committee of the CPPCC, accompanied the visit.
`,
  expected: {
    repairs: [],
    people: [
      '万亦舒 = Wan Yishu; 副主席 / 市政协 / Vice Chairwoman / Yunjiang Municipal Committee of the CPPCC',
      '米兰·约万诺维奇 = Milan Jovanovic; 校长 = President',
      '祝敏 = Zhu Min; 主任 / 市政协港澳台侨和外事委员会 / Director / Committee for Liaison with Hong Kong, Macao, Taiwan and Overseas Chinese and Foreign Affairs of the Yunjiang Municipal Committee of the CPPCC',
    ],
    bodies: [
      '市政协 = Yunjiang Municipal Committee of the CPPCC',
      '贝尔格莱德大学 = University of Belgrade',
      '市政协港澳台侨和外事委员会 = Committee for Liaison with Hong Kong, Macao, Taiwan and Overseas Chinese and Foreign Affairs of the Yunjiang Municipal Committee of the CPPCC',
    ],
    dates: [
      '--10-14: 10月14日（星期二） = Tuesday, October 14',
      '--10-16: 10月16日（星期四） = Friday, October 16',
      '2025-10-14: 2025年10月14日 = October 14',
      '2025-10-22: 22日 = 22, 2025',
    ],
    beads: '0:0 1:1 2:2 3:3 4:4',
    findings: ['error date-impossible en 2 Friday', 'error date-differs en 3 Monday, October 21'],
  },
};
