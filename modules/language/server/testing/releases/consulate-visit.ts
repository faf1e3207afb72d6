import type { MockRelease } from '../mock-release.ts';

/** Missions named with the country that sent them, a counselor of a field, a compound surname, Lyu. */
export const consulateVisit: MockRelease = {
  name: 'an ambassador and a consulate, clean once repaired',
  text: `罗文清会见瓦尔登驻华大使马丁·科瓦奇
4月16日，副市长罗文清在云江国际会议中心会见来访的瓦尔登驻华大使马丁·科瓦奇一行，双方就深化经贸、教育、文旅等领域务实合作深入交流。
罗文清表示，瓦尔登是云江在中东欧地区的重要合作伙伴。2024年，云江与瓦尔登双边贸易额达14.6亿元，同比增长23.5%。希望以此次访问为契机，推动中欧班列（云江）提质增效，促进更多直航航线开通。
马丁·科瓦奇感谢云江的热情接待，表示瓦尔登驻华大使馆将积极支持瓦尔登企业参加第七届西部国际贸易洽谈会。
瓦尔登驻云江总领事馆总领事伊莲娜·霍尔瓦特、商务参赞彼得·诺瓦克，市政府副秘书长欧阳明、市政府外办副主任吕思远等参加会见。
Luo Wenqing Meets with Ambassador of Walden to China Martin Kovac
On April 16, Luo Wenqing, Vice Mayor of Yunjiang, met with Martin Kovac, Ambassador of Walden to China, and his delegation at the Yunjiang International Conference Center. The two sides had an in-depth exchange on practical cooperation in trade, education, culture and tourism.
Luo Wenqing said that Walden is an important partner of Yunjiang in Central and Eastern Europe. In 2024, bilateral trade between Yunjiang and Walden reached RMB 1.46 billion, a year-on-year increase of 23.5%. He hoped to take this visit as an opportunity to improve the China-Europe Railway Express (Yunjiang) and open more direct flights.
Martin Kovac thanked Yunjiang for its warm reception and said that the Embassy of Walden in China would actively support Waldens companies in taking part in the 7th Western China International Trade Fair.
Ilona Horvat, Consul General of the Consulate General of Walden in Yunjiang, Peter Novak, Commercial Counselor, Ouyang Ming, Deputy Secretary-General of Yunjiang Municipal Peoples Government, and Lyu Siyuan, Deputy Director-General of the Foreign Affairs Office of Yunjiang Municipal Peoples Government, attended the meeting.
`,
  expected: {
    repairs: [
      'dropped-apostrophe Waldens > Walden’s',
      'dropped-apostrophe Peoples > People’s',
      'dropped-apostrophe Peoples > People’s',
    ],
    people: [
      '罗文清 = Luo Wenqing; 副市长 = Vice Mayor of Yunjiang',
      '马丁·科瓦奇 = Martin Kovac; 驻华大使 / 瓦尔登 / Ambassador to China / Walden',
      '伊莲娜·霍尔瓦特 = Ilona Horvat; 总领事 / 瓦尔登驻云江总领事馆 / Consul General / Consulate General of Walden in Yunjiang',
      '彼得·诺瓦克 = Peter Novak; 商务参赞 = Commercial Counselor',
      '欧阳明 = Ouyang Ming; 副秘书长 / 市政府 / Deputy Secretary-General / Yunjiang Municipal People’s Government',
      '吕思远 = Lyu Siyuan; 副主任 / 市政府外办 / Deputy Director-General / Foreign Affairs Office of Yunjiang Municipal People’s Government',
    ],
    bodies: [
      '云江国际会议中心 = Yunjiang International Conference Center',
      '瓦尔登驻华大使馆 = Embassy of Walden in China',
      '瓦尔登驻云江总领事馆 = Consulate General of Walden in Yunjiang',
      '市政府 = Yunjiang Municipal People’s Government',
      '市政府外办 = Foreign Affairs Office of Yunjiang Municipal People’s Government',
    ],
    dates: ['--04-16: 4月16日 = April 16'],
    beads: '0:0 1:1,2 2:3 3:4 4:5 5:6 6:7',
    findings: [],
  },
};
