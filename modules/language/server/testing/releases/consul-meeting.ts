import type { MockRelease } from '../mock-release.ts';

/** GB18030, no headline on either side; the rank of a consul is planted wrong. */
export const consulMeeting: MockRelease = {
  name: 'a deputy consul general calls, no headline, GB18030, one title wrong',
  encoding: 'gb18030',
  text: `10月22日，市政府外办副主任沈若兰会见日本驻云江副总领事高桥雪一行，双方就青少年交流交换意见。
沈若兰说，云江与日本三座城市结好，今年已有460名青少年互访。高桥雪表示，愿推动更多学校结为友好学校。
On October 22, Shen Ruolan, Deputy Director-General of the Foreign Affairs Office of Yunjiang Municipal People’s Government, met with Takahashi Yuki, Consul General of Japan in Yunjiang, and her party. The two sides exchanged views on youth exchanges.
Shen said that Yunjiang has sister-city ties with three Japanese cities, and that 460 young people have visited each other this year. Takahashi said that she would like to see more schools become sister schools.
`,
  expected: {
    repairs: [],
    people: [
      '沈若兰 = Shen Ruolan; 副主任 / 市政府外办 / Deputy Director-General / Foreign Affairs Office of Yunjiang Municipal People’s Government',
      '高桥雪 = Takahashi Yuki; 驻云江副总领事 / 日本 / Consul General in Yunjiang / Japan',
    ],
    bodies: ['市政府外办 = Foreign Affairs Office of Yunjiang Municipal People’s Government'],
    dates: ['--10-22: 10月22日 = October 22'],
    beads: '0:0,1 1:2 2:3',
    findings: ['error title-not-allowed en 0 Consul General'],
  },
};
