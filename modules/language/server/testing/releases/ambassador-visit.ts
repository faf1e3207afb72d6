import type { MockRelease } from '../mock-release.ts';

/** English first, both with headlines, nothing wrong in it. */
export const ambassadorVisit: MockRelease = {
  name: 'an ambassador is received, English first, clean',
  text: `Qin Muchuan Meets with Ambassador of Norland to China
On September 15, 2026, Qin Muchuan, Mayor of Yunjiang, met with Sigrid Halden, Ambassador of Norland to China, and her delegation at the Yunjiang Guesthouse.
Qin extended a warm welcome to the guests. He said that Yunjiang has signed sister-city agreements with two cities of Norland, and that trade between the two sides reached US$310 million in 2025, an increase of 8.6 percent over the previous year.
Halden thanked Yunjiang for its hospitality. She noted that 46 companies of Norland have invested in Yunjiang, and expressed the hope that the two sides would deepen cooperation in green shipping, vocational education and tourism.
Vice Mayor Su Yan and Zhou Jingyi, Director-General of the Foreign Affairs Office of Yunjiang Municipal People's Government, attended the meeting.
秦牧川会见诺兰德驻华大使
2026年9月15日，市长秦牧川在云江宾馆会见诺兰德驻华大使西格丽德·哈尔登一行。
秦牧川对客人来访表示热烈欢迎。他说，云江已与诺兰德的两座城市签署友好城市协议，2025年双方贸易额达3.1亿美元，比上年增长8.6%。
哈尔登感谢云江的热情接待。她表示，诺兰德已有46家企业在云江投资，希望双方深化绿色航运、职业教育和旅游合作。
副市长苏晏、市政府外办主任周静宜参加会见。
`,
  expected: {
    repairs: [],
    people: [
      '秦牧川 = Qin Muchuan; 市长 = Mayor of Yunjiang',
      '西格丽德·哈尔登 = Sigrid Halden; 驻华大使 / 诺兰德 / Ambassador to China / Norland',
      '苏晏 = Su Yan; 副市长 = Vice Mayor',
      "周静宜 = Zhou Jingyi; 主任 / 市政府外办 / Director-General / Foreign Affairs Office of Yunjiang Municipal People's Government",
    ],
    bodies: ["市政府外办 = Foreign Affairs Office of Yunjiang Municipal People's Government"],
    dates: ['2026-09-15: 2026年9月15日 = September 15, 2026'],
    beads: '0:0 1:1 2:2 3:3 4:4 5:5 6:6',
    findings: [],
  },
};
